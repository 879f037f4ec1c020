import { describe, expect, it, vi } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval.js";
import { mean } from "./mean.js";
import { median } from "./median.js";
import { normalQuantile } from "./normal-quantile.js";
import { seededRandom } from "./seeded-random.js";

const values = Object.freeze([3, 6, 7, 8, 8, 10, 13, 15, 16, 20]);

it("is the same for the same seed, and another for another", () => {
  const first = bootstrapInterval(values, mean, { random: seededRandom(1) });
  expect(bootstrapInterval(values, mean, { random: seededRandom(1) })).toEqual(first);
  expect(bootstrapInterval(values, mean, { random: seededRandom(2) })).not.toEqual(first);
});

it("comes close to the normal interval for the mean of many values (central limit theorem)", () => {
  const many = Float64Array.from({ length: 999 }, (_, index) => normalQuantile((index + 1) / 1000));
  const interval = bootstrapInterval(many, mean, { random: seededRandom(3) });
  const reach = 1.96 / Math.sqrt(many.length);
  expect(interval?.lower).toBeCloseTo(-reach, 2);
  expect(interval?.upper).toBeCloseTo(reach, 2);
});

it("takes the middle share of the resamples (by hand: statistics 0, 1, 2 … 100)", () => {
  let round = 0;
  const counting = () => round++;
  const options = { random: () => 0, resamples: 101, confidence: 0.9 };
  const interval = bootstrapInterval(values, counting, options);
  expect(interval?.lower).toBeCloseTo(5, 10);
  expect(interval?.upper).toBeCloseTo(95, 10);
});

it("draws with replacement, as many as there are, by the numbers it is given", () => {
  const numbers = [0, 0.5, 0.999];
  let draws = 0;
  const statistic = vi.fn((resample: Float64Array) => {
    expect([...resample]).toEqual([10, 20, 30]);
    return 0;
  });
  bootstrapInterval([10, 20, 30], statistic, { random: () => numbers[draws++ % 3] ?? 0, resamples: 100 });
  expect(statistic).toHaveBeenCalledTimes(100);
});

it("is not disturbed by a statistic that sorts its resample in place", () => {
  const sorting = (resample: Float64Array) => median(resample.sort());
  const options = () => ({ random: seededRandom(5) });
  expect(bootstrapInterval(values, sorting, options())).toEqual(bootstrapInterval(values, median, options()));
});

it("is undefined for no values, and where the statistic is undefined for some resample", () => {
  const mayBeUndefined = (resample: Float64Array) => (resample.includes(20) ? 1 : undefined);
  expect(bootstrapInterval([], mean, { random: seededRandom(1) })).toBeUndefined();
  expect(bootstrapInterval(values, mayBeUndefined, { random: seededRandom(1) })).toBeUndefined();
});

describe("refuses", () => {
  const random = seededRandom(1);
  it.each([99, 1000.5, Number.NaN])("%d resamples", (resamples) => {
    expect(() => bootstrapInterval(values, mean, { random, resamples })).toThrow(
      `bootstrapInterval: resamples must be a whole number of at least 100, got ${resamples}`,
    );
  });

  it.each([0, 1, 95])("a confidence of %d", (confidence) => {
    expect(() => bootstrapInterval(values, mean, { random, confidence })).toThrow(RangeError);
  });

  it("values and statistics that are not finite", () => {
    expect(() => bootstrapInterval([Number.NaN], mean, { random })).toThrow("bootstrapInterval: value 0 must be");
    expect(() => bootstrapInterval(values, () => Number.NaN, { random })).toThrow(
      "bootstrapInterval: statistic: value 0",
    );
  });

  it.each([1, -0.1, Number.NaN])("a random() of %d", (wrong) => {
    expect(() => bootstrapInterval(values, mean, { random: () => wrong })).toThrow(
      `bootstrapInterval: random() must be from 0 to under 1, got ${wrong}`,
    );
  });
});
