import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypes } from "../model/contribution-type.js";
import { areNearlyEqual } from "./regularity.js";

/** What an account must do for one of the signs of a machine, as shares of its contributions. */
export interface LeastShares {
  /** At the same minute of the hour, give or take one, or after the same pause. */
  readonly regular: number;
  readonly replies: number;
  /** In each quarter of the day. Absent: how people sleep is no sign. */
  readonly quarter?: number;
}

/** People with their contributions. */
export interface CountedPeople {
  /** By index, rising. */
  readonly people: readonly number[];
  /** How many contributions each person made, by index. */
  readonly counts: Uint32Array;
}

const hourMilliseconds = 3_600_000;
const minuteMilliseconds = 60_000;
const minuteAngle = (2 * Math.PI) / 60;
/** Directions are summed in thousandths: whole numbers take half the memory, and memory is what the pass waits for. */
const directionUnit = 1_000;
const byMinute = (of: (angle: number) => number): Int32Array =>
  Int32Array.from({ length: 60 }, (_, minute) => Math.round(directionUnit * of(minute * minuteAngle)));
const [cosines, sines] = [byMinute(Math.cos), byMinute(Math.sin)];
const isReply = Int32Array.from(contributionTypes, (type) => (type === "reply" ? 1 : 0));

/** What is counted of a person lies side by side, because each contribution is of another person. */
const fields = 8;
const field = { unequal: 0, cosine: 1, sine: 2, replies: 3, quarters: 4 } as const;

/**
 * The people of whom it cannot be ruled out that they show a sign of a machine. One pass in the order of time; nobody who has
 * such a sign is left out, because each bound follows from it, and most people are:
 *
 * - moments near the same minute of the hour point the same way on its clock face, so that their mean direction is long;
 * - of pauses that are equal few differ from the one before: each other pause spoils two of these pairs;
 * - whoever answers everybody makes little else than replies;
 * - the quietest six hours of a day have no more than any quarter of it.
 *
 * @param end - Rows from there on are not looked at.
 */
export function possiblyAutomated(
  dataset: CommunityDataset,
  { people, counts }: CountedPeople,
  end: number,
  least: LeastShares,
): readonly number[] {
  const sums = sumsOfPeople(dataset, people, end);
  const leastLength = directionUnit * (least.regular * Math.cos(minuteAngle) - (1 - least.regular)) - 1;
  return people.filter((person, index) => {
    const count = counts[person] ?? 0;
    const of = (place: number): number => sums[index * fields + place] ?? 0;
    const quarters = [0, 1, 2, 3].map((quarter) => of(field.quarters + quarter));
    return (
      Math.hypot(of(field.cosine), of(field.sine)) >= leastLength * count ||
      of(field.unequal) <= 2 * (1 - least.regular) * count + 2 ||
      of(field.replies) >= least.replies * count ||
      (least.quarter !== undefined && Math.min(...quarters) >= least.quarter * count)
    );
  });
}

function sumsOfPeople({ contributions }: CommunityDataset, people: readonly number[], end: number): Int32Array {
  const { at, author, type } = contributions;
  const places = new Int32Array((people.at(-1) ?? -1) + 1).fill(-1);
  people.forEach((person, index) => {
    places[person] = index;
  });
  const sums = new Int32Array(people.length * fields);
  const latest = new Float64Array(people.length * 2);
  let [hour, quarter] = [Number.NEGATIVE_INFINITY, 0];
  for (let row = 0; row < end; row++) {
    const index = places[author[row] ?? -1] ?? -1;
    if (index < 0) continue;
    const moment = at[row] ?? 0;
    if (!(moment < hour + hourMilliseconds)) {
      const hours = Math.floor(moment / hourMilliseconds);
      [hour, quarter] = [hours * hourMilliseconds, Math.floor((hours - 24 * Math.floor(hours / 24)) / 6)];
    }
    const base = index * fields;
    const pause = moment - (latest[2 * index] ?? 0);
    // The first two are compared with nothing, and count as unequal.
    if (!areNearlyEqual(pause, latest[2 * index + 1] ?? 0)) add(sums, base, 1);
    latest[2 * index] = moment;
    latest[2 * index + 1] = pause;
    const minute = Math.floor((moment - hour) / minuteMilliseconds);
    add(sums, base + field.cosine, cosines[minute] ?? 0);
    add(sums, base + field.sine, sines[minute] ?? 0);
    add(sums, base + field.replies, isReply[type[row] ?? 0] ?? 0);
    add(sums, base + field.quarters + quarter, 1);
  }
  return sums;
}

function add(sums: Int32Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}
