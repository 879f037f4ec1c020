import type { LeftOutBecause } from "../activity/row-observer.js";
import type { Pillar } from "../health/assessment/finding.js";
import type { Threshold } from "../health/assessment/threshold.js";
import type { Figure } from "../health/report/health-report.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { IsoInstant } from "../model/instant.js";
import type { EvidenceKind, EvidenceRole } from "./evidence-role.js";
import type { EvidenceRule } from "./evidence-rule.js";

/** Something under a figure, or at its edge: mostly a contribution. */
export interface EvidenceRow {
  readonly kind: ContributionType | EvidenceKind;
  /** When it was, or began; absent for what is no event, such as a member who is silent. */
  readonly at?: IsoInstant;
  /** When it was over; given for what lasts. */
  readonly until?: IsoInstant;
  /** Empty for what is of no source alone. */
  readonly source: string;
  /** The source's id, where ids were kept. */
  readonly id?: string;
  readonly conversation?: string;
  readonly venue?: string;
  /** Who made it, or whom it is about, by pseudonym; absent where that is not known. */
  readonly person?: string;
  /** Who answered first; absent where nobody did or it is not known who. */
  readonly by?: string;
  /** Who was replied to. */
  readonly to?: string;
  /** When an answer came, somebody came back or a silence was long enough. */
  readonly followedAt?: IsoInstant;
  /** A subject, group, department, hour of the week or name of a total. */
  readonly label?: string;
  /** A number that the rule says: hours waited, replies, people, days, months … */
  readonly amount?: number;
  /** What it counts as; absent where it is left out. */
  readonly as?: EvidenceRole;
  readonly leftOut?: LeftOutBecause;
}

/** The rows under a figure, or why there are none. */
export type Evidence =
  | { readonly status: "rows"; readonly rule: EvidenceRule; readonly rows: readonly EvidenceRow[] }
  | { readonly status: "refused"; readonly refusal: Refusal }
  /** A figure of one's own, or of a later version. */
  | { readonly status: "unknown" };

/** How a figure counts in a score. */
export interface IndicatorWeight {
  readonly pillar: Pillar;
  /** Its share of the whole, before what could not be measured is left out. */
  readonly weight: number;
  readonly threshold: Threshold;
  /** Absent where it earns none. */
  readonly points?: number;
}

/** How a figure counts in a score of one's own. */
export interface OwnIndicatorWeight extends Omit<IndicatorWeight, "pillar"> {
  /** What the score is called. */
  readonly name: string;
}

/** A figure of a report with what it rests on: plain JSON, versioned. */
export interface FigureEvidence {
  readonly schema: "figure-evidence@1";
  readonly timeZone: string;
  readonly figure: Figure;
  /** The scores in which it counts; none for most figures. */
  readonly weighs: readonly IndicatorWeight[];
  /** The scores of one's own in which it counts; absent where there are none. */
  readonly weighsInOwn?: readonly OwnIndicatorWeight[];
  readonly evidence: Evidence;
}
