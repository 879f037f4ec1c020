import type { Interval } from "./interval.js";
import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";
import { requireOpenShare } from "./require-open-share.js";
import { requireWholeNumber } from "./require-whole-number.js";
import { sortedQuantile } from "./sorted-quantile.js";

/** How a bootstrap is drawn. */
export interface BootstrapOptions {
  /** Gives numbers from 0 up to, not including, 1; with `seededRandom` the interval is the same every time. */
  readonly random: () => number;
  /** How many resamples, at least 100; 2 000 if left out. */
  readonly resamples?: number;
  /** Strictly between 0 and 1; 0.95 if left out. */
  readonly confidence?: number;
}

/**
 * A bootstrap interval: how far a statistic would swing if the same number of units were drawn again, in its own unit.
 *
 * As many values as there are, are drawn from them with replacement, and the statistic is taken of each such resample. The
 * variant is the percentile method (the middle part of those statistics, quantiles of type 7), not the basic, studentised or BCa
 * one; below some twenty values it is too narrow. What is drawn is one *value*: for figures over people hand in a value per
 * person, never per contribution. For anything richer hand in the indices 0, 1, 2 … and let the statistic look them up.
 *
 * `undefined` for an empty input, and if the statistic is `undefined` for any resample: leaving those out would flatter.
 * O(resamples · cost of the statistic).
 *
 * @param values - one finite number per unit
 * @param statistic - computes the figure from a resample; the same array is refilled each time and must not be kept
 * @param options - the source of randomness, and how many resamples at which confidence
 * @returns the interval, or `undefined` if it cannot be told
 * @throws RangeError for options or values out of range, or a statistic or `random()` that gives no usable number
 * @see https://doi.org/10.1214/aos/1176344552 Efron 1979
 * @example
 * bootstrapInterval([3, 3, 3], mean, { random: seededRandom(7) }) // => { lower: 3, upper: 3 }
 * bootstrapInterval([1, 2, 3, 4, 5], mean, { random: seededRandom(7) }) // => { lower: 1.8, upper: 4.2 }
 * bootstrapInterval([], mean, { random: seededRandom(7) }) // => undefined
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  statistic: (resample: Float64Array) => number | undefined,
  options: BootstrapOptions,
): Interval | undefined {
  const { random, resamples = 2000, confidence = 0.95 } = options;
  requireWholeNumber("bootstrapInterval: resamples", resamples, 100);
  requireOpenShare("bootstrapInterval: confidence", confidence);
  requireFinite("bootstrapInterval", values);
  if (values.length === 0) return undefined;
  const figures = new Float64Array(resamples);
  const resample = new Float64Array(values.length);
  for (let round = 0; round < resamples; round += 1) {
    draw(values, random, resample);
    const figure = statistic(resample);
    if (figure === undefined) return undefined;
    figures[round] = figure;
  }
  requireFinite("bootstrapInterval: statistic", figures);
  figures.sort();
  const lower = sortedQuantile(figures, (1 - confidence) / 2);
  const upper = sortedQuantile(figures, (1 + confidence) / 2);
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

function draw(values: ArrayLike<number>, random: () => number, into: Float64Array): void {
  for (let index = 0; index < into.length; index += 1) {
    const position = random();
    if (!(position >= 0 && position < 1))
      throw outOfRange("bootstrapInterval: random()", position, "from 0 to under 1");
    into[index] = values[Math.floor(position * values.length)] ?? Number.NaN;
  }
}
