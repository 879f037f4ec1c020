import type { HabitCounts } from "./habit-counts.js";
import { habitMonths } from "./habit-months.js";
import { type HabitSign, habitCells } from "./habit-signs.js";

/** What is done in each cell of a sign in each month, by the most active people together. */
export interface UsualHabits {
  /** What would be done in each cell of the sign if as much were done in each month, as everybody does it. */
  expected(counts: HabitCounts): Float64Array;
}

/** The usual of a sign: people who are there at the same time meet the same others in the same venues. */
export function usualHabits({ first, cells }: HabitSign, people: readonly HabitCounts[]): UsualHabits {
  const all = new Float64Array(cells).fill(0.5 / cells);
  const shares = new Float64Array(habitMonths * cells);
  for (let month = 0; month < habitMonths; month++)
    for (let cell = 0; cell < cells; cell++) {
      const place = month * habitCells + first + cell;
      const sum = people.reduce((total, { even, odd }) => total + (even[place] ?? 0) + (odd[place] ?? 0), 0);
      shares[month * cells + cell] = sum;
      all[cell] = (all[cell] ?? 0) + sum;
    }
  const total = all.reduce((sum, one) => sum + one, 0);
  return {
    expected({ even, odd }) {
      const expected = all.map((sum) => sum / total);
      for (let month = 0; month < habitMonths; month++) {
        const [from, until] = [month * habitCells + first, month * habitCells + first + cells];
        const done = sumOf(even.subarray(from, until)) + sumOf(odd.subarray(from, until));
        const ofMonth = shares.subarray(month * cells, (month + 1) * cells);
        const usual = sumOf(ofMonth);
        if (done > 0 && usual > 0)
          for (let cell = 0; cell < cells; cell++)
            expected[cell] = (expected[cell] ?? 0) + (done * (ofMonth[cell] ?? 0)) / usual;
      }
      return expected;
    },
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
