import type { Interval } from "./interval.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";
import { twoSidedZ } from "./two-sided-z.js";

/** As many as `theilSenSlope` takes. */
const mostPoints = 2000;

/**
 * Sen's interval of the Theil–Sen slope: the slopes of pairs between which the true one lies, by the distribution of Kendall's
 * statistic (normal, with the correction for equal y). Points must be independent of each other; from 8 on it holds well enough.
 *
 * @returns The interval, or `undefined` where fewer than two points differ in x.
 * @throws RangeError for different lengths, more than 2 000 points, a value that is not finite, or a confidence that is no share.
 * @see https://doi.org/10.1080/01621459.1968.10480934 Sen 1968
 * @example
 * theilSenInterval([0, 1, 2, 3, 4, 5, 6, 7], [0, 2, 4, 6, 8, 10, 12, 14]) // => { lower: 2, upper: 2 }
 */
export function theilSenInterval(x: ArrayLike<number>, y: ArrayLike<number>, confidence = 0.95): Interval | undefined {
  const z = twoSidedZ("theilSenInterval: confidence", confidence);
  if (x.length !== y.length)
    throw outOfRange("theilSenInterval: y", `${y.length} values`, `as many as x (${x.length})`);
  if (x.length > mostPoints) throw outOfRange("theilSenInterval: number of points", x.length, `at most ${mostPoints}`);
  requireFinite("theilSenInterval: x", x);
  requireFinite("theilSenInterval: y", y);
  const slopes = pairSlopes(x, y);
  if (slopes.length === 0) return undefined;
  const reach = z * Math.sqrt(Math.max(0, kendallVariance(y)));
  const last = slopes.length - 1;
  const at = (place: number): number => slopes[Math.max(0, Math.min(last, place))] ?? 0;
  return {
    lower: at(Math.round((slopes.length - reach) / 2) - 1),
    upper: at(Math.round((slopes.length + reach) / 2)),
  };
}

function pairSlopes(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const slopes: number[] = [];
  for (let left = 0; left < x.length; left += 1)
    for (let right = left + 1; right < x.length; right += 1) {
      const run = (x[right] ?? 0) - (x[left] ?? 0);
      if (run !== 0) slopes.push(((y[right] ?? 0) - (y[left] ?? 0)) / run);
    }
  return Float64Array.from(slopes).sort();
}

function kendallVariance(y: ArrayLike<number>): number {
  const counts = new Map<number, number>();
  for (const value of Array.from(y)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const term = (count: number): number => count * (count - 1) * (2 * count + 5);
  return (term(y.length) - [...counts.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
}
