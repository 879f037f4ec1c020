import type { Interval } from "./interval.js";

/** An estimate with the ends of its interval. */
export interface BoundedEstimate extends Interval {
  readonly value: number;
}

/**
 * The interval of the difference `second − first` of two independent estimates, from the intervals of each at the same
 * level of confidence (MOVER: the variance is recovered from the ends, so intervals need not lie evenly about their value).
 * Of two shares with Wilson intervals it is Newcombe's hybrid score interval.
 *
 * An end that the data do not bound is infinite, and so is what follows from it.
 *
 * Where the estimates are not independent but rise and fall together, as those of windows that overlap, it is wider than
 * it need be.
 *
 * @throws RangeError if a value is not finite or lies outside its interval.
 * @see https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I Newcombe 1998, method 10
 * @see https://doi.org/10.1002/sim.3095 Zou & Donner 2008
 * @example
 * differenceInterval({ value: 3, lower: 2, upper: 4 }, { value: 7, lower: 6, upper: 8 }) // => { lower: 4 - Math.SQRT2, upper: 4 + Math.SQRT2 }
 */
export function differenceInterval(first: BoundedEstimate, second: BoundedEstimate): Interval {
  requireBounded(first);
  requireBounded(second);
  const difference = second.value - first.value;
  return {
    lower: difference - Math.hypot(second.value - second.lower, first.upper - first.value),
    upper: difference + Math.hypot(second.upper - second.value, first.value - first.lower),
  };
}

/** Ends may be off by what floating point loses. */
const slack = 1e-12;

function requireBounded({ value, lower, upper }: BoundedEstimate): void {
  if (Number.isFinite(value) && lower <= value + slack && upper >= value - slack) return;
  throw new RangeError(
    `An estimate lies between the ends of its interval, got ${value} between ${lower} and ${upper}.`,
  );
}
