import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { smallestCoveringCount } from "../stats/smallest-covering-count.js";
import { sum } from "../stats/sum.js";

/** Amounts of work by person, and what a figure about them says besides. */
export interface CarriedWork {
  /** By index of the person; at least one is above 0. */
  readonly counts: ArrayLike<number>;
  readonly window: TimeWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
}

/** Under so many people who did any of it, concentration means little: ours, because the strict factor of four equals is 3. */
const fewestPeople = 5;

/** The smallest number of people who together did strictly more than half. */
export function absenceFactorOf({ counts, window, definition, caveats }: CarriedWork): Measurement<"people"> {
  const people = carriersIn(counts);
  return measurement({
    value: smallestCoveringCount(counts, 0.5) ?? Number.NaN,
    unit: "people",
    sampleSize: sum(counts),
    sampleOf: "contributions",
    window,
    definition,
    caveats: [...caveats, ...tooFewPeople(people)],
  });
}

/** The share of the one person who did most. */
export function largestShareOf({ counts, window, definition, caveats }: CarriedWork): Measurement<"share"> {
  const total = sum(counts);
  let largest = 0;
  for (let person = 0; person < counts.length; person++) largest = Math.max(largest, counts[person] ?? 0);
  return measurement({
    value: largest / total,
    unit: "share",
    sampleSize: total,
    sampleOf: "contributions",
    window,
    definition,
    caveats: [...caveats, ...tooFewPeople(carriersIn(counts))],
  });
}

function carriersIn(counts: ArrayLike<number>): number {
  let carriers = 0;
  for (let person = 0; person < counts.length; person++) if ((counts[person] ?? 0) > 0) carriers++;
  return carriers;
}

function tooFewPeople(people: number): readonly Caveat[] {
  return people < fewestPeople ? [{ code: "too-few-people", params: { people, needed: fewestPeople } }] : [];
}
