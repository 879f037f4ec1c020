import type { AssessedIndicator, Assessment, IndicatorOutcome } from "../health/assessment/assessment.js";
import { pointsOf } from "../health/assessment/threshold.js";
import { apportioned } from "./apportioned.js";
import type { EffectCause, ScoreEffect } from "./report-comparison.js";

/** An indicator that earned points. */
interface Earning {
  readonly indicator: AssessedIndicator;
  readonly points: number;
  readonly value: number;
  /** Its part of the score: all of a score sum to 1. */
  readonly part: number;
}

/** Of a score: what it is made of. */
type TakenApart = Pick<Assessment, "indicators">;

type Amount = Omit<ScoreEffect, "points"> & { readonly amount: number };

/**
 * By how much each indicator moved a score. The score that the indicators of both reports alone would give is taken first: it moves
 * by the figures, and by thresholds and weights where these changed (each at the mean of both reports, so that the order does
 * not matter: Bennet's decomposition of a weighted mean). What began to be measured then moves the score of now by how far it
 * stands from that score, and what ceased to be measured that of then: weight that goes to others is in this.
 *
 * @returns Effects that sum to the difference, in hundredths; none where no indicator counts in both.
 */
export function scoreEffects(from: TakenApart, to: TakenApart, difference: number): readonly ScoreEffect[] {
  const [before, now] = [earning(from), earning(to)];
  const shared = [...now.keys()].filter((key) => before.has(key));
  if (shared.length === 0) return [];
  const [then, today] = [partsOf(before, shared), partsOf(now, shared)];
  const middle = (meanOf(then) + meanOf(today)) / 2;
  const outcomes = { from: outcomesOf(from), to: outcomesOf(to) };
  const effect = (key: string, cause: EffectCause, amount: number): Amount => ({
    key,
    cause,
    amount,
    ...sides(outcomes.from.get(key), outcomes.to.get(key)),
  });
  const amounts = [
    ...shared.flatMap((key): readonly Amount[] => {
      const [one, other] = [then.get(key), today.get(key)];
      if (one === undefined || other === undefined) return [];
      const part = (one.part + other.part) / 2;
      const byThreshold = thresholdMove(one, other);
      const byFigure = other.points - one.points - byThreshold;
      const byWeight = (other.part - one.part) * ((one.points + other.points) / 2 - middle);
      return [
        ...(byFigure === 0 ? [] : [effect(key, "figure", part * byFigure)]),
        ...(byThreshold === 0 ? [] : [effect(key, "threshold", part * byThreshold)]),
        ...(Math.abs(byWeight) < negligible ? [] : [effect(key, "weight", byWeight)]),
      ];
    }),
    ...alone(now, then).map(([key, { part, points }]) => effect(key, "now-measured", part * (points - meanOf(today)))),
    ...alone(before, then).map(([key, { part, points }]) =>
      effect(key, "no-longer-measured", -part * (points - meanOf(then))),
    ),
  ];
  return inHundredths(amounts, difference);
}

/** Weights are stored as quotients: what they lose in floating point is no change. */
const negligible = 1e-9;

function inHundredths(amounts: readonly Amount[], difference: number): readonly ScoreEffect[] {
  const points = apportioned(
    amounts.map(({ amount }) => amount),
    difference,
  );
  return amounts
    .map(({ amount: _, ...effect }, index): ScoreEffect => ({ ...effect, points: points[index] ?? 0 }))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function earning({ indicators }: TakenApart): ReadonlyMap<string, Earning> {
  const measured = indicators.flatMap((indicator) =>
    indicator.outcome.status === "measured"
      ? [{ indicator, points: indicator.outcome.points, value: indicator.outcome.measurement.value }]
      : [],
  );
  const coverage = measured.reduce((sum, { indicator }) => sum + indicator.weight, 0);
  return new Map(measured.map((one) => [one.indicator.key, { ...one, part: one.indicator.weight / coverage }]));
}

/** Some of the indicators as if there were no others. */
function partsOf(all: ReadonlyMap<string, Earning>, keys: readonly string[]): ReadonlyMap<string, Earning> {
  const chosen = keys.flatMap((key) => all.get(key) ?? []);
  const whole = chosen.reduce((sum, { part }) => sum + part, 0);
  return new Map(chosen.map((one) => [one.indicator.key, { ...one, part: one.part / whole }]));
}

function meanOf(parts: ReadonlyMap<string, Earning>): number {
  return [...parts.values()].reduce((sum, { part, points }) => sum + part * points, 0);
}

function alone(
  all: ReadonlyMap<string, Earning>,
  shared: ReadonlyMap<string, Earning>,
): (readonly [string, Earning])[] {
  return [...all].filter(([key]) => !shared.has(key));
}

/** How many points come from another threshold, at the mean of both values. */
function thresholdMove(one: Earning, other: Earning): number {
  const [then, now] = [one.indicator.threshold, other.indicator.threshold];
  if (then.none === now.none && then.full === now.full) return 0;
  const at = (value: number): number => pointsOf(value, now) - pointsOf(value, then);
  return (at(one.value) + at(other.value)) / 2;
}

function outcomesOf({ indicators }: TakenApart): ReadonlyMap<string, IndicatorOutcome> {
  return new Map(indicators.map(({ key, outcome }) => [key, outcome]));
}

function sides(
  from: IndicatorOutcome | undefined,
  to: IndicatorOutcome | undefined,
): Pick<ScoreEffect, "from" | "to" | "otherDefinition"> {
  const isOther =
    from?.status === "measured" &&
    to?.status === "measured" &&
    from.measurement.definition !== to.measurement.definition;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(isOther ? { otherDefinition: true } : {}),
  };
}
