import { countReports } from "./count-reports.js";
import { firstResponseReport } from "./first-response-report.js";
import { flagsStatusReport } from "./flags-status-report.js";
import { moderatorsActivityReport } from "./moderators-activity-report.js";
import { postEditsReport } from "./post-edits-report.js";
import type { ReportKind } from "./report-kind.js";
import { stickinessReport } from "./stickiness-report.js";
import { trustLevelGrowthReport } from "./trust-level-growth-report.js";

/** All reports of the played site. */
export const reportKinds: readonly ReportKind[] = [
  ...countReports,
  firstResponseReport,
  flagsStatusReport,
  moderatorsActivityReport,
  postEditsReport,
  stickinessReport,
  trustLevelGrowthReport,
];
