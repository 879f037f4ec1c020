import type { Interval } from "../model/measurement.js";
import { wilsonInterval } from "../stats/wilson-interval.js";

/**
 * The 95 % interval of an estimated share, after Wilson, for `successes` of `trials` people or openings.
 *
 * @throws RangeError if there were no trials: a metric must refuse before.
 */
export function shareInterval(successes: number, trials: number): Interval {
  const interval = wilsonInterval(successes, trials);
  if (interval === undefined) throw new RangeError(`A share has at least 1 trial, got ${trials}.`);
  return { ...interval, level: 0.95, method: "wilson" };
}
