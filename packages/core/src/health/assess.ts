import { ownActsAlone } from "../activity/observation/own-acts.js";
import type { AssessedIndicator, Assessment, Band, Direction, Score } from "./assessment/assessment.js";
import type { Pillar } from "./assessment/finding.js";
import type { IndicatorRule } from "./assessment/indicator-rule.js";
import type { OwnAssessment, OwnPillar, OwnRule } from "./assessment/own-pillar.js";
import { pointsOf } from "./assessment/threshold.js";
import type { Figure } from "./report/health-report.js";

/** Under this share of the weight there is no score: too little would speak for the whole. */
export const leastCoverage = 0.4;

/** Which way of each pillar's score is the good one. */
export const pillarDirections: Readonly<Record<Pillar, Direction>> = {
  viability: "higher-is-better",
  engagement: "higher-is-better",
  continuityRisk: "lower-is-better",
  involvement: "higher-is-better",
};

/**
 * The assessment of one pillar: the weighted mean of the points of what could be measured. What could not be measured
 * leaves both sides of the fraction.
 *
 * @param rules - Rules of any pillars; those of the pillar count.
 * @param figures - All figures of the report; one that no rule names is not looked at.
 * @throws RangeError if a weight is negative or not finite.
 * @example
 * assess("engagement", [], []).score // => { status: "unavailable", reason: "nothing-measured" }
 */
export function assess(pillar: Pillar, rules: readonly IndicatorRule[], figures: readonly Figure[]): Assessment {
  const own = rules.filter((rule) => rule.pillar === pillar);
  return { pillar, ...assessByRules(own, pillarDirections[pillar], figures) };
}

/**
 * The assessment of a score of one's own, by its rules, in the same way. 100 points are the good end.
 *
 * @throws RangeError if a weight is negative or not finite.
 * @example
 * assessOwn({ name: "openness", rules: [] }, []).score // => { status: "unavailable", reason: "nothing-measured" }
 */
export function assessOwn({ name, rules }: OwnPillar, figures: readonly Figure[]): OwnAssessment {
  return { name, ...assessByRules(rules, "higher-is-better", figures) };
}

function assessByRules(
  rules: readonly OwnRule[],
  direction: Direction,
  figures: readonly Figure[],
): Omit<Assessment, "pillar"> {
  const used = rules.filter(isUsed);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const outcomes = used.map((rule) => {
    const whole = figures.find(({ key, of }) => key === rule.key && of === undefined) ?? unknownFigure(rule.key);
    const figure = withLeastSample(ofEverybody(whole), rule.leastSample ?? 0);
    return { rule, weight: rule.weight / total, figure };
  });
  const measured = outcomes.filter(({ figure }) => figure.status === "measured");
  const coverage = measured.reduce((sum, { weight }) => sum + weight, 0);
  const indicators = outcomes.map(({ rule, weight, figure }): AssessedIndicator => {
    const { key, threshold } = rule;
    if (figure.status === "refused") {
      return { key, weight, threshold, outcome: { status: "refused", refusal: figure.refusal } };
    }
    const points = rounded(pointsOf(figure.measurement.value, threshold));
    const distance = direction === "higher-is-better" ? 100 - points : points;
    const outcome = { status: "measured" as const, measurement: figure.measurement, points };
    return { key, weight, threshold, outcome, potential: rounded((distance * weight) / coverage) };
  });
  const movesMost = mostMoving(indicators);
  const score = scoreOf(indicators, coverage, direction);
  const assessment = { direction, score, coverage: rounded(coverage), indicators };
  return movesMost === undefined ? assessment : { ...assessment, movesMost };
}

function isUsed({ key, weight }: OwnRule): boolean {
  if (!(weight >= 0) || !Number.isFinite(weight))
    throw new RangeError(`The weight of ${key} is at least 0, got ${weight}.`);
  return weight > 0;
}

/** A figure from too small a sample is shown among the figures, but earns no points: it says more of chance. */
function withLeastSample(figure: Figure, needed: number): Figure {
  if (figure.status === "refused" || figure.measurement.sampleSize >= needed) return figure;
  const { definition, sampleSize } = figure.measurement;
  const refusal = {
    type: "InsufficientData" as const,
    definition,
    reason: "sample-too-small",
    needed,
    found: sampleSize,
  };
  return { key: figure.key, status: "refused", refusal };
}

/** A figure of the own acts of some people is shown among the figures and earns no points: a community is more than they did. */
function ofEverybody(figure: Figure): Figure {
  if (figure.status === "refused" || !figure.measurement.caveats?.some(({ code }) => code === ownActsAlone))
    return figure;
  const { definition } = figure.measurement;
  return { key: figure.key, status: "refused", refusal: { type: "DataUnreliable", definition, reason: ownActsAlone } };
}

/** A rule may name a figure that nobody measured: it stays visible as a gap. */
function unknownFigure(key: string): Figure {
  const refusal = { type: "InsufficientData" as const, definition: key, reason: "no-such-figure", needed: 1, found: 0 };
  return { key, status: "refused", refusal };
}

function scoreOf(indicators: readonly AssessedIndicator[], coverage: number, direction: Direction): Score {
  if (coverage === 0) return { status: "unavailable", reason: "nothing-measured" };
  if (coverage < leastCoverage - 1e-9) return { status: "unavailable", reason: "too-little-measured" };
  const sum = indicators.reduce(
    (total, { outcome, weight }) => total + (outcome.status === "measured" ? outcome.points * weight : 0),
    0,
  );
  const score = rounded(sum / coverage);
  return { status: "available", score, band: bandOf(direction === "higher-is-better" ? score : 100 - score) };
}

/** Four equal bands: ours, because no published division fits all pillars. */
function bandOf(goodness: number): Band {
  if (goodness >= 75) return "strong";
  if (goodness >= 50) return "fair";
  return goodness >= 25 ? "weak" : "critical";
}

function mostMoving(indicators: readonly AssessedIndicator[]): string | undefined {
  let most: AssessedIndicator | undefined;
  for (const indicator of indicators) if ((indicator.potential ?? 0) > (most?.potential ?? 0)) most = indicator;
  return most?.key;
}

/** Two decimals: more would claim a precision that no score has. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
