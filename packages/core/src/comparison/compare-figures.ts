import type { Figure, HealthReport } from "../health/report/health-report.js";
import { instantOf } from "../model/instant.js";
import type { Interval, Measurement } from "../model/measurement.js";
import { dayMilliseconds, type IsoWindow } from "../model/time-window.js";
import { differenceInterval } from "../stats/difference-interval.js";
import type { DifferenceVerdict, FigureChange } from "./report-comparison.js";

/** What became of each figure, in the order of the later report; what neither could measure is left out. */
export function compareFigures(from: HealthReport, to: HealthReport): readonly FigureChange[] {
  const before = new Map(from.figures.map((figure) => [scopeOf(figure), figure]));
  const now = new Map(to.figures.map((figure) => [scopeOf(figure), figure]));
  return [...new Set([...now.keys(), ...before.keys()])].flatMap(
    (scope) => figureChange(before.get(scope), now.get(scope)) ?? [],
  );
}

/** Days of a window, without the hour that the change of the clock gives or takes. */
export function wholeDays({ from, until }: IsoWindow): number {
  return Math.round((instantOf(until) - instantOf(from)) / dayMilliseconds);
}

function scopeOf({ key, of = {} }: Figure): string {
  return JSON.stringify([key, of.venue, of.part, of.group, of.department]);
}

function figureChange(from: Figure | undefined, to: Figure | undefined): FigureChange | undefined {
  const either = to ?? from;
  if (either === undefined) return undefined;
  const named = { key: either.key, ...(either.of === undefined ? {} : { of: either.of }) };
  if (from?.status === "measured" && to?.status === "measured")
    return compared(named, from.measurement, to.measurement);
  if (to?.status === "measured") return { ...named, status: "now-measured", to: to.measurement, ...refusalOf(from) };
  if (from?.status === "measured")
    return { ...named, status: "no-longer-measured", from: from.measurement, ...refusalOf(to) };
  return undefined;
}

function refusalOf(figure: Figure | undefined): Pick<Extract<FigureChange, { status: "now-measured" }>, "refusal"> {
  return figure?.status === "refused" ? { refusal: figure.refusal } : {};
}

function compared(named: Pick<FigureChange, "key" | "of">, from: Measurement, to: Measurement): FigureChange {
  const reason = notComparable(from, to);
  if (reason !== undefined) return { ...named, status: "not-comparable", reason, from, to };
  const interval = intervalOf(from, to);
  const verdict = verdictOf(from, to, interval);
  const facts = { ...named, status: "compared", from, to, difference: to.value - from.value, verdict } as const;
  return interval === undefined ? facts : { ...facts, interval };
}

function notComparable(
  from: Measurement,
  to: Measurement,
): Extract<FigureChange, { status: "not-comparable" }>["reason"] | undefined {
  if (from.definition !== to.definition) return "other-definition";
  if (from.unit !== to.unit) return "other-unit";
  return wholeDays(from.window) === wholeDays(to.window) ? undefined : "other-window-length";
}

/** An interval that rests on a table of past cases says how often such cases went so: both rest on the same table. */
const ofTables = "reference-table";

function intervalOf(from: Measurement, to: Measurement): Interval | undefined {
  const [one, other] = [from.interval, to.interval];
  if (one === undefined || other === undefined || one.level !== other.level) return undefined;
  if (one.method === ofTables || other.method === ofTables) return undefined;
  const { lower, upper } = differenceInterval(bounded(from.value, one), bounded(to.value, other));
  if (!Number.isFinite(lower) && !Number.isFinite(upper)) return undefined;
  return {
    ...(Number.isFinite(lower) ? { lower } : {}),
    ...(Number.isFinite(upper) ? { upper } : {}),
    level: one.level,
    method: "mover",
  };
}

function bounded(value: number, { lower, upper }: Interval): { value: number; lower: number; upper: number } {
  return { value, lower: lower ?? Number.NEGATIVE_INFINITY, upper: upper ?? Number.POSITIVE_INFINITY };
}

function verdictOf(from: Measurement, to: Measurement, interval: Interval | undefined): DifferenceVerdict {
  if (interval === undefined) return isCount(from) && isCount(to) ? "counted" : "not-judged";
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = interval;
  return lower > 0 || upper < 0 ? "beyond-chance" : "within-chance";
}

/** An estimate has an interval, or says that none could be given; what has neither is a count of what happened. */
function isCount({ interval, caveats = [] }: Measurement): boolean {
  return interval === undefined && !caveats.some(({ code }) => code === "interval-not-given");
}
