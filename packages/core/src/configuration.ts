/**
 * The entry `@org/community-core/configuration`: what is said once of a community, so that it is always read and judged in
 * the same way. It reads no file: whoever has one hands its content in.
 *
 * @module
 */

export type {
  CommunityConfig,
  ConfiguredBudget,
  ConfiguredCommunity,
  ConfiguredDuty,
  ConfiguredIndicator,
  ConfiguredPeople,
  ConfiguredSource,
  ConfiguredThreshold,
} from "./configuration/community-config.js";
export { communityConfigJsonSchema } from "./configuration/community-config-json-schema.js";
export { createCommunityConfig } from "./configuration/create-community-config.js";
export { type IndicatorsOfConfig, indicatorsOf } from "./configuration/indicators-of.js";
export {
  scoreNames,
  type ThresholdTarget,
  thresholdDirection,
  thresholdTarget,
} from "./configuration/threshold-target.js";

// Scores and directions of one's own:

export { assessOwn } from "./health/assess.js";
export type { OwnAssessment, OwnPillar, OwnRule } from "./health/assessment/own-pillar.js";
export { measureDirection } from "./health/measure-direction.js";
