import { wholeDays } from "../comparison/compare-figures.js";
import type { HealthReport } from "../health/report/health-report.js";
import { instantOf } from "../model/instant.js";
import { figureSeries, ownScoreSeries, scoreSeries } from "./history-series.js";
import type { HistorySeries, LeftOutReason, LeftOutReport, ReportHistory } from "./report-history.js";

/** Figures that are followed besides those that weigh in a score. */
const followedToo = ["new-contributors", "contributions/opening", "contributions/reply"] as const;

/** How often a series in which nothing changed gets a change point: at most. */
const falseAlarms = 0.01;

/**
 * Stored reports of one community over time: each score and its indicators, with their trend, the moments at which their level
 * changed, and how much they move anyhow.
 *
 * What belongs together is what the latest report says: reports of other sources, another time zone or windows of another
 * length are left out and named, as is a second report of one moment. A figure made by another rule is a gap, never a value.
 *
 * Reports whose windows overlap rest in part on the same days, and a series of them lingers. So trends, change points and noise
 * are judged on every report whose window shares no day with the next that is judged, from the latest backwards. A trend is the
 * Theil–Sen slope with Sen's interval, from 8 of them on; change points are Pettitt's test in binary segmentation
 * (`changePoints`), from 10 on, with at most 1 in 100 series raising a false alarm; the noise band is the median of the latest
 * level and three times its scaled median deviation on either side, from 5 on. How often they err, docs/history.md records.
 *
 * @param reports - In any order.
 * @returns The history, or `undefined` where there is no report.
 * @example
 * const dataset = createDataset([{ kind: "contribution", type: "opening", at: "2026-01-05T09:00:00Z", id: "1", author: "ann" }]);
 * const reports = [31, 62].map((day) => assessHealth(dataset, { asOf: Date.UTC(2026, 0, day), days: 30 }));
 * const { moments, series } = historyOfReports(reports);
 * moments // => ["2026-01-31T00:00:00.000Z", "2026-03-03T00:00:00.000Z"]
 * series.find(({ key }) => key === "contributions/opening").points.map(({ value }) => value) // => [1]
 */
export function historyOfReports(reports: readonly HealthReport[]): ReportHistory | undefined {
  const inOrder = reports.toSorted((one, other) => instantOf(one.asOf) - instantOf(other.asOf));
  const latest = inOrder.at(-1);
  if (latest === undefined) return undefined;
  const kept: HealthReport[] = [];
  const leftOut: LeftOutReport[] = [];
  for (const report of inOrder) {
    const reason = leftOutBecause(report, latest, kept.at(-1));
    if (reason === undefined) kept.push(report);
    else leftOut.push({ asOf: report.asOf, reason });
  }
  const series = seriesOf(kept, latest);
  const count = series.filter(({ changes }) => changes.status === "measured").length;
  return {
    schema: "report-history@1",
    sources: latest.sources.map(({ source }) => source),
    timeZone: latest.timeZone,
    days: wholeDays(latest.window),
    moments: kept.map(({ asOf }) => asOf),
    leftOut,
    series,
    judged: { count, byChance: Math.round(count * falseAlarms * 100) / 100 },
  };
}

function leftOutBecause(
  report: HealthReport,
  latest: HealthReport,
  before: HealthReport | undefined,
): LeftOutReason | undefined {
  if (sourcesOf(report) !== sourcesOf(latest)) return "other-sources";
  if (report.timeZone !== latest.timeZone) return "other-time-zone";
  if (wholeDays(report.window) !== wholeDays(latest.window)) return "other-window-length";
  return before?.asOf === report.asOf ? "same-moment" : undefined;
}

function sourcesOf({ sources }: HealthReport): string {
  return JSON.stringify([...new Set(sources.map(({ source }) => source))].sort());
}

function seriesOf(reports: readonly HealthReport[], latest: HealthReport): readonly HistorySeries[] {
  const pillars = latest.assessments.map(({ pillar }) => pillar);
  const keys = new Set([
    ...latest.assessments.flatMap(({ indicators }) => indicators.map(({ key }) => key)),
    ...followedToo,
  ]);
  const all = [
    ...pillars.map((pillar) => scoreSeries(pillar, reports)),
    ...(latest.ownAssessments ?? []).map(({ name }) => ownScoreSeries(name, reports)),
    ...[...keys].map((key) => figureSeries(key, reports)),
  ];
  return all.filter(({ points }) => points.length > 0);
}
