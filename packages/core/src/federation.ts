/**
 * The entry `@org/community-core/federation`: local communities under one organisation, each part, the whole, and the
 * parts side by side.
 *
 * @module
 */

// Which venues belong to which part:

export { createFederation } from "./federation/create-federation.js";
export type { Federation, LocalCommunity } from "./federation/federation.js";

// How they are:

export {
  type AssessFederationOptions,
  assessFederation,
  assessFederationOf,
  type PartDataset,
} from "./federation/assess-federation.js";
export type { CommonSubject, CommonSubjects } from "./federation/common-subjects.js";
export {
  type ComparedShare,
  comparedShares,
  fewestParts,
  type PartOrder,
  type PartShare,
} from "./federation/compared-share.js";
export { type FederationFindingCode, federationFindingCodes } from "./federation/federation-codes.js";
export type {
  FederationFinding,
  FederationPart,
  FederationReport,
  PartHealth,
} from "./federation/federation-report.js";
export { federationReportJsonSchema } from "./federation/federation-report-json-schema.js";
export { federationReportSchema } from "./federation/federation-report-schema.js";
export { federationReportWithoutPeople } from "./federation/federation-report-without-people.js";
export { keepableFederation } from "./federation/keepable-federation.js";
export type { UnseenVenue } from "./federation/placed-parts.js";
export { sharedFederation } from "./federation/shared-federation.js";
export type { Withheld } from "./model/errors.js";
