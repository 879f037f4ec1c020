import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
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
const minutes = Array.from({ length: 60 }, (_, minute) => minute * minuteAngle);
const [cosines, sines] = [Float64Array.from(minutes, Math.cos), Float64Array.from(minutes, Math.sin)];

/** What is kept of a person lies side by side, because each contribution is of another person. */
const fields = 10;
const field = { lastAt: 0, pause: 1, unequal: 2, cosine: 3, sine: 4, replies: 5, quarters: 6 } as const;

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
  const kept = keptOfPeople(dataset, people, end);
  const leastLength = least.regular * Math.cos(minuteAngle) - (1 - least.regular);
  return people.filter((person, index) => {
    const count = counts[person] ?? 0;
    const of = (place: number): number => kept[index * fields + place] ?? 0;
    const quarters = [0, 1, 2, 3].map((quarter) => of(field.quarters + quarter));
    return (
      // Sums of fractions can be a little short.
      Math.hypot(of(field.cosine), of(field.sine)) >= (leastLength - 1e-9) * count ||
      of(field.unequal) <= 2 * (1 - least.regular) * count + 2 ||
      of(field.replies) >= least.replies * count ||
      (least.quarter !== undefined && Math.min(...quarters) >= least.quarter * count)
    );
  });
}

function keptOfPeople({ contributions }: CommunityDataset, people: readonly number[], end: number): Float64Array {
  const { at, author, type } = contributions;
  const places = new Int32Array((people.at(-1) ?? -1) + 1).fill(-1);
  const kept = new Float64Array(people.length * fields);
  people.forEach((person, index) => {
    places[person] = index * fields;
    kept[index * fields] = Number.NaN;
    kept[index * fields + field.pause] = Number.NaN;
  });
  let [hour, quarter] = [Number.NEGATIVE_INFINITY, 0];
  for (let row = 0; row < end; row++) {
    const place = places[author[row] ?? -1] ?? -1;
    if (place < 0) continue;
    const moment = at[row] ?? 0;
    if (!(moment < hour + hourMilliseconds)) {
      const hours = Math.floor(moment / hourMilliseconds);
      [hour, quarter] = [hours * hourMilliseconds, Math.floor((hours - 24 * Math.floor(hours / 24)) / 6)];
    }
    const pause = moment - (kept[place] ?? 0);
    if (!areNearlyEqual(pause, kept[place + field.pause] ?? 0)) add(kept, place + field.unequal, 1);
    kept[place] = moment;
    kept[place + field.pause] = pause;
    const minute = Math.floor((moment - hour) / minuteMilliseconds);
    add(kept, place + field.cosine, cosines[minute] ?? 0);
    add(kept, place + field.sine, sines[minute] ?? 0);
    if (type[row] === contributionTypeCode.reply) add(kept, place + field.replies, 1);
    add(kept, place + field.quarters + quarter, 1);
  }
  return kept;
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}
