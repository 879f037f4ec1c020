import type { Direction, IndicatorOutcome, Score } from "../health/assessment/assessment.js";
import type { Finding, Pillar } from "../health/assessment/finding.js";
import type { DataSummary, FigureScope } from "../health/report/health-report.js";
import type { Refusal } from "../model/errors.js";
import type { IsoInstant } from "../model/instant.js";
import type { Interval, Measurement } from "../model/measurement.js";
import type { IsoWindow } from "../model/time-window.js";

/** Whether two reports are of one community at two moments, or of two communities. */
export type Relation = "one-community" | "two-communities";

/** One of the two reports, in short: what stands beside every comparison of it. */
export interface ComparedReport {
  /** What it is called, where somebody said. */
  readonly name?: string;
  readonly asOf: IsoInstant;
  readonly timeZone: string;
  readonly window: IsoWindow;
  readonly sources: readonly string[];
  readonly data: DataSummary;
}

/**
 * What both reports do not have in common, so that a difference of figures may come from it: other sources, sources that show
 * other things, days cut in another zone, a window of another length, windows that share days, data in which something makes
 * figures lie, and the same moment twice.
 */
export type ComparisonNote = (typeof comparisonNotes)[number];

/** All notes. */
export const comparisonNotes = [
  "other-sources",
  "other-capabilities",
  "other-time-zone",
  "other-window-length",
  "windows-overlap",
  "same-moment",
  "flawed-data",
  "own-acts",
] as const;

/**
 * Why an indicator moved a score: its figure changed; its threshold did, as with a size that was not known before; its weight
 * did; or it began or ceased to be measured, so that what weighs changed hands.
 */
export type EffectCause = "figure" | "threshold" | "weight" | "now-measured" | "no-longer-measured";

/** By how much one indicator moved a score, for one cause. */
export interface ScoreEffect {
  /** The key of the indicator. */
  readonly key: string;
  readonly cause: EffectCause;
  /** Points of the score, with their sign, in hundredths; all effects of a score sum to its difference. */
  readonly points: number;
  /** What came of the indicator then; absent where no rule asked for it. */
  readonly from?: IndicatorOutcome;
  readonly to?: IndicatorOutcome;
  /** Whether the figure is made by another rule now, so that its values cannot be compared. */
  readonly otherDefinition?: true;
}

/** What became of one score. */
export interface ScoreChange {
  readonly pillar: Pillar;
  readonly direction: Direction;
  /** Absent where that report does not assess the pillar. */
  readonly from?: Score;
  readonly to?: Score;
  /** `to − from`, where both are there and at least one indicator counts in both. */
  readonly difference?: number;
  /**
   * The part of the difference that comes from what both measured. The rest comes from what began or ceased to be measured, and says
   * nothing of the community.
   */
  readonly ofShared?: number;
  /** Largest first; none where there is no difference to take apart. */
  readonly effects: readonly ScoreEffect[];
}

/** What became of a score of somebody's own, taken apart in the same way. */
export interface OwnScoreChange extends Omit<ScoreChange, "pillar"> {
  /** What it is called. */
  readonly name: string;
}

/**
 * What a difference of figures says. `beyond-chance`: more than chance lets estimates of something unchanged differ;
 * `within-chance`: no more; `counted`: both are counts of what happened, which are as they are; `not-judged`: an estimate
 * without an interval.
 */
export type DifferenceVerdict = "beyond-chance" | "within-chance" | "counted" | "not-judged";

/** What became of one figure. */
export type FigureChange = { readonly key: string; readonly of?: FigureScope } & (
  | {
      readonly status: "compared";
      readonly from: Measurement;
      readonly to: Measurement;
      readonly difference: number;
      readonly verdict: DifferenceVerdict;
      readonly interval?: Interval;
    }
  | {
      readonly status: "not-comparable";
      readonly reason: "other-definition" | "other-unit" | "other-window-length";
      readonly from: Measurement;
      readonly to: Measurement;
    }
  /** The refusal is that of the other report; absent where it does not ask for the figure. */
  | { readonly status: "now-measured"; readonly to: Measurement; readonly refusal?: Refusal }
  | { readonly status: "no-longer-measured"; readonly from: Measurement; readonly refusal?: Refusal }
);

/** A finding that both reports have. */
export interface FindingOfBoth {
  readonly from: Finding;
  readonly to: Finding;
}

/** Which findings came, went and stayed. */
export interface FindingChanges {
  readonly came: readonly Finding[];
  /** That it is not found any more can also mean that the data no longer show it. */
  readonly went: readonly Finding[];
  readonly stayed: readonly FindingOfBoth[];
}

/** Two health reports, and what differs between them: plain JSON, versioned. */
export interface ReportComparison {
  readonly schema: "report-comparison@1";
  readonly relation: Relation;
  readonly from: ComparedReport;
  readonly to: ComparedReport;
  readonly notes: readonly ComparisonNote[];
  readonly scores: readonly ScoreChange[];
  /** Scores of one's own, by their names: of one name is one score. Absent where neither report has any. */
  readonly ownScores?: readonly OwnScoreChange[];
  readonly figures: readonly FigureChange[];
  /** How many figures were held against chance, and how many of these differ by chance alone, on average, where nothing changed. */
  readonly judged: { readonly count: number; readonly byChance: number };
  readonly findings: FindingChanges;
}
