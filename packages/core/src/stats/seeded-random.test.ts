import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";

it("is uniform on [0, 1) (mean 1/2, variance 1/12, ten equally full tenths)", () => {
  const random = seededRandom(20260101);
  const tenths = new Array<number>(10).fill(0);
  let total = 0;
  let squares = 0;
  const size = 100_000;
  for (let index = 0; index < size; index += 1) {
    const value = random();
    total += value;
    squares += (value - 0.5) ** 2;
    const tenth = Math.floor(value * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  expect(total / size).toBeCloseTo(0.5, 2);
  expect(squares / size).toBeCloseTo(1 / 12, 2);
  for (const count of tenths) expect(Math.abs(count - size / 10)).toBeLessThan(400);
});

it("never changes for a seed (frozen, and equal to a second implementation in Python: a change would move every published interval)", () => {
  const random = seededRandom(42);
  expect([random(), random(), random()]).toEqual([0.6606157208001621, 0.1117019639532224, 0.0791056456144914]);
});

it("takes the smallest and the largest seed", () => {
  expect(seededRandom(0)()).not.toBe(seededRandom(0xffff_ffff)());
});

it.each([-1, 1.5, 2 ** 32, Number.NaN])("refuses a seed of %d", (wrong) => {
  expect(() => seededRandom(wrong)).toThrow(
    new RangeError(`seededRandom: seed must be a whole number from 0 to 4294967295, got ${wrong}`),
  );
});
