/**
 * The entry `@org/community-core/source`: all that an adapter needs. The contract, the records, the model that they
 * are made of, and what collects them.
 *
 * @module
 */

export type { ContributionColumns, TextColumn } from "./dataset/contribution-columns.js";
export { type Absence, createAbsence } from "./model/absence.js";
export { type Aggregate, createAggregate, type Dimension } from "./model/aggregate.js";
export { type CalendarDate, isCalendarDate } from "./model/calendar-date.js";
// The model, as records carry it.
export { type Capability, capabilities } from "./model/capability.js";
export { type Community, createCommunity } from "./model/community.js";
export { type Acceptance, type Contribution, createContribution } from "./model/contribution.js";
export {
  type ContributionType,
  capabilityOfType,
  contributionTypeCode,
  contributionTypes,
} from "./model/contribution-type.js";
export { type Conversation, createConversation } from "./model/conversation.js";
export { createDuty, type Duty } from "./model/duty.js";
export { type DutyKind, dutyKinds } from "./model/duty-kind.js";
export type { CapabilityMissing, InsufficientData, InvalidInput, Problem, Refusal } from "./model/errors.js";
export { createGathering, type Gathering } from "./model/gathering.js";
export { createGoal, type Goal } from "./model/goal.js";
export { type Id, isId, type PersonKey } from "./model/id.js";
export { createIdentityLink, type IdentityLink } from "./model/identity-link.js";
export {
  daysInMonth,
  daysSince1970,
  formatInstant,
  type Instant,
  type InvalidInstant,
  type IsoInstant,
  parseInstant,
  utcInstant,
} from "./model/instant.js";
export { createInterview, type Interview } from "./model/interview.js";
export { createMember, type Member } from "./model/member.js";
export { type ModerationAct, moderationActs } from "./model/moderation-act.js";
export { createModerator, type Moderator } from "./model/moderator.js";
export type { Observation, ObservationGap } from "./model/observation.js";
export { createOrganisation, type Organisation } from "./model/organisation.js";
export type { Provenance } from "./model/provenance.js";
export { createReactionTotal, type ReactionTotal } from "./model/reaction-total.js";
export { createStakeholderGroup, type StakeholderGroup } from "./model/stakeholder-group.js";
export { createTimeBudget, type TimeBudget } from "./model/time-budget.js";
export { createTimeEntry, type TimeEntry } from "./model/time-entry.js";
export { isTimeZone, type TimeZone } from "./model/time-zone.js";
export { createVenue, type Venue } from "./model/venue.js";
export { type Accounting, isBalanced, type Outcome } from "./source/accounting.js";
export type {
  EndRecord,
  FactByKind,
  FactKind,
  FactRecord,
  IssueRecord,
  Place,
  RecordKind,
  RemovableKind,
  RemovalRecord,
  SourceRecord,
} from "./source/records.js";
// The contract.
export type {
  Progress,
  ReadRequest,
  SourceAdapter,
  SourceAdapterModule,
  SourceBatch,
} from "./source/source-adapter.js";
export type { SourceDescription } from "./source/source-description.js";
export type { SourceError } from "./source/source-error.js";

// Reading, writing, collecting.
export { collect } from "./source/collect.js";
export type { Collected, CollectOptions, SourceStopped } from "./source/collected.js";
export { hmacPseudonyms, type Pseudonymise } from "./source/pseudonymise.js";
export { parseSourceRecord } from "./source/record-schema.js";
