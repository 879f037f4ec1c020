import { mean } from "./mean.js";
import { requireFinite } from "./require-finite.js";
import { sortedQuantile } from "./sorted-quantile.js";

/** How values are spread: their number, and eight figures in the unit of the values. */
export interface DistributionSummary {
  readonly sampleSize: number;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly ninetiethPercentile: number;
  readonly maximum: number;
  readonly mean: number;
}

/**
 * The usual figures of a distribution, from one sorted copy, in the unit of the values.
 *
 * Read median and quartiles first: a mean far above the median means that few large values carry the total. Quartiles and
 * percentile are of type 7, as in `quantile`. `undefined` for an empty input. O(n log n).
 *
 * @param values - finite numbers, in any order
 * @returns the summary, or `undefined` if there are no values
 * @throws RangeError if a value is not finite, or their total is beyond what a number can hold
 * @see https://en.wikipedia.org/wiki/Five-number_summary
 * @example
 * distributionSummary([2]) // => { sampleSize: 1, minimum: 2, lowerQuartile: 2, median: 2, upperQuartile: 2, ninetiethPercentile: 2, maximum: 2, mean: 2 }
 * distributionSummary([5, 1, 3, 2, 4]) // => { sampleSize: 5, minimum: 1, lowerQuartile: 2, median: 3, upperQuartile: 4, ninetiethPercentile: 4.6, maximum: 5, mean: 3 }
 * distributionSummary([]) // => undefined
 */
export function distributionSummary(values: ArrayLike<number>): DistributionSummary | undefined {
  requireFinite("distributionSummary", values);
  const sorted = new Float64Array(values).sort();
  const average = mean(sorted);
  if (average === undefined) return undefined;
  const at = (probability: number): number => sortedQuantile(sorted, probability) ?? average;
  return {
    sampleSize: sorted.length,
    minimum: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    ninetiethPercentile: at(0.9),
    maximum: at(1),
    mean: average,
  };
}
