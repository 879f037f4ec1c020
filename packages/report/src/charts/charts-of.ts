import type { HealthReport } from "@org/community-core";
import type { Audience } from "../document/audience.js";
import type { Speech } from "../speech/speech.js";
import { activityChart } from "./activity-chart.js";
import { carriersChart } from "./carriers-chart.js";
import type { Chart } from "./chart.js";
import { concentrationChart } from "./concentration-chart.js";
import { dutiesChart } from "./duties-chart.js";
import { lifeCycleChart } from "./life-cycle-chart.js";
import { loadChart } from "./load-chart.js";
import { networkChart } from "./network-chart.js";
import { retentionChart } from "./retention-chart.js";
import { waitingChart } from "./waiting-chart.js";

/**
 * The charts that a report carries the data for, in the order in which they are looked at. Most are drawn from its `series`,
 * which a report has if it was asked for.
 *
 * @param audience - A `team` sees carriers by pseudonym, what hangs on each and the network of replies. Absent: `shared`, in which
 * nobody is told apart.
 */
export function chartsOf(
  report: HealthReport,
  speech: Speech,
  { audience = "shared" }: { readonly audience?: Audience } = {},
): readonly Chart[] {
  return [
    ...activityChart(report, speech),
    ...dutiesChart(report, speech, audience),
    ...(audience === "team" ? carriersChart(report, speech) : []),
    ...waitingChart(report, speech),
    ...retentionChart(report, speech),
    ...concentrationChart(report, speech),
    ...lifeCycleChart(report, speech),
    ...loadChart(report, speech),
    ...(audience === "team" ? networkChart(report, speech) : []),
  ];
}
