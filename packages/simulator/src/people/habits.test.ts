import { describe, expect, it } from "vitest";
import { createRandom } from "../chance/random.js";
import { simulationParameters } from "../parameters/parameters-schema.js";
import { simulateCommunity } from "../simulate-community.js";
import { anywhere, createHabits } from "./habits.js";

const habits = (habitStrength: number, seed = 1) =>
  createHabits(simulationParameters({ habitStrength, seed })._unsafeUnwrap(), 40);
const day = 86_400_000;

describe("createHabits", () => {
  it("gives nobody habits without strength, and the same ones for the same seed", () => {
    expect(habits(0)).toBeUndefined();
    const drawn = (seed: number) => habits(1, seed)?.affinity(3, { at: 9_000_000, venue: 0, subject: 2, partner: 5 });
    expect(drawn(1)).toBe(drawn(1));
    expect(drawn(1)).not.toBe(drawn(2));
  });

  it("puts off what somebody does to hours of their own, by at most two days", () => {
    const own = habits(1);
    const random = createRandom(7);
    for (let person = 0; person < 40; person += 1) {
      const waits = Array.from({ length: 30 }, (_, hour) => {
        const at = hour * 3_600_000;
        return (own?.moment(person, at, random) ?? at) - at;
      });
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...waits)).toBeLessThanOrEqual(2 * day);
    }
    expect(own?.affinity(1, anywhere(0))).toBeGreaterThan(0);
  });
});

/** Share of what each of the most active writes in the eight hours on end in which they write most, the middle one of these. */
function middleOfBusyHours(habitStrength: number): number {
  const hours = new Map<string, number[]>();
  for (const record of simulateCommunity({ habitStrength, seed: 4, days: 400 }).records()) {
    if (record.kind !== "contribution" || record.author === undefined) continue;
    const own = hours.get(record.author) ?? new Array<number>(24).fill(0);
    const hour = new Date(record.at).getUTCHours();
    own[hour] = (own[hour] ?? 0) + 1;
    hours.set(record.author, own);
  }
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const busiest = (own: readonly number[]): number =>
    Math.max(...own.map((_, first) => sum(Array.from({ length: 8 }, (__, step) => own[(first + step) % 24] ?? 0)))) /
    sum(own);
  const shares = [...hours.values()].filter((own) => sum(own) >= 90).map(busiest);
  return shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 0;
}

it("makes regulars as narrow in their hours as those of real communities, where half write 64 to 84 % within eight", () => {
  const [alike, own] = [middleOfBusyHours(0), middleOfBusyHours(1)];
  expect(alike).toBeLessThan(0.5);
  expect(own).toBeGreaterThan(0.55);
  expect(own).toBeLessThan(0.84);
});
