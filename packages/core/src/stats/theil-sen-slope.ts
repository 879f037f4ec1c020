import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";
import { sortedQuantile } from "./sorted-quantile.js";

/** 2 000 points make two million pairs: about a quarter of a second and 16 MB. */
const mostPoints = 2000;

/**
 * The Theil–Sen slope: by how much y typically changes per unit of x, from the median over all pairs of points.
 *
 * Almost a third of the points may be wild without moving it far, which a least-squares line does not survive. Meant for trends over
 * days, weeks or months. The variant is exact (every pair, none sampled), leaves out pairs with equal x, and takes the midpoint
 * of the two middle slopes. `undefined` if there are no two points with different x. O(n² log n) in time and O(n²) in memory,
 * so at most 2 000 points: for more, add up per week first.
 *
 * @param x - the positions, such as days since the start; finite, in any order
 * @param y - the values at those positions, same order and length; finite
 * @returns the slope in units of y per unit of x, or `undefined` if no pair has a slope
 * @throws RangeError for different lengths, more than 2 000 points, a value that is not finite, or a slope that is not
 * @see https://doi.org/10.1080/01621459.1968.10480934 Sen 1968
 * @example
 * theilSenSlope([0, 1, 2, 3, 4], [1, 3, 5, 7, 100]) // => 2
 * theilSenSlope([0, 1, 2, 3, 4], [1, 3, 2, 5, 4]) // => 0.875
 * theilSenSlope([1, 1], [2, 3]) // => undefined
 */
export function theilSenSlope(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  if (x.length !== y.length) throw outOfRange("theilSenSlope: y", `${y.length} values`, `as many as x (${x.length})`);
  if (x.length > mostPoints) throw outOfRange("theilSenSlope: number of points", x.length, `at most ${mostPoints}`);
  requireFinite("theilSenSlope: x", x);
  requireFinite("theilSenSlope: y", y);
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let count = 0;
  for (let left = 0; left < x.length; left += 1) {
    for (let right = left + 1; right < x.length; right += 1) {
      const run = (x[right] ?? 0) - (x[left] ?? 0);
      if (run === 0) continue;
      slopes[count] = ((y[right] ?? 0) - (y[left] ?? 0)) / run;
      count += 1;
    }
  }
  const found = slopes.subarray(0, count);
  requireFinite("theilSenSlope: slopes", found);
  return sortedQuantile(found.sort(), 0.5);
}
