import { expect, it } from "vitest";
import type { HealthReport } from "../health/report/health-report.js";
import { readHealthReport } from "../health/schemas/read-health-report.js";
import { reportOfVersion1 } from "../health/schemas/report-of-version-1.test-support.js";
import { historyOfReports } from "./history-of-reports.js";

const base = readHealthReport(reportOfVersion1())._unsafeUnwrap();
const key = "contributions/reply";

/** A report so many days after the first, over the 30 days before it, in which so many replies were made. */
function report(day: number, replies: number, definition = `${key}@1`): HealthReport {
  const at = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString();
  const window = { from: at(day - 30), until: at(day) };
  const facts = { unit: "contributions", sampleOf: "contributions", sampleSize: replies, window, definition } as const;
  return {
    ...base,
    asOf: at(day),
    window,
    assessments: [],
    figures: [{ key, status: "measured", measurement: { value: replies, ...facts } }],
  };
}

const level = [40, 44, 38, 41, 43, 39, 42, 40, 45, 41];

it("finds when a level changed, and says both levels", () => {
  const reports = [...level, ...level.map((value) => value + 60)].map((value, month) => report(30 * month, value));
  const series = historyOfReports(reports.toReversed())?.series[0];
  expect(series?.points.every(({ isIndependent }) => isIndependent)).toBe(true);
  expect(series?.changes).toEqual({
    status: "measured",
    value: [{ since: reports[9]?.asOf, asOf: reports[10]?.asOf, from: 41, to: 101 }],
  });
  expect(series?.noise?.middle).toBe(101);
});

it("tells a trend by its slope, and none where there is none", () => {
  const rising = level.map((value, month) => report(30 * month, value + 5 * month));
  expect(historyOfReports(rising)?.series[0]?.trend).toMatchObject({ status: "measured", value: { direction: "up" } });
  const level0 = level.map((value, month) => report(30 * month, value));
  expect(historyOfReports(level0)?.series[0]?.trend).toMatchObject({ value: { direction: "none" } });
});

it("holds only windows that share no day against chance: weekly reports over 30 days are far fewer than they look", () => {
  const weekly = Array.from({ length: 40 }, (_, week) => report(7 * week, week < 20 ? 40 : 100));
  const history = historyOfReports(weekly);
  expect(history?.series[0]?.points.filter(({ isIndependent }) => isIndependent)).toHaveLength(8);
  expect(history?.series[0]?.changes).toMatchObject({ refusal: { reason: "too-few-windows", needed: 10, found: 8 } });
  expect(history?.judged).toEqual({ count: 0, byChance: 0 });
});

it("mixes in nothing that cannot be compared, and says so", () => {
  const [one, two, three, four] = [report(0, 1), report(30, 2), report(60, 3), report(90, 4)];
  const other = { ...two, sources: [{ source: "elsewhere", capabilities: [] }] };
  const short = { ...three, window: { ...three.window, from: two.asOf.replace("T00", "T23") } };
  const history = historyOfReports([
    one,
    { ...one, asOf: one.asOf },
    other,
    { ...short, timeZone: "Asia/Tokyo" },
    four,
  ]);
  expect(history?.leftOut.map(({ reason }) => reason)).toEqual(["same-moment", "other-sources", "other-time-zone"]);
  expect(historyOfReports([{ ...two, window: { ...two.window, from: one.window.from } }, four])?.leftOut).toHaveLength(
    1,
  );
});

it("keeps a figure by another rule out of the line", () => {
  const reports = [report(0, 900, `${key}@0`), report(30, 40), report(60, 41)];
  const series = historyOfReports(reports)?.series[0];
  expect(series?.points.map(({ value }) => value)).toEqual([40, 41]);
  expect(series?.gaps).toEqual([{ asOf: reports[0]?.asOf, reason: "other-definition" }]);
});

it("is nothing without reports", () => {
  expect(historyOfReports([])).toBeUndefined();
});

it("follows a score of one's own by the rules that it has now", () => {
  const own = (day: number, score: number, weight = 1): HealthReport => {
    const threshold = { none: 0, full: 1, source: { kind: "user", name: "ours" }, reasoning: "agreed" } as const;
    const outcome = {
      status: "refused",
      refusal: { type: "CapabilityMissing", definition: `${key}@1`, missing: [] },
    } as const;
    const indicators = [{ key, weight, threshold, outcome }];
    const known = { name: "Welcome", direction: "higher-is-better", coverage: 1, indicators } as const;
    return { ...report(day, 40), ownAssessments: [{ ...known, score: { status: "available", score, band: "fair" } }] };
  };
  const series = historyOfReports([own(0, 20, 0.5), own(30, 30), report(60, 40), own(90, 50)])?.series;
  expect(series?.find(({ kind }) => kind === "own-score")).toMatchObject({
    key: "Welcome",
    points: [{ value: 30 }, { value: 50 }],
    gaps: [{ reason: "other-definition" }, { reason: "not-asked" }],
  });
  expect(historyOfReports([own(0, 20), report(30, 40)])?.series.map(({ kind }) => kind)).not.toContain("own-score");
});
