import type { Interval } from "./interval.js";

/**
 * The interval of one survival share on the scale of log(−log S), where it cannot leave 0 to 1 and is fair for small groups.
 *
 * @param survival - the estimated share, 0–1
 * @param standardError - Greenwood's standard error of that share
 * @param z - how many standard errors to either side
 * @returns the interval, or `undefined` where the scale has no place for the share: at 0 and at 1
 * @see https://en.wikipedia.org/wiki/Kaplan%E2%80%93Meier_estimator
 */
export function logLogBand(survival: number, standardError: number, z: number): Interval | undefined {
  if (survival <= 0 || survival >= 1) return undefined;
  const reach = (z * standardError) / survival / -Math.log(survival);
  return { lower: survival ** Math.exp(reach), upper: survival ** Math.exp(-reach) };
}
