import type { HabitCounts } from "./habit-counts.js";
import { habitMonths } from "./habit-months.js";
import { type HabitSign, habitCells, habitSigns, ownAnswersCell, quartersOfDay } from "./habit-signs.js";
import type { UsualHabits } from "./usual-habits.js";

/** What an account does, sign by sign in the order of `habitSigns`, and what people usually do who are there when it is. */
export interface Habits {
  readonly person: number;
  /** How much it does in each cell. */
  readonly counts: readonly Float64Array[];
  /** How much others would have done there. */
  readonly expected: readonly Float64Array[];
  /** In how many hours it does something, by month. */
  readonly months: Float64Array;
  /** On how many days it answers itself. */
  readonly ownAnswers: number;
}

/** The habits of an account, or of one half of its days; what is expected is that of the whole. */
export function habitsOf(account: HabitCounts, usual: readonly UsualHabits[], half?: "even" | "odd"): Habits {
  return {
    person: account.person,
    counts: habitSigns.map((sign) => countsOf(sign, account, half)),
    expected: usual.map(({ expected }) => expected(account)),
    months: monthsOf(account),
    ownAnswers: countsOf({ first: ownAnswersCell, cells: 1 }, account, half)[0] ?? 0,
  };
}

/** The share of what two accounts do that falls into the same months, 0–1. */
export function timeShared(one: Habits, other: Habits): number {
  const [total, otherTotal] = [sumOf(one.months), sumOf(other.months)];
  if (total === 0 || otherTotal === 0) return 0;
  let shared = 0;
  for (let month = 0; month < habitMonths; month++)
    shared += Math.min((one.months[month] ?? 0) / total, (other.months[month] ?? 0) / otherTotal);
  return shared;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** What an account did in some cells over all months. */
function countsOf(
  { first, cells }: Pick<HabitSign, "first" | "cells">,
  { even, odd }: HabitCounts,
  half?: "even" | "odd",
): Float64Array {
  const counts = new Float64Array(cells);
  for (let month = 0; month < habitMonths; month++)
    for (let cell = 0; cell < cells; cell++) {
      const place = month * habitCells + first + cell;
      const onEven = half === "odd" ? 0 : (even[place] ?? 0);
      const onOdd = half === "even" ? 0 : (odd[place] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + onEven + onOdd;
    }
  return counts;
}

/** The first cells are the quarters of a day. */
function monthsOf({ even, odd }: HabitCounts): Float64Array {
  const months = new Float64Array(habitMonths);
  for (let month = 0; month < habitMonths; month++)
    for (let cell = 0; cell < quartersOfDay; cell++) {
      const place = month * habitCells + cell;
      months[month] = (months[month] ?? 0) + (even[place] ?? 0) + (odd[place] ?? 0);
    }
  return months;
}
