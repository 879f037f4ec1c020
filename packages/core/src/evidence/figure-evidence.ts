import type { LeftOutBecause } from "../activity/row-observer.js";
import type { Pillar } from "../health/assessment/finding.js";
import type { Threshold } from "../health/assessment/threshold.js";
import type { Figure } from "../health/report/health-report.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { IsoInstant } from "../model/instant.js";

/** What a counted row stands for in the figure. */
export type EvidenceRole = (typeof evidenceRoles)[number];

/** All roles. */
export const evidenceRoles = [
  "counted",
  "answered",
  "unanswered",
  "this-window",
  "window-before",
  "member",
  "colleague",
  "communityManager",
  "came-back",
  "did-not-come-back",
  "silence",
] as const;

/** One contribution under a figure, or at its edge. */
export interface EvidenceRow {
  readonly kind: ContributionType | "end-of-observation";
  readonly at: IsoInstant;
  readonly source: string;
  /** The source's id, where ids were kept. */
  readonly id?: string;
  readonly conversation?: string;
  readonly venue?: string;
  /** Who made it, by pseudonym; absent where that is not known. */
  readonly person?: string;
  /** Who answered first, or when somebody came back; absent where nobody did or it is not known who. */
  readonly by?: string;
  readonly followedAt?: IsoInstant;
  /** Hours waited, replies, people or silent days, as the rule says. */
  readonly amount?: number;
  /** What it counts as; absent where it is left out. */
  readonly as?: EvidenceRole;
  readonly leftOut?: LeftOutBecause;
}

/**
 * How the figure follows from its counted rows: `count` them; `people` distinct by `person`; `half` the fewest people (`who`) with
 * more than half of them; `largest-share` of one of these; `gini`, `tier`, `top-share` over rows by person; `share` of those that
 * are `as`; `waiting` the quantile of `amount` in which the unanswered count (Kaplan–Meier); `mean`, `quantile` and `largest` of
 * `amount`; `ratio` of the distinct people of this window to those of the window before.
 */
export type EvidenceRule =
  | { readonly name: "count"; readonly as?: EvidenceRole }
  | { readonly name: "people" | "gini" | "mean" | "largest" | "ratio" }
  | { readonly name: "half" | "largest-share"; readonly who: "person" | "by" }
  | { readonly name: "tier"; readonly tier: "core" | "regular" | "casual" }
  | { readonly name: "top-share"; readonly people: number | "hundredth" }
  | { readonly name: "share"; readonly as: EvidenceRole }
  | { readonly name: "waiting" | "quantile"; readonly probability: number };

/** What a figure rests on that has no row evidence of its own. */
export type DerivedFrom = (typeof derivations)[number];

/** All derivations. */
export const derivations = [
  "pairs-of-people",
  "stages-of-people",
  "totals-of-a-platform",
  "table-of-past-communities",
  "hours-of-the-week",
  "other-figures",
] as const;

/** The rows under a figure, or why there are none. */
export type Evidence =
  | { readonly status: "rows"; readonly rule: EvidenceRule; readonly rows: readonly EvidenceRow[] }
  | { readonly status: "derived"; readonly from: DerivedFrom }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** How a figure counts in a score. */
export interface IndicatorWeight {
  readonly pillar: Pillar;
  /** Its share of the whole, before what could not be measured is left out. */
  readonly weight: number;
  readonly threshold: Threshold;
  /** Absent where it earns none. */
  readonly points?: number;
}

/** A figure of a report with what it rests on: plain JSON, versioned. */
export interface FigureEvidence {
  readonly schema: "figure-evidence@1";
  readonly timeZone: string;
  readonly figure: Figure;
  /** The scores in which it counts; none for most figures. */
  readonly weighs: readonly IndicatorWeight[];
  readonly evidence: Evidence;
}
