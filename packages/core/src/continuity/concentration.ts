import {
  type Caveat,
  type Measurement,
  type MeasurementFacts,
  measurement,
  type SampleUnit,
} from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { effectiveNumber } from "../stats/effective-number.js";
import { smallestCoveringCount } from "../stats/smallest-covering-count.js";
import { sum } from "../stats/sum.js";

/** Amounts of work by person, and what a figure about them says besides. */
export interface CarriedWork {
  /** By index of the person; at least one is above 0. */
  readonly counts: ArrayLike<number>;
  readonly window: TimeWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
  /** What the amounts count. Absent: contributions. */
  readonly sampleOf?: SampleUnit;
}

/** Under so many people who did any of it, concentration means little: ours, because the strict factor of four equals is 3. */
const fewestPeople = 5;

/**
 * The smallest number of people who together did strictly more than half.
 *
 * @example
 * const window = { from: 0, until: 86_400_000 };
 * absenceFactorOf({ counts: [4, 4, 2], window, definition: "example@1", caveats: [] }).value // => 2
 */
export function absenceFactorOf(work: CarriedWork): Measurement<"people"> {
  const value = smallestCoveringCount(work.counts, 0.5) ?? Number.NaN;
  return measurement({ value, unit: "people", sampleSize: sum(work.counts), ...factsOf(work) });
}

/**
 * The share of the one person who did most.
 *
 * @example
 * const window = { from: 0, until: 86_400_000 };
 * largestShareOf({ counts: [6, 3, 1], window, definition: "example@1", caveats: [] }).value // => 0.6
 */
export function largestShareOf(work: CarriedWork): Measurement<"share"> {
  const { counts } = work;
  const sampleSize = sum(counts);
  let largest = 0;
  for (let person = 0; person < counts.length; person++) largest = Math.max(largest, counts[person] ?? 0);
  return measurement({ value: largest / sampleSize, unit: "share", sampleSize, ...factsOf(work) });
}

/**
 * How many people who all did the same would be as concentrated as these.
 *
 * @example
 * const window = { from: 0, until: 86_400_000 };
 * effectiveCarriersOf({ counts: [5, 5, 5, 5], window, definition: "example@1", caveats: [] }).value // => 4
 */
export function effectiveCarriersOf(work: CarriedWork): Measurement<"people"> {
  const value = effectiveNumber(work.counts) ?? Number.NaN;
  return measurement({ value, unit: "people", sampleSize: sum(work.counts), ...factsOf(work) });
}

function factsOf({
  counts,
  window,
  definition,
  caveats,
  sampleOf = "contributions",
}: CarriedWork): Pick<MeasurementFacts<"people">, "sampleOf" | "window" | "definition" | "caveats"> {
  return { sampleOf, window, definition, caveats: [...caveats, ...tooFewPeople(carriersIn(counts))] };
}

function carriersIn(counts: ArrayLike<number>): number {
  let carriers = 0;
  for (let person = 0; person < counts.length; person++) if ((counts[person] ?? 0) > 0) carriers++;
  return carriers;
}

function tooFewPeople(people: number): readonly Caveat[] {
  return people < fewestPeople ? [{ code: "too-few-people", params: { people, needed: fewestPeople } }] : [];
}
