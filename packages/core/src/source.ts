/**
 * The entry `@org/community-core/source`: all that an adapter needs. The contract, the records, the model that they
 * are made of, and what collects them.
 *
 * @module
 */

// The contract:

export type { ContributionColumns, TextColumn } from "./dataset/contributions/contribution-columns.js";
export {
  mayBeKept,
  type SourceExtent,
  type SourceLimits,
  type SourceRetention,
  sourceExtents,
} from "./model/source-limits.js";
export { type Accounting, isBalanced, type Outcome } from "./source/accounting.js";
export { readingPhase } from "./source/reading-phase.js";
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
export type {
  Progress,
  ReadRequest,
  SourceAdapter,
  SourceAdapterModule,
  SourceBatch,
} from "./source/source-adapter.js";
export type { SourceDescription } from "./source/source-description.js";
export type { SourceError } from "./source/source-error.js";
export { filledWording, type Worded, type Wording, worded } from "./source/wording.js";

// Records and their forms:

export { shownCapabilities } from "./dataset/observation/shown-capabilities.js";
export type { NdjsonChunks } from "./source/chunks-until-trouble.js";
export { contributionColumns } from "./source/contribution-columns.js";
export { contributionRecords } from "./source/contribution-records.js";
export { currentFacts } from "./source/current-facts.js";
export type { NdjsonOptions } from "./source/ndjson-options.js";
export { readNdjson } from "./source/read-ndjson.js";
export { type JsonSchema, recordJsonSchema } from "./source/record-json-schema.js";
export { parseSourceRecord } from "./source/record-schema.js";
export { untilAborted } from "./source/until-aborted.js";
export { withoutPeople } from "./source/without-people.js";
export { writeNdjson } from "./source/write-ndjson.js";

// Adapters that need no platform:

export { createMemoryAdapter, type MemoryAdapterOptions, type MemoryRecord } from "./source/memory-adapter.js";
export { createNdjsonAdapter, type NdjsonAdapterOptions, type NdjsonRequest } from "./source/ndjson-adapter.js";

// Collecting a source into a dataset:

export { collect } from "./source/collect.js";
export type { Collected, CollectOptions, SourceStopped } from "./source/collected.js";
export {
  type FindPeopleOptions,
  findPeople,
  type PeopleFound,
  type PersonAccount,
  type PersonFound,
} from "./source/find-people.js";
export { hmacPseudonyms, type Pseudonymise } from "./source/pseudonymise.js";

// Keeping a dataset from one read to the next:

export type { DatasetFileError } from "./source/dataset-file-error.js";
export type { KeepingForbidden } from "./source/keeping-forbidden.js";
export type { KeptDataset } from "./source/kept-dataset.js";
export { type ReadDatasetOptions, readDataset } from "./source/read-dataset.js";
export { type WriteDatasetOptions, writeDataset } from "./source/write-dataset.js";

// Words of the model:

export { type Capability, capabilities } from "./model/capability.js";
export {
  type ContributionType,
  capabilityOfType,
  contributionTypeCode,
  contributionTypes,
} from "./model/contribution-type.js";
export { type DutyKind, dutyKinds } from "./model/duty-kind.js";
export type {
  CapabilityMissing,
  DataUnreliable,
  InsufficientData,
  InvalidInput,
  NotPermitted,
  Problem,
  Refusal,
} from "./model/errors.js";
export { type Id, isId, type PersonKey } from "./model/id.js";
export { type ModerationAct, moderationActs } from "./model/moderation-act.js";
export { nearestName } from "./model/nearest-name.js";
export { problem } from "./model/problem.js";
export { problemMessage } from "./model/problem-message.js";
export type {
  FixedReason,
  NamedThing,
  PartOfDate,
  ProblemBound,
  ProblemReason,
  RepeatedReason,
  ValueKind,
} from "./model/problem-reason.js";
export type { Provenance } from "./model/provenance.js";
export { type TotalName, totalNames } from "./model/total-name.js";
export { readsLikeKey } from "./model/unknown-keys.js";
export { readOptions } from "./source/read-options.js";

// Time:

export { type CalendarDate, isCalendarDate } from "./model/calendar-date.js";
export { calendarWindowBefore, endOfDate, startOfDate } from "./model/calendar-window.js";
export {
  daysInMonth,
  daysSince1970,
  formatInstant,
  type Instant,
  type InvalidInstant,
  type IsoInstant,
  instantOf,
  isInstant,
  parseInstant,
  utcInstant,
} from "./model/instant.js";
export { type LastDay, readIsoUtc } from "./model/iso-bytes.js";
export { formatWindow, type IsoWindow, type TimeWindow, windowBefore, windowDays } from "./model/time-window.js";
export { isTimeZone, type TimeZone } from "./model/time-zone.js";

// The nouns of the model, each with the constructor that reads it from anything:

export { type Absence, createAbsence } from "./model/absence.js";
export { type Aggregate, createAggregate, type Dimension } from "./model/aggregate.js";
export { type Community, createCommunity } from "./model/community.js";
export { type Acceptance, type Contribution, createContribution } from "./model/contribution.js";
export { type Conversation, createConversation } from "./model/conversation.js";
export { createDuty, type Duty } from "./model/duty.js";
export { createGathering, type Gathering } from "./model/gathering.js";
export { createGoal, type Goal } from "./model/goal.js";
export { createIdentityLink, type IdentityLink } from "./model/identity-link.js";
export { createInterview, type Interview } from "./model/interview.js";
export { createMember, type Member } from "./model/member.js";
export { createModerator, type Moderator } from "./model/moderator.js";
export { createObservation, type Observation, type ObservationGap } from "./model/observation.js";
export { createOrganisation, type Organisation } from "./model/organisation.js";
export { createReactionTotal, type ReactionTotal } from "./model/reaction-total.js";
export { createStakeholderGroup, type StakeholderGroup } from "./model/stakeholder-group.js";
export { createTimeBudget, type TimeBudget } from "./model/time-budget.js";
export { createTimeEntry, type TimeEntry } from "./model/time-entry.js";
export { createVenue, type Venue } from "./model/venue.js";
