/**
 * The entry `@org/community-core/involvement`: whether the organisation is behind its community. What somebody writes down of
 * it, with what is missing and what contradicts, and conversations in the data that may be wins to tell.
 *
 * @module
 */

// The document:

export { createInvolvementDocument } from "./involvement/document/create-involvement-document.js";
export {
  type Initiative,
  type InitiativeEvidence,
  type InitiativeKind,
  type InitiativeState,
  type InitiativeStrategy,
  type InvolvementAim,
  type InvolvementReason,
  initiativeKinds,
  involvementAims,
} from "./involvement/document/initiative.js";
export type { InternalAmbassador } from "./involvement/document/internal-ambassador.js";
export type { InvolvementDocument } from "./involvement/document/involvement-document.js";
export type { Learning } from "./involvement/document/learning.js";
export type { ManagerPosition, Sponsor } from "./involvement/document/manager-position.js";
export {
  type LevelSupport,
  type LineManager,
  type PersonalGoal,
  type SupportLevel,
  supportLevels,
} from "./involvement/document/support.js";
export {
  type Win,
  type WinChannel,
  type WinSharing,
  type WinTeller,
  type WinTelling,
  winChannels,
} from "./involvement/document/win.js";
export type { PlannedCommunity } from "./model/community.js";

// What it says, and what it does not:

export type { DocumentFinding } from "./documents/document-finding.js";
export type { AmbassadorCoverage, AmbassadorFit } from "./involvement/ambassador-coverage.js";
export {
  assessInvolvement,
  type InvolvementAssessment,
  type InvolvementOptions,
} from "./involvement/assess-involvement.js";
export { type InvolvementAspectName, involvementAspectNames } from "./involvement/involvement-aspects.js";
export { type InvolvementFindingCode, involvementFindingCodes } from "./involvement/involvement-codes.js";
export type { InvolvementFinding } from "./involvement/involvement-finding.js";
export { type InvolvementThresholds, involvementThresholds } from "./involvement/involvement-thresholds.js";
export type { AloneSign, StandingAlone } from "./involvement/standing-alone.js";
export { type WinRhythm, winRhythm } from "./involvement/wins/win-rhythm.js";

// Wins in the data:

export {
  type WinCandidate,
  type WinCandidateKind,
  type WinCandidates,
  winCandidateKinds,
} from "./involvement/candidates/win-candidate.js";
export type { WinCandidateOptions } from "./involvement/candidates/win-candidate-options.js";
export { winCandidates } from "./involvement/candidates/win-candidates.js";
