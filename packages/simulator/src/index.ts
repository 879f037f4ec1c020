/**
 * `@org/community-simulator`: communities with known truth, and a source adapter that shows them.
 *
 * @module
 */

export { type ContributionsCsvOptions, generateContributionsCsv } from "./contributions-csv.js";
export { simulationParameters } from "./parameters/parameters-schema.js";
export { type PresetName, presets } from "./parameters/presets.js";
export type {
  AbsenceParameters,
  ColleagueParameters,
  LeaveParameters,
  ManagerParameters,
  SimulationInput,
  SimulationParameters,
  VenueParameters,
} from "./parameters/simulation-parameters.js";
export type { PersonRole } from "./people/population.js";
export type { SimulationForm } from "./records/simulation-form.js";
export { type SimulatedCommunity, simulateCommunity } from "./simulate-community.js";
export { createSimulatorAdapter } from "./simulator-adapter.js";
export type { SimulatorOptions } from "./simulator-options.js";
export { createSourceAdapter } from "./source-module.js";
export type { CommunityTruth, FirstAnswerTruth, MemberTruth } from "./truth/community-truth.js";
