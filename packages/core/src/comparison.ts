/**
 * The entry `@org/community-core/comparison`: two health reports, what changed between them and why, and what changed over
 * many.
 *
 * @module
 */

// Two reports:

export { type CompareHealthReportsOptions, compareHealthReports } from "./comparison/compare-health-reports.js";
export {
  type ComparedReport,
  type ComparisonNote,
  comparisonNotes,
  type DifferenceVerdict,
  type EffectCause,
  type FigureChange,
  type FindingChanges,
  type FindingOfBoth,
  type OwnScoreChange,
  type Relation,
  type ReportComparison,
  type ScoreChange,
  type ScoreEffect,
} from "./comparison/report-comparison.js";

export { reportComparisonJsonSchema } from "./comparison/report-comparison-json-schema.js";

// Stored reports:

export {
  healthReportVersions,
  readHealthReport,
  type UnknownReportVersion,
} from "./health/schemas/read-health-report.js";
export { keepableReport } from "./health/sharing/keepable-report.js";

// Many reports:

export { historyOfReports } from "./history/history-of-reports.js";
export type {
  HistoryChange,
  HistoryGap,
  HistoryPoint,
  HistorySeries,
  HistoryTrend,
  LeftOutReason,
  LeftOutReport,
  NoiseBand,
  ReportHistory,
} from "./history/report-history.js";
export { reportHistoryJsonSchema } from "./history/report-history-json-schema.js";
