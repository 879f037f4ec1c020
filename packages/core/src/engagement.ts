/**
 * The entry `@org/community-core/engagement`: how deep and how even people take part, who stays, and whether they are
 * answered; each metric by itself, those that the report shows among them.
 *
 * @module
 */

// Who takes part, and how evenly:

export type { AttributionOptions } from "./activity/people/attributed-contributions.js";
export type { Visibility } from "./activity/people/visibility-of-people.js";
export type { FollowOptions } from "./activity/responses/openings-in-window.js";
export type { AnswerOptions } from "./activity/responses/responses-to-members.js";
export type { RoleOptions } from "./activity/sides/sides.js";
export type { VoiceOptions } from "./activity/sides/voices.js";
export { type ConversionStage, conversionStages } from "./activity/stages/conversion-stages.js";
export type { StageOptions } from "./activity/stages/member-stages.js";
export type { StageRules } from "./activity/stages/stage-rules.js";
export { activeContributors } from "./engagement/active-contributors.js";
export { type ActiveMembers, activeMembers } from "./engagement/active-members.js";
export { type ConversionStep, conversion } from "./engagement/conversion.js";
export type { ConversionOptions } from "./engagement/conversion-marks.js";
export type { ActiveMembersOptions } from "./engagement/days-of-activity.js";
export type { OutreachFollowedOptions } from "./engagement/days-of-outreach.js";
export {
  type HeadToConsult,
  type HeadToConsultOptions,
  headToConsult,
  type MemberToConsult,
} from "./engagement/head-to-consult.js";
export { listedMembersWhoContributed } from "./engagement/listed-members-who-contributed.js";
export { type MembersByStage, membersByStage } from "./engagement/members-by-stage.js";
export type { StabilityOptions } from "./engagement/months-followed.js";
export { newContributors } from "./engagement/new-contributors.js";
export type { NewcomersAnsweredOptions } from "./engagement/newcomer-answers.js";
export { type NewcomersAnswered, newcomersAnswered } from "./engagement/newcomers-answered.js";
export { type OutreachFollowed, outreachFollowed } from "./engagement/outreach-followed.js";
export { participationByVisibility, type VisibilityGroup } from "./engagement/participation-by-visibility.js";
export { type ParticipationInequality, participationInequality } from "./engagement/participation-inequality.js";
export { type ParticipationShares, participationShares } from "./engagement/participation-shares.js";
export { type RetentionOptions, retention } from "./engagement/retention.js";
export { type Stability, stability } from "./engagement/stability.js";

// Who speaks, and who is answered:

export { type AnswersByGroup, answersByGroup, type GroupAnswers } from "./engagement/answers-by-group.js";
export type { AnswerCount } from "./engagement/answers-by-label.js";
export { type AnswersBySubject, answersBySubject, type SubjectAnswers } from "./engagement/answers-by-subject.js";
export { type ConversationDepth, conversationDepth, type PerConversation } from "./engagement/conversation-depth.js";
export { type Echo, echo } from "./engagement/echo.js";
export { type ResponseRateOptions, responseRate } from "./engagement/response-rate.js";
export { type ShareOfVoice, shareOfVoice } from "./engagement/share-of-voice.js";
export { type ShareOfVoiceTrend, shareOfVoiceTrend } from "./engagement/share-of-voice-trend.js";
export { type TimeToFirstResponse, timeToFirstResponse } from "./engagement/time-to-first-response.js";
export {
  type UnansweredOpening,
  type UnansweredOpenings,
  type UnansweredOptions,
  unansweredOpenings,
} from "./engagement/unanswered-openings.js";

// Whether the organisation converses:

export { type ColleaguesWhoTakePart, colleaguesWhoTakePart } from "./engagement/colleagues-who-take-part.js";
export type { DepartmentTakingPart } from "./engagement/departments-of.js";
export { organisationReplyShare } from "./engagement/organisation-reply-share.js";

// In the report, as what charts are drawn from:

export type { ActivePeriod, ActivityOverTime } from "./health/series/activity-over-time.js";
export type { ConcentrationCurve } from "./health/series/concentration-curve.js";
export type { LifeCycleWindows } from "./health/series/life-cycle-windows.js";
export type { NetworkCore, NetworkPerson, NetworkTie } from "./health/series/network-core.js";
export type { PeriodStep } from "./health/series/periods.js";
export type { ReportSeries } from "./health/series/report-series.js";
export type { RetentionByCohort } from "./health/series/retention-by-cohort.js";
export type { AnsweredBy, WaitingForResponse } from "./health/series/waiting-for-response.js";

// How much, and in which rhythm:

export {
  type ActivityDatesAndTimes,
  activityDatesAndTimes,
  type ByHourOfWeek,
  type DatesAndTimesOptions,
} from "./engagement/activity-dates-and-times.js";
export { contributionCount } from "./engagement/contribution-count.js";
export { type ContributionRhythm, contributionRhythm } from "./engagement/contribution-rhythm.js";
export { type Gatherings, gatherings } from "./engagement/gatherings.js";

// On the totals of a page:

export { postsWithoutReaction } from "./engagement/posts-without-reaction.js";
export { type ResponsesPerPost, responsesPerPost } from "./engagement/responses-per-post.js";
