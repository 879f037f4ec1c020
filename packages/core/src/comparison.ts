/**
 * The entry `@org/community-core/comparison`: two health reports, what changed between them and why, and what changed over
 * many.
 *
 * @module
 */

// Two reports:

export { type CompareReportsOptions, compareReports } from "./comparison/compare-reports.js";
export {
  type ComparedReport,
  type ComparisonNote,
  comparisonNotes,
  type DifferenceVerdict,
  type EffectCause,
  type FigureChange,
  type FindingChanges,
  type FindingOfBoth,
  type Relation,
  type ReportComparison,
  type ScoreChange,
  type ScoreEffect,
} from "./comparison/report-comparison.js";
