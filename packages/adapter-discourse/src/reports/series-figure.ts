import type { Forum } from "../forum/forum.js";
import type { CountingRule } from "./counting-rule.js";
import type { DatedRows } from "./day-series.js";
import type { ReportPeriod } from "./report-period.js";

/** A report day by day in its parts, so that a comparison can ask what another rule would give. */
export interface SeriesFigure<Report> {
  /** What Discourse counts. */
  readonly rule: CountingRule;
  /** What is counted under a rule, with when. */
  rows(forum: Forum, rule: CountingRule): DatedRows;
  /** The report of such rows. */
  report(rows: DatedRows, period: ReportPeriod, forum: Forum): Report;
}

/** The report as Discourse gives it. */
export function figureOf<Report>(figure: SeriesFigure<Report>, forum: Forum, period: ReportPeriod): Report {
  return figure.report(figure.rows(forum, figure.rule), period, forum);
}
