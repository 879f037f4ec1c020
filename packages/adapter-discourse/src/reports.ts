/**
 * `@org/community-adapter-discourse/reports`: Discourse's own figures under their own names, computed from the rows of a
 * forum whatever the way in; what Discourse itself answers, compared with them; and the library's own beside them.
 *
 * @module
 */

// A forum:

export type { Forum } from "./forum/forum.js";
export type { ForumFact } from "./forum/forum-fact.js";
export { forumOf } from "./forum/forum-of.js";
export type {
  CategoryRow,
  ForumRow,
  GoneRow,
  GroupRow,
  PostActionRow,
  PostRevisionRow,
  PostRow,
  SolutionRow,
  TopicRow,
  TrustLevelChangeRow,
  UserRow,
  UserVisitRow,
} from "./forum/forum-row.js";
export type { VisibilityPolicy } from "./forum/visibility.js";

// Reading one by the adapter's own ways:

export type { CommonOptions } from "./common-options.js";
export type { DiscourseAdapterOptions } from "./options.js";
export { type ForumRead, type ForumReadInPart, readForumOf } from "./reports/read-forum-of.js";
export type { Coverage, WayRequest } from "./ways/way-in.js";

// What every report has:

export type { CountReport } from "./reports/count-report.js";
export type { DayValue } from "./reports/day-series.js";
export type { FactsMissing } from "./reports/facts-missing.js";
export { defaultReportPeriod, type ReportPeriod, reportPeriod } from "./reports/report-period.js";
export { type ReportType, reportTypes } from "./reports/report-type.js";

// Topics, posts and responses:

export { type PostsReport, postsReport } from "./reports/posts-report.js";
export { type TimeToFirstResponseReport, timeToFirstResponseReport } from "./reports/time-to-first-response-report.js";
export { type TopicsReport, topicsReport } from "./reports/topics-report.js";
export {
  type TopicsWithNoResponseReport,
  topicsWithNoResponseReport,
} from "./reports/topics-with-no-response-report.js";

// People:

export { type DailyEngagedUsersReport, dailyEngagedUsersReport } from "./reports/daily-engaged-users-report.js";
export { type DauByMauReport, dauByMauReport } from "./reports/dau-by-mau-report.js";
export { type LikesReport, likesReport } from "./reports/likes-report.js";
export { type NewContributorsReport, newContributorsReport } from "./reports/new-contributors-report.js";
export {
  type MemberTypeRow,
  type PostersByMemberTypeReport,
  postersByMemberTypeReport,
} from "./reports/posters-by-member-type-report.js";
export { type SignupsReport, signupsReport } from "./reports/signups-report.js";
export { type VisitsReport, visitsReport } from "./reports/visits-report.js";

// Trust levels:

export {
  type TrustLevelGrowthReport,
  type TrustLevelSeries,
  trustLevelGrowthReport,
} from "./reports/trust-level-growth-report.js";
export {
  type TrustLevelPipelineOptions,
  type TrustLevelPipelineReport,
  type TrustLevelRow,
  trustLevelPipelineReport,
} from "./reports/trust-level-pipeline-report.js";

// Moderation:

export { type FlagStatus, type FlagsStatusReport, flagsStatusReport } from "./reports/flags-status-report.js";
export {
  type ModeratorActivity,
  type ModeratorsActivityReport,
  moderatorsActivityReport,
} from "./reports/moderators-activity-report.js";
export { type PostEdit, type PostEditsReport, postEditsReport } from "./reports/post-edits-report.js";
export {
  type UserFlaggingRatio,
  type UserFlaggingRatioReport,
  userFlaggingRatioReport,
} from "./reports/user-flagging-ratio-report.js";

// The library's own beside them:

export { type FigurePair, type FiguresBesideOurs, figuresBesideOurs } from "./reports/figures-beside-ours.js";

// Held against what Discourse itself answers:

export { type AboutComparison, type CompareAboutOptions, compareAbout } from "./reports/comparison/compare-about.js";
export {
  type CompareReportsOptions,
  compareReports,
  type NotCompared,
  type ReportComparison,
} from "./reports/comparison/compare-reports.js";
export {
  type CellComparison,
  type DifferenceCause,
  differenceCauses,
  type ExplainedPart,
} from "./reports/comparison/difference.js";

// What Discourse says about itself to everybody:

export type { AboutCounter } from "./reports/about-counter.js";
export { type AboutCounters, type AboutOptions, aboutCounters } from "./reports/about-counters.js";
