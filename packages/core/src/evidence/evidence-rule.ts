import type { IsoInstant } from "../model/instant.js";
import type { EvidenceKind, EvidenceRole } from "./evidence-role.js";

/**
 * How the figure follows from its counted rows.
 *
 * - `count`: how many there are (`as` this, where it is named).
 * - `people`: the distinct people of those that are `as`, or of all.
 * - `people-with-more`: the people with more than so many rows.
 * - `labels`: the distinct labels of those that are `as`; `unanswered-labels`: the labels with `least` rows or more, none of which is
 *   `answered`.
 * - `half`: the fewest people (`who`) with more than half of the rows; `largest-share`: the share of one of these.
 * - `gini`, `tier`, `top-share`: over rows by person, people in the order of how many they have; a row that is `silent` names somebody who
 *   has none. `tier-share`: how many of all people are in the tier.
 * - `share`: of the rows, or of those of one `kind`, those that are `as`. `between`: those whose `amount` lies from `least` to `most`.
 * - `waiting`: the quantile of `amount` in which the unanswered count (Kaplan–Meier).
 * - `sum`, `mean`, `quantile`, `largest`: of `amount`, of those that are `as` where it is named.
 * - `ratio`: the distinct people that are `of` for each that is `to`.
 * - `change-of-share`: the share of those that are `as` since a moment, less that before it.
 * - `critical-mass`: as `people-with-more` for each of both, for each one that is needed; the smaller of the two.
 * - `people-a-span`: the mean, over the days that are `end-of-span`, of the distinct people of the so many days that end with it;
 *   `stickiness`: the people of these days, for each of the people of their spans.
 * - `people-around`: the `newcomer` rows from the begin of each row of `days-around` until its end, for each such row.
 * - `elapsed`: from `began` to `now`, for the time from `began` to `horizon-over`.
 * - `growth`: the `level`, for what it was before all `change`.
 * - `burstiness`: Kim and Jo's A of `amount`.
 * - `reference-table`: what a table says of so many distinct people of `counted` rows whose largest `silence` is so long.
 * - `density`: the distinct pairs of people that a `tie` joins, of all pairs of those `in-network`; `centralisation`: Freeman's, of
 *   `amount`, how many others each of these is tied to.
 */
export type EvidenceRule =
  | { readonly name: "count" | "people" | "labels" | "sum" | "mean" | "largest"; readonly as?: EvidenceRole }
  | { readonly name: "people-with-more"; readonly than: number }
  | { readonly name: "unanswered-labels"; readonly least: number }
  | { readonly name: "gini" }
  | { readonly name: "burstiness" | "elapsed" | "growth" | "density" | "centralisation" | "people-around" }
  | { readonly name: "half" | "largest-share"; readonly who: "person" | "by" }
  | { readonly name: "tier"; readonly tier: "core" | "regular" | "casual" }
  | { readonly name: "tier-share"; readonly tier: "core" | "occasional" | "silent" }
  | { readonly name: "top-share"; readonly people: number | "hundredth" }
  | { readonly name: "share"; readonly as: EvidenceRole; readonly kind?: EvidenceKind }
  | { readonly name: "between"; readonly least: number; readonly most?: number }
  | { readonly name: "waiting"; readonly probability: number }
  | { readonly name: "quantile"; readonly probability: number; readonly as?: EvidenceRole }
  | { readonly name: "ratio"; readonly of: EvidenceRole; readonly to: EvidenceRole }
  | { readonly name: "change-of-share"; readonly as: EvidenceRole; readonly since: IsoInstant }
  | { readonly name: "critical-mass"; readonly active: MassOfRule; readonly mostActive: MassOfRule }
  | { readonly name: "people-a-span" | "stickiness"; readonly days: number }
  | { readonly name: "reference-table"; readonly people: string; readonly silence: string; readonly share?: number };

/** How many people need to have more than so many rows. */
export interface MassOfRule {
  readonly than: number;
  /** Absent where no size of the community is known. */
  readonly needed?: number;
}
