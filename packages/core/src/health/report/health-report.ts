import type { CommunityLoad } from "../../continuity/load/community-load.js";
import type { Told } from "../../continuity/told.js";
import type { DataQuality } from "../../data-quality/check-data-quality.js";
import type { ActivityDatesAndTimes } from "../../engagement/activity-dates-and-times.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { IsoInstant } from "../../model/instant.js";
import type { Measurement } from "../../model/measurement.js";
import type { SourceLimits } from "../../model/source-limits.js";
import type { IsoWindow } from "../../model/time-window.js";
import type { Assessment } from "../assessment/assessment.js";
import type { Finding } from "../assessment/finding.js";
import type { OwnAssessment } from "../assessment/own-pillar.js";
import type { ReportSeries } from "../series/report-series.js";
import type { DutiesOfReport } from "./duties-of-report.js";
import type { ViabilityOfReport } from "./told-viability.js";

/** The part of a community that a figure is about; absent: all of it. */
export interface FigureScope {
  readonly venue?: string;
  readonly part?: string;
  readonly group?: string;
  readonly department?: string;
}

/** One figure: its key is the name of its definition, such as `contributor-absence-factor/reply`. */
export type Figure = { readonly key: string; readonly of?: FigureScope } & (
  | { readonly status: "measured"; readonly measurement: Measurement }
  | { readonly status: "refused"; readonly refusal: Refusal }
);

/** Where the community stands in its life, or why that cannot be said. */
export type StageOutcome =
  | {
      readonly status: "measured";
      readonly stage: "inception" | "establishment" | "maturity";
      /** The stage that the latest window alone would give. */
      readonly latest: "inception" | "establishment" | "maturity";
      /** How many windows could be judged. */
      readonly windows: number;
      /** The share of the activity that members themselves generated in the latest window. */
      readonly measurement: Measurement;
    }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** Somebody who carries much of one kind of work. */
export interface Carrier {
  readonly person: string;
  /** Share of all of that kind in the window, 0–1. */
  readonly share: number;
  readonly count: number;
}

/** Who carries the work of one kind, largest first; never all members. */
export interface CarrierList {
  /** The kind of work, such as `reply` or `first-response`. */
  readonly work: string;
  /** How many acts of that kind there were in the window, by known people. */
  readonly total: number;
  readonly carriers: readonly Carrier[];
}

/** A source of the report, with what limits the use of it. */
export interface SourceSummary extends SourceLimits {
  readonly source: string;
  readonly capabilities: readonly Capability[];
}

/** What was read, before any judgement. */
export interface DataSummary {
  /** All of them, those of automated accounts and of unknown authors too. */
  readonly contributions: number;
  /** How many of them are of automated accounts; absent where none is. */
  readonly automated?: number;
  /** Distinct people who contributed; automated accounts and unknown authors are not among them. */
  readonly contributors: number;
  /** People known at all, from lists of members or contributions. */
  readonly people: number;
  /** Those that automated accounts began among them. */
  readonly conversations: number;
  /** How many totals a platform gave in place of contributions; absent where there is none. */
  readonly totals?: number;
  /** When the first contribution was made; absent where there is none. */
  readonly firstAt?: IsoInstant;
  /** When the last contribution was made. */
  readonly lastAt?: IsoInstant;
}

/** The health of a community at a moment: plain JSON, versioned, with everything that a sentence about it needs. */
export interface HealthReport {
  readonly schema: "community-health-report@1";
  /** `shared`: for everybody, so that it names nobody (`sharedReport`). Absent: for the team. */
  readonly audience?: "shared";
  readonly asOf: IsoInstant;
  /** The zone in which days are cut. */
  readonly timeZone: string;
  /** The window of the figures, unless a figure names another. */
  readonly window: IsoWindow;
  /** `numbered`: valid in this report alone; `keyed`: the same in all reports made with one key. */
  readonly pseudonyms: "numbered" | "keyed";
  readonly sources: readonly SourceSummary[];
  readonly data: DataSummary;
  /** What in the data makes figures lie, and what of that could not be judged; absent in reports that did not ask. */
  readonly dataQuality?: DataQuality;
  readonly stage: StageOutcome;
  readonly assessments: readonly Assessment[];
  /** Scores of one's own; absent where there are none. */
  readonly ownAssessments?: readonly OwnAssessment[];
  readonly figures: readonly Figure[];
  readonly carriers: readonly CarrierList[];
  /** Who carries which duty, and what only they answered; absent in reports that did not ask. */
  readonly duties?: DutiesOfReport;
  /** The time that the community asks against the time that there is for it; absent in reports that did not ask. */
  readonly load?: CommunityLoad;
  /** When in the week people contribute, 7 × 24 counts; absent in reports that did not ask. */
  readonly datesAndTimes?: Told<ActivityDatesAndTimes>;
  /** Whether it can live and is alive, besides the score; absent in reports that did not ask. */
  readonly viability?: ViabilityOfReport;
  /** What charts are drawn from; absent in reports that did not ask. */
  readonly series?: ReportSeries;
  readonly findings: readonly Finding[];
}
