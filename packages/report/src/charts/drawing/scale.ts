import { nice, ticks } from "d3-array";

/** Where a value is drawn, and which value is drawn at a place. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly valueAt: (position: number) => number;
  /** Values at which a reader finds hold, in their order. */
  readonly ticks: readonly number[];
}

/** Larger numbers are drawn at the edge: nobody counts so many of anything. */
const largest = 1e15;

/** A linear scale from 0 that ends at a round number, which is at least the largest value. */
export function scaleFromZero(
  most: number,
  [begin, end]: readonly [number, number],
  { count = 4, whole = false }: { readonly count?: number; readonly whole?: boolean } = {},
): Scale {
  const top = Math.min(largest, Math.max(whole ? 1 : 1e-6, most));
  const [, last] = nice(0, top, count);
  const [to] = [Math.max(last, whole ? Math.ceil(top) : top)];
  const all = ticks(0, to, count);
  return {
    at: (value) => begin + (Math.min(value, to) / to) * (end - begin),
    valueAt: (position) => ((position - begin) / (end - begin)) * to,
    ticks: whole ? all.filter(Number.isInteger) : all,
  };
}

/** Shares from 0 to 1. */
export function shareScale([begin, end]: readonly [number, number], count = 4): Scale {
  return {
    at: (value) => begin + Math.max(0, Math.min(1, value)) * (end - begin),
    valueAt: (position) => (position - begin) / (end - begin),
    ticks: ticks(0, 1, count),
  };
}

/** Under a quarter of an hour differences do not matter, and 0 has a place. */
const finestHours = 0.25;

/** Hours so that a minute, a day and a month can be told apart: logarithmic above a quarter of an hour, linear under it. */
export function hourScale(mostHours: number, [begin, end]: readonly [number, number], named: readonly number[]): Scale {
  const bend = (hours: number): number => Math.log1p(Math.min(hours, largest) / finestHours);
  const top = bend(Math.max(1, mostHours));
  return {
    at: (hours) => begin + (bend(hours) / top) * (end - begin),
    valueAt: (position) => Math.expm1(((position - begin) / (end - begin)) * top) * finestHours,
    ticks: named.filter((hours) => hours <= Math.max(1, mostHours)),
  };
}
