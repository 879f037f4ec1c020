// Numbers in, numbers out: what is reached through this entry point knows no community.

// Where values lie:

export { type ComplementaryPoint, complementaryDistribution } from "./stats/complementary-distribution.js";
export type { DistributionSummary } from "./stats/distribution-summary.js";
export { distributionSummary } from "./stats/distribution-summary.js";
export { mean } from "./stats/mean.js";
export { median } from "./stats/median.js";
export { quantile } from "./stats/quantile.js";
export { sortedQuantile } from "./stats/sorted-quantile.js";
export { sum } from "./stats/sum.js";

// How unevenly an amount is spread:

export { effectiveNumber } from "./stats/effective-number.js";
export { gini } from "./stats/gini.js";
export { giniCorrected } from "./stats/gini-corrected.js";
export { herfindahl } from "./stats/herfindahl.js";
export type { LorenzPoint } from "./stats/lorenz-curve.js";
export { lorenzCurve } from "./stats/lorenz-curve.js";
export type { ParticipationThresholds, ParticipationTiers } from "./stats/participation-tiers.js";
export { participationTiers } from "./stats/participation-tiers.js";
export type { CoverageRule } from "./stats/smallest-covering-count.js";
export { smallestCoveringCount } from "./stats/smallest-covering-count.js";
export { topShare } from "./stats/top-share.js";

// How sure a figure is:

export type { BootstrapOptions } from "./stats/bootstrap-interval.js";
export { bootstrapInterval } from "./stats/bootstrap-interval.js";
export { chiSquaredQuantile } from "./stats/chi-squared-quantile.js";
export type { BoundedEstimate } from "./stats/difference-interval.js";
export { differenceInterval } from "./stats/difference-interval.js";
export type { Interval } from "./stats/interval.js";
export { normalQuantile } from "./stats/normal-quantile.js";
export { seededRandom } from "./stats/seeded-random.js";
export type { CountedShare, ShrunkShares } from "./stats/shrunk-shares.js";
export { shrunkShares } from "./stats/shrunk-shares.js";
export { wilsonInterval } from "./stats/wilson-interval.js";

// How long it lasts, when some still last:

export { kaplanMeier } from "./stats/kaplan-meier.js";
export type { KaplanMeierCurve } from "./stats/kaplan-meier-curve.js";
export { survivalAt } from "./stats/survival-at.js";
export { survivalInterval } from "./stats/survival-interval.js";
export { survivalQuantile } from "./stats/survival-quantile.js";
export { survivalQuantileInterval } from "./stats/survival-quantile-interval.js";

// Rhythm and trend:

export { burstiness } from "./stats/burstiness.js";
export { burstinessCorrected } from "./stats/burstiness-corrected.js";
export { burstinessMemory } from "./stats/burstiness-memory.js";
export { changePoints } from "./stats/change-points.js";
export { fewestForChange } from "./stats/pettitt-critical-value.js";
export type { PettittSplit } from "./stats/pettitt-split.js";
export { pettittSplit } from "./stats/pettitt-split.js";
export { theilSenInterval } from "./stats/theil-sen-interval.js";
export { theilSenSlope } from "./stats/theil-sen-slope.js";
