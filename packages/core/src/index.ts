/**
 * `@org/community-core`: the typed model of a community and the pure functions that measure its viability, engagement
 * and continuity. Data flows one way: source → records → dataset → measurements → assessment.
 *
 * @module
 */

// The one call, and what it gives:

export { assess, leastCoverage, pillarDirections } from "./health/assess.js";
export { type AssessHealthOptions, assessHealth } from "./health/assess-health.js";
export type {
  AssessedIndicator,
  Assessment,
  Band,
  Direction,
  IndicatorOutcome,
  Score,
} from "./health/assessment/assessment.js";
export type { Finding, Pillar, Severity } from "./health/assessment/finding.js";
export { type IndicatorRule, indicatorRules } from "./health/assessment/indicator-rule.js";
export { pointsOf, type Threshold, type ThresholdSource } from "./health/assessment/threshold.js";
export { type CommunityHealth, type CommunityHealthOptions, communityHealth } from "./health/community-health.js";
export { caveatCodes, findingCodes, measureNames, refusalReasons, thresholdReasons } from "./health/report/codes.js";
export type {
  Carrier,
  CarrierList,
  DataSummary,
  Figure,
  FigureScope,
  HealthReport,
  SourceSummary,
  StageOutcome,
} from "./health/report/health-report.js";
export { absenceReportJsonSchema } from "./health/schemas/absence-report-json-schema.js";
export { type AbsenceReport, absenceReportSchema } from "./health/schemas/absence-report-schema.js";
export { healthReportJsonSchema } from "./health/schemas/health-report-json-schema.js";
export { healthReportSchema } from "./health/schemas/health-report-schema.js";
export { reportWithoutPeople } from "./health/sharing/report-without-people.js";

// Can it live, is it alive (viability):

export { activityTrend } from "./viability/activity-trend.js";
export { followerGrowth } from "./viability/follower-growth.js";
export { impressions } from "./viability/impressions.js";
export {
  type LifeCycleOptions,
  type LifeCycleStage,
  lifeCycleStage,
  type StageReached,
} from "./viability/life-cycle-stage.js";
export { longestSilence } from "./viability/longest-silence.js";
export { newFollowers } from "./viability/new-followers.js";
export { selfGeneratedShare } from "./viability/self-generated-share.js";

// How deep, how even (engagement):

export { activeContributors } from "./engagement/active-contributors.js";
export { type ConversationDepth, conversationDepth, type PerConversation } from "./engagement/conversation-depth.js";
export { listedMembersWhoContributed } from "./engagement/listed-members-who-contributed.js";
export { newContributors } from "./engagement/new-contributors.js";
export { type ParticipationInequality, participationInequality } from "./engagement/participation-inequality.js";
export { postsWithoutReaction } from "./engagement/posts-without-reaction.js";
export { type ResponseRateOptions, responseRate } from "./engagement/response-rate.js";
export { type ResponsesPerPost, responsesPerPost } from "./engagement/responses-per-post.js";
export { type RetentionOptions, retention } from "./engagement/retention.js";
export { type ShareOfVoice, shareOfVoice } from "./engagement/share-of-voice.js";
export { type TimeToFirstResponse, timeToFirstResponse } from "./engagement/time-to-first-response.js";

// Does it last (continuity):

export type { AbsenceSimulation } from "./continuity/absence/absence-simulation.js";
export { type LargestAbsences, largestAbsences } from "./continuity/absence/largest-absences.js";
export { type SimulateAbsenceOptions, simulateAbsence } from "./continuity/absence/simulate-absence.js";
export { type CarrierOfWork, type Carriers, type CarriersOptions, carriers } from "./continuity/carriers.js";
export { absenceFactorOf, type CarriedWork, largestShareOf } from "./continuity/concentration.js";
export { contributorAbsenceFactor } from "./continuity/contributor-absence-factor.js";
export {
  type FirstResponseConcentration,
  firstResponseConcentration,
} from "./continuity/first-response-concentration.js";
export { largestShare } from "./continuity/largest-share.js";
export type { WorkOptions } from "./continuity/work-options.js";

// What makes figures lie:

export { type CheckOptions, checkDataQuality, type DataQuality } from "./data-quality/check-data-quality.js";
export { type DataFlaw, type FlawRemedy, type FlawType, flawRemedies, flawTypes } from "./data-quality/data-flaw.js";

// A figure:

export {
  type Caveat,
  type Interval,
  type Measurement,
  type MeasurementFacts,
  measurement,
  type SampleUnit,
  type Unit,
} from "./model/measurement.js";

// The dataset that figures are made from:

export type {
  CommunityDataset,
  Contributions,
  Conversations,
  DatasetAcceptance,
  DatasetIdentity,
  DatasetSource,
  DatasetVenue,
  ObservedSpan,
  People,
  Removal,
  SourcedFact,
} from "./dataset/community-dataset.js";
export { conversationRows, type GroupedRows } from "./dataset/contributions/grouped-rows.js";
export { type RowRange, windowRows } from "./dataset/contributions/window-rows.js";
export { type CreateDatasetOptions, createDataset } from "./dataset/create-dataset.js";
export { type Merged, type MergeOptions, mergeDatasets } from "./dataset/merge/merge-datasets.js";
export { type CarryingVenues, carryingVenues } from "./dataset/observation/carrying-venues.js";
export { forgetPerson } from "./dataset/people/forget-person.js";
export type { VenueKey } from "./dataset/slice/chosen-part.js";
export { sliceByVenues } from "./dataset/slice/slice-by-venues.js";
export { type TextList, textAt } from "./dataset/texts/text-list.js";

// Sources, and collecting them:

export type { ContributionColumns, TextColumn } from "./dataset/contributions/contribution-columns.js";
export { shownCapabilities } from "./dataset/observation/shown-capabilities.js";
export { mayBeKept, type SourceLimits, type SourceRetention } from "./model/source-limits.js";
export { type Accounting, isBalanced, type Outcome } from "./source/accounting.js";
export { collect } from "./source/collect.js";
export type { Collected, CollectOptions, SourceStopped } from "./source/collected.js";
export { contributionColumns } from "./source/contribution-columns.js";
export { contributionRecords } from "./source/contribution-records.js";
export { currentFacts } from "./source/current-facts.js";
export {
  type FindPeopleOptions,
  findPeople,
  type PeopleFound,
  type PersonAccount,
  type PersonFound,
} from "./source/find-people.js";
export { createMemoryAdapter, type MemoryAdapterOptions, type MemoryRecord } from "./source/memory-adapter.js";
export { createNdjsonAdapter, type NdjsonAdapterOptions, type NdjsonRequest } from "./source/ndjson-adapter.js";
export type { NdjsonOptions } from "./source/ndjson-options.js";
export { hmacPseudonyms, type Pseudonymise } from "./source/pseudonymise.js";
export { readNdjson } from "./source/read-ndjson.js";
export { type JsonSchema, recordJsonSchema } from "./source/record-json-schema.js";
export { parseSourceRecord } from "./source/record-schema.js";
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
export { withoutPeople } from "./source/without-people.js";
export { writeNdjson } from "./source/write-ndjson.js";

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
export type { Provenance } from "./model/provenance.js";
export { type TotalName, totalNames } from "./model/total-name.js";

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
