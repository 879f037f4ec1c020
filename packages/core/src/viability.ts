/**
 * The entry `@org/community-core/viability`: whether a community can live by itself, is alive, and is falling silent; each
 * metric by itself, those that the report shows among them.
 *
 * @module
 */

// Whether members carry it:

export { type BuildUp, type BuildUpState, buildUp } from "./viability/build-up.js";
export { type CriticalMass, type CriticalMassOptions, criticalMass } from "./viability/critical-mass.js";
export {
  type LifeCycleOptions,
  type LifeCycleStage,
  lifeCycleStage,
  type StageReached,
} from "./viability/life-cycle-stage.js";
export { type CommunitySize, type NeededMass, neededMass } from "./viability/needed-mass.js";
export { type Replacement, type ReplacementOptions, replacement } from "./viability/replacement.js";
export { selfGeneratedGrowth } from "./viability/self-generated-growth.js";
export { selfGeneratedShare } from "./viability/self-generated-share.js";
export type { BuildUpOptions } from "./viability/time-of-build-up.js";

// Whether the dialogue goes on:

export type {
  CommunityFrame,
  ConceptOfReport,
  Told,
  ViabilityOfReport,
} from "./health/report/told-viability.js";
export { activityTrend } from "./viability/activity-trend.js";
export type { SilentDaysOptions } from "./viability/days-looked-at.js";
export { daysWithoutContribution } from "./viability/days-without-contribution.js";
export { longestSilence } from "./viability/longest-silence.js";
export { type Quietness, type QuietnessReached, type QuietnessReason, quietness } from "./viability/quietness.js";
export { type WaitingOpenings, waitingOpenings } from "./viability/waiting-openings.js";

// What happened to small units like it:

export { type DormancyBand, type DormancyOutlook, dormancy } from "./viability/dormancy.js";
export { type DormancyFacts, dormancyProbability } from "./viability/dormancy-model.js";
export type { FellSilent, PeopleRow, SilenceColumn, TableCell } from "./viability/dormancy-table.js";

// Pages that give totals alone:

export { followerGrowth } from "./viability/follower-growth.js";
export { impressions } from "./viability/impressions.js";
export { newFollowers } from "./viability/new-followers.js";
