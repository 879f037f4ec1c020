import { requireFinite } from "../stats/require-finite.js";

/** What the small model of dormancy is made from. */
export interface DormancyFacts {
  /** Conversations in which people spoke in 90 days; at least 1. */
  readonly conversations: number;
  /** The smallest number of people who made at least half of the contributions of 180 days; at least 1. */
  readonly halfBy: number;
  /** The longest silence in 90 days, in days; above 0. */
  readonly longestSilenceDays: number;
  /** Contributions in 30 days. */
  readonly contributions30: number;
  /** Contributions in 90 days. */
  readonly contributions90: number;
}

/**
 * The probability (0–1) that a small unit is dormant in the days 90 to 180 from now, by the small model of our own study
 * (189 units, 8,318 unit-months): a logistic regression on four numbers, with natural logarithms. The level can be off by a
 * factor of 3 either way in one organisation, which is why a band is shown and not this number. It holds for 2 to 49
 * people in 90 days; whoever calls it keeps to that.
 *
 * @throws RangeError if a number is not finite, or one whose logarithm is taken is not above 0.
 * @example
 * dormancyProbability({
 *   conversations: 6, halfBy: 2, longestSilenceDays: 25, contributions30: 4, contributions90: 30,
 * }).toFixed(4) // => "0.1063"
 */
export function dormancyProbability(facts: DormancyFacts): number {
  const { conversations, halfBy, longestSilenceDays, contributions30, contributions90 } = facts;
  requireFinite("dormancyProbability", Object.values(facts));
  const recent = (contributions30 + 1) / (contributions90 / 3 + 1);
  for (const value of [conversations, halfBy, longestSilenceDays, recent])
    if (!(value > 0)) throw new RangeError(`dormancyProbability takes logarithms of numbers above 0, got ${value}.`);
  const z =
    -1.9938 -
    0.6943 * Math.log(conversations) -
    1.0804 * Math.log(halfBy) +
    0.5425 * Math.log(longestSilenceDays) -
    0.1409 * Math.log(recent);
  return 1 / (1 + Math.exp(-z));
}
