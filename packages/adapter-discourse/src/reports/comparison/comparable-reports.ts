import type { ReportType } from "../report-type.js";
import { comparableDayReports } from "./comparable-days.js";
import type { ComparableReport } from "./comparable-report.js";
import { comparableSeriesReports } from "./comparable-series.js";
import { comparableTableReports } from "./comparable-tables.js";

/** Every report that is computed here, as it is held against Discourse's own. */
export const comparableReports: Readonly<Record<ReportType, ComparableReport>> = {
  ...comparableSeriesReports,
  ...comparableDayReports,
  ...comparableTableReports,
};
