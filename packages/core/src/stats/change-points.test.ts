import { describe, expect, it } from "vitest";
import { changePoints } from "./change-points.js";
import { fewestForChange, pettittCriticalValue } from "./pettitt-critical-value.js";
import { pettittSplit } from "./pettitt-split.js";
import { seededRandom } from "./seeded-random.js";

/** A random order of 1 to n. */
function order(length: number, random: () => number): number[] {
  const values = Array.from({ length }, (_, index) => index + 1);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [values[last], values[other]] = [values[other] ?? 0, values[last] ?? 0];
  }
  return values;
}

describe("pettittSplit", () => {
  it("counts pairs by hand: of 3 before and 3 after, all 9; with equal values half pairs cancel", () => {
    expect(pettittSplit([1, 2, 3, 11, 12, 13])).toEqual({ at: 3, statistic: 9 });
    expect(pettittSplit([2, 1, 1])).toEqual({ at: 1, statistic: 2 });
    expect(pettittSplit([5, 5, 5, 5])).toEqual({ at: 1, statistic: 0 });
    expect(pettittSplit([5])).toBeUndefined();
    expect(() => pettittSplit([1, Number.NaN])).toThrow(RangeError);
  });

  it("is the largest sum of signs over all pairs, written out", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 50; round += 1) {
      const values = Array.from({ length: 12 }, () => Math.floor(random() * 6));
      const sums = values.slice(1).map((_, index) => {
        const [before, after] = [values.slice(0, index + 1), values.slice(index + 1)];
        return Math.abs(
          before.reduce((sum, one) => sum + after.reduce((rest, other) => rest + Math.sign(other - one), 0), 0),
        );
      });
      expect(pettittSplit(values)?.statistic).toBe(Math.max(...sums));
    }
  });
});

describe("pettittCriticalValue", () => {
  it.each([10, 13, 20, 30, 45, 60])("of %d values is reached by at most 1 in 100 random orders, seed 99", (length) => {
    const random = seededRandom(99);
    const needed = pettittCriticalValue(length) ?? Number.NaN;
    const rounds = 20_000;
    let reached = 0;
    let almost = 0;
    for (let round = 0; round < rounds; round += 1) {
      const statistic = pettittSplit(order(length, random))?.statistic ?? 0;
      if (statistic >= needed) reached += 1;
      if (statistic >= needed - 2) almost += 1;
    }
    // Two and a half standard errors of so many rounds.
    expect(reached / rounds).toBeLessThan(0.01 + 2.5 * Math.sqrt((0.01 * 0.99) / rounds));
    // No higher than it must be: a K below is reached too often, or the next below cannot be had.
    expect(almost / rounds).toBeGreaterThan(0.0085);
  });

  it("is none under 10 values, and goes on beyond the table without a jump downwards", () => {
    expect(pettittCriticalValue(fewestForChange - 1)).toBeUndefined();
    expect(pettittCriticalValue(61)).toBeGreaterThan(pettittCriticalValue(60) ?? Number.NaN);
  });
});

describe("changePoints", () => {
  const level = [5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5];
  const raised = (by: number): number[] => level.map((value) => value + by);

  it("finds two changes, and none in what is level", () => {
    expect(changePoints([...level, ...raised(20), ...raised(40)])).toEqual([12, 24]);
    expect(changePoints(level)).toEqual([]);
  });

  it("finds one that just reaches what is needed (by hand: of ten values all 25 pairs, which 25 takes)", () => {
    const clear = [1, 2, 3, 4, 5, 11, 12, 13, 14, 15];
    expect([pettittSplit(clear)?.statistic, pettittCriticalValue(clear.length)]).toEqual([25, 25]);
    expect(changePoints(clear)).toEqual([5]);
    expect(changePoints(clear.with(4, 11))).toEqual([]);
  });

  it("does not find a level that came back where it was, and says so in its docblock", () => {
    expect(changePoints([...level, ...raised(20), ...level])).toEqual([]);
  });
});
