import type { Pillar } from "../health/assessment/finding.js";
import type { OwnAssessment } from "../health/assessment/own-pillar.js";
import type { HealthReport } from "../health/report/health-report.js";
import { instantOf } from "../model/instant.js";
import type { Interval, Measurement } from "../model/measurement.js";
import type { IsoWindow } from "../model/time-window.js";
import { changesOf, noiseOf, trendOf } from "./judged-series.js";
import type { HistoryGap, HistoryPoint, HistorySeries } from "./report-history.js";

/** A value with the window that it rests on. */
interface Value {
  readonly asOf: string;
  readonly value: number;
  readonly window: IsoWindow;
  readonly interval?: Interval;
}

/** A score over time. */
export function scoreSeries(pillar: Pillar, reports: readonly HealthReport[]): HistorySeries {
  const values: Value[] = [];
  const gaps: HistoryGap[] = [];
  for (const { asOf, window, assessments } of reports) {
    const score = assessments.find((assessment) => assessment.pillar === pillar)?.score;
    if (score?.status === "available") values.push({ asOf, window, value: score.score });
    else gaps.push({ asOf, reason: score === undefined ? "not-asked" : "not-measured" });
  }
  return { kind: "score", key: pillar, ...judged(values), gaps };
}

/** A score of one's own over time, by the rules that it has in the latest report: by others it was another score. */
export function ownScoreSeries(name: string, reports: readonly HealthReport[]): HistorySeries {
  const all = reports.map(({ asOf, window, ownAssessments = [] }) => ({
    asOf,
    window,
    found: ownAssessments.find((own) => own.name === name),
  }));
  const rules = rulesOf(all.at(-1)?.found);
  const values: Value[] = [];
  const gaps: HistoryGap[] = [];
  for (const { asOf, window, found } of all) {
    if (found === undefined) gaps.push({ asOf, reason: "not-asked" });
    else if (rulesOf(found) !== rules) gaps.push({ asOf, reason: "other-definition" });
    else if (found.score.status === "available") values.push({ asOf, window, value: found.score.score });
    else gaps.push({ asOf, reason: "not-measured" });
  }
  return { kind: "own-score", key: name, ...judged(values), gaps };
}

function rulesOf(own: OwnAssessment | undefined): string {
  return JSON.stringify(
    own?.indicators.map(({ key, weight, threshold }) => [key, weight, threshold.none, threshold.full]),
  );
}

/** A figure over time, by the rule of its latest value. */
export function figureSeries(key: string, reports: readonly HealthReport[]): HistorySeries {
  const measured = (report: HealthReport): Measurement | "not-asked" | "not-measured" => {
    const figure = report.figures.find((one) => one.key === key && one.of === undefined);
    if (figure === undefined) return "not-asked";
    return figure.status === "measured" ? figure.measurement : "not-measured";
  };
  const all = reports.map((report) => ({ asOf: report.asOf, found: measured(report) }));
  const latest = all.map(({ found }) => found).findLast((found) => typeof found !== "string");
  if (latest === undefined || typeof latest === "string") return { kind: "figure", key, ...judged([]), gaps: [] };
  const values: Value[] = [];
  const gaps: HistoryGap[] = [];
  for (const { asOf, found } of all) {
    if (typeof found === "string") gaps.push({ asOf, reason: found });
    else if (found.definition !== latest.definition || found.unit !== latest.unit)
      gaps.push({ asOf, reason: "other-definition" });
    else
      values.push({
        asOf,
        value: found.value,
        window: found.window,
        ...(found.interval && { interval: found.interval }),
      });
  }
  return { kind: "figure", key, unit: latest.unit, definition: latest.definition, ...judged(values), gaps };
}

function judged(values: readonly Value[]): Pick<HistorySeries, "points" | "trend" | "changes" | "noise"> {
  const independent = independentOf(values);
  const points = values.map(
    (one): HistoryPoint => ({
      asOf: one.asOf,
      value: one.value,
      ...(one.interval === undefined ? {} : { interval: one.interval }),
      isIndependent: independent.has(one),
    }),
  );
  const alone = points.filter(({ isIndependent }) => isIndependent);
  const changes = changesOf(alone);
  const noise = noiseOf(alone, changes);
  return { points, trend: trendOf(alone), changes, ...(noise === undefined ? {} : { noise }) };
}

/** From the latest backwards, each whose window ends before the next begins. */
function independentOf(values: readonly Value[]): ReadonlySet<Value> {
  const chosen = new Set<Value>();
  let begins = Number.POSITIVE_INFINITY;
  for (const value of values.toReversed()) {
    if (instantOf(value.window.until) > begins) continue;
    chosen.add(value);
    begins = instantOf(value.window.from);
  }
  return chosen;
}
