import { describe, expect, it } from "vitest";
import { participationTiers } from "./participation-tiers.js";

const chaossExample = Object.freeze([1000, 202, 90, 33, 332, 343, 42, 433]);

describe("the newer rule of Bitergia's grimoirelab-metrics", () => {
  it.each([
    ["its test: one developer with four commits", [4], [1, 0, 0]],
    ["its test: five developers with one each", [1, 1, 1, 1, 1], [4, 1, 0]],
    ["a dominant person is core", [90, 9, 1], [1, 0, 2]],
    ["one person alone is core", [7], [1, 0, 0]],
    ["a dominant one of two is core", [99, 1], [1, 0, 1]],
    ["by hand: four equal, of whom 75 % are core", [1, 1, 1, 1], [3, 1, 0]],
    ["CHAOSS absence factor example", chaossExample, [3, 2, 3]],
    ["by hand: who ties with the last of the core is regular", [90, 90, 1], [1, 1, 1]],
    ["by hand: ten equal", new Array(10).fill(1), [8, 2, 0]],
  ])("%s", (_title, values, [core, regular, casual]) => {
    expect(participationTiers(Object.freeze([...values]))).toEqual({ core, regular, casual });
  });
});

it("counts nobody who took no part", () => {
  expect(participationTiers([0, 7, 0])).toEqual({ core: 1, regular: 0, casual: 0 });
});

it("cuts at other thresholds (OSS Compass' 0.5 and 0.8, by hand)", () => {
  const thresholds = Object.freeze({ core: 0.5, regular: 0.8 });
  expect(participationTiers([40, 30, 10, 10, 10], thresholds)).toEqual({ core: 1, regular: 2, casual: 2 });
});

it("may have no regulars, or nobody who is casual: thresholds may be equal, or the whole (by hand)", () => {
  expect(participationTiers([3, 1], { core: 0.75, regular: 0.75 })).toEqual({ core: 1, regular: 0, casual: 1 });
  expect(participationTiers([2, 1, 1], { core: 0.5, regular: 1 })).toEqual({ core: 1, regular: 2, casual: 0 });
});

it("takes a running total exactly on a threshold into the tier (by hand)", () => {
  expect(participationTiers([29, 27, 25, 19], { core: 0.29, regular: 0.56 })).toEqual({
    core: 1,
    regular: 1,
    casual: 2,
  });
});

it("is undefined without values and when all are 0", () => {
  expect(participationTiers([])).toBeUndefined();
  expect(participationTiers([0, 0])).toBeUndefined();
});

it("leaves a typed array as it was", () => {
  const values = new Float64Array([1, 99]);
  participationTiers(values);
  expect([...values]).toEqual([1, 99]);
});

it.each([
  [0, 0.95],
  [0.9, 0.8],
  [0.8, 7],
  [Number.NaN, 0.95],
])("refuses thresholds %d and %d", (core, regular) => {
  expect(() => participationTiers([1], { core, regular })).toThrow(
    new RangeError(
      `participationTiers: thresholds must be shares with 0 < core <= regular <= 1, got ${core}, ${regular}`,
    ),
  );
});
