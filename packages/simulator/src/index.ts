/**
 * `@org/community-simulator`: communities with known truth, and a source adapter that shows them.
 *
 * @module
 */

export type { CommunityTruth, FirstAnswerTruth, MemberTruth } from "./community-truth.js";
export { type ContributionsCsvOptions, generateContributionsCsv } from "./contributions-csv.js";
export { simulationParameters } from "./parameters-schema.js";
export type { PersonRole } from "./population.js";
export { type PresetName, presets } from "./presets.js";
export { type SimulatedCommunity, simulateCommunity } from "./simulate-community.js";
export type { SimulationForm } from "./simulation-form.js";
export type {
  AbsenceParameters,
  ColleagueParameters,
  LeaveParameters,
  ManagerParameters,
  SimulationInput,
  SimulationParameters,
  VenueParameters,
} from "./simulation-parameters.js";
export { createSimulatorAdapter } from "./simulator-adapter.js";
export type { SimulatorOptions } from "./simulator-options.js";
export { createSourceAdapter } from "./source-module.js";
