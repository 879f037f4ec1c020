import { requireAmounts } from "./require-amounts.js";
import { requireWholeNumber } from "./require-whole-number.js";
import { sum } from "./sum.js";

/** One point of a Lorenz curve: this share of the people, the least active first, holds this share of the amount. */
export interface LorenzPoint {
  readonly populationShare: number;
  readonly amountShare: number;
}

/**
 * The Lorenz curve: which share of the total the least active share of the people holds, as points from (0, 0) to (1, 1).
 *
 * On the diagonal all have the same; the further the curve sags, the more uneven. Twice the area between the two is the Gini
 * coefficient (population form), exactly so when no point was left out. The variant goes from the *least* active up. Large inputs
 * are thinned to evenly spaced people, the first and last point always kept. `undefined` if there are no values or all are 0.
 * O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @param maximumPoints - how many points at most, a whole number of at least 2; 101 if left out
 * @returns the points in ascending order, or `undefined` if the total is 0
 * @throws RangeError if `maximumPoints` is too small or not whole, or a value is negative or not finite
 * @see https://en.wikipedia.org/wiki/Lorenz_curve
 * @example
 * lorenzCurve([3, 1]) // => [{ populationShare: 0, amountShare: 0 }, { populationShare: 0.5, amountShare: 0.25 }, { populationShare: 1, amountShare: 1 }]
 * lorenzCurve([1, 2, 3, 4], 2) // => [{ populationShare: 0, amountShare: 0 }, { populationShare: 1, amountShare: 1 }]
 * lorenzCurve([]) // => undefined
 */
export function lorenzCurve(values: ArrayLike<number>, maximumPoints = 101): readonly LorenzPoint[] | undefined {
  requireWholeNumber("lorenzCurve: maximumPoints", maximumPoints, 2);
  requireAmounts("lorenzCurve", values);
  const sorted = new Float64Array(values).sort();
  const total = sum(sorted);
  if (total === 0) return undefined;
  const steps = Math.min(maximumPoints - 1, sorted.length);
  const points: LorenzPoint[] = [];
  let people = 0;
  let amount = 0;
  for (let step = 0; step < steps; step += 1) {
    const upTo = Math.round((step * sorted.length) / steps);
    for (; people < upTo; people += 1) amount += sorted[people] ?? 0;
    points.push({ populationShare: people / sorted.length, amountShare: Math.min(1, amount / total) });
  }
  points.push({ populationShare: 1, amountShare: 1 });
  return points;
}
