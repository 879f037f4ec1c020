/**
 * The entry `@org/community-core/planning`: before the start. A plan by the ten starting points with what it lacks and
 * where it contradicts itself, and a concept with what those who were interviewed about it say.
 *
 * @module
 */

// The plan:

export type { DocumentFinding } from "./documents/document-finding.js";
export { communityPlanJsonSchema } from "./health/schemas/community-plan-json-schema.js";
export type { PlannedCommunity } from "./model/community.js";
export { checkPlan } from "./planning/check-plan.js";
export type {
  CommunityPlan,
  ExistingPlace,
  MediumRequirement,
  NeededMeans,
  Renewal,
  SharingChannel,
  Strategy,
} from "./planning/community-plan.js";
export { createCommunityPlan } from "./planning/create-community-plan.js";
export { type PlanFindingCode, planFindingCodes } from "./planning/plan-codes.js";
export type { PlanCheckOptions, PlanFinding } from "./planning/plan-finding.js";
export type { ConversationPartner, PlanAuthor, TeamMember } from "./planning/plan-people.js";
export { type StartingPoint, startingPoints } from "./planning/starting-point.js";

// How to be in a community:

export {
  type Approach,
  type ApproachArgument,
  type ApproachCriterion,
  type ComparedApproach,
  compareApproaches,
} from "./planning/compare-approaches.js";

// The concept:

export { communityConceptJsonSchema } from "./health/schemas/community-concept-json-schema.js";
export {
  assessConcept,
  type ConceptAssessment,
  type ConceptVerdict,
  conceptCaveats,
  type GroupWillingness,
} from "./planning/assess-concept.js";
export type { CommunityConcept } from "./planning/community-concept.js";
export { createCommunityConcept } from "./planning/create-community-concept.js";
export type { MemberValue } from "./planning/member-value.js";
export type { MoreInterviews } from "./planning/more-interviews.js";
export type { Shared, SharedSubject } from "./planning/shared-subjects.js";
export { fewestInterviews, neededShare, type Willingness } from "./planning/willingness.js";
