import { describe, expect, it } from "vitest";
import { createRandom } from "./random.js";

const draws = 20_000;
const mean = (draw: () => number): number => {
  let sum = 0;
  for (let index = 0; index < draws; index += 1) sum += draw();
  return sum / draws;
};

describe("createRandom", () => {
  it("gives the same numbers for the same seed and others for another", () => {
    const numbers = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, random.uniform);
    };
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it("stays in [0, 1) with a mean of a half and a variance of a twelfth", () => {
    const random = createRandom(1);
    const numbers = Array.from({ length: draws }, random.uniform);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const average = numbers.reduce((sum, number) => sum + number, 0) / draws;
    expect(average).toBeCloseTo(0.5, 1);
    expect(numbers.reduce((sum, number) => sum + (number - average) ** 2, 0) / draws).toBeCloseTo(1 / 12, 2);
  });

  // The expected values are the means by which each distribution is defined.
  it.each([0.3, 4, 29, 31, 200])("draws Poisson numbers with mean %d", (expected) => {
    const random = createRandom(2);
    expect(mean(() => random.poisson(expected)) / expected).toBeCloseTo(1, 1);
  });

  it.each([0, 0.5, 3, 40])("draws geometric numbers with mean %d", (expected) => {
    const random = createRandom(3);
    expect(mean(() => random.geometric(expected)) / Math.max(1, expected)).toBeCloseTo(Math.min(1, expected), 1);
  });

  it("draws exponential numbers with the mean, log-normal ones with the median", () => {
    const random = createRandom(4);
    expect(mean(() => random.exponential(5)) / 5).toBeCloseTo(1, 1);
    const sorted = Array.from({ length: draws }, () => random.logNormal(4, 1.2)).sort((one, other) => one - other);
    expect((sorted[draws / 2] ?? 0) / 4).toBeCloseTo(1, 1);
    // The standard normal lies under 1 with probability 0.8413.
    expect(Math.log((sorted[Math.floor(draws * 0.8413)] ?? 0) / 4)).toBeCloseTo(1.2, 1);
  });
});
