import { describe, expect, it } from "vitest";
import { pointsOf, type Threshold } from "./threshold.js";

const threshold = (none: number, full: number): Threshold => ({ none, full, source: { kind: "ours", name: "test" } });

describe("pointsOf", () => {
  it.each([
    // By hand: proportion of the way from `none` to `full`.
    [5, 0, 10, 50],
    [0, 0, 10, 0],
    [10, 0, 10, 100],
    [-3, 0, 10, 0],
    [40, 0, 10, 100],
    [2, 5, 1, 75],
    [6, 5, 1, 0],
    [0, 5, 1, 100],
  ])("gives %d between %d and %d %d points", (value, none, full, points) => {
    expect(pointsOf(value, threshold(none, full))).toBe(points);
  });

  it.each([
    [1, 1],
    [Number.NaN, 1],
    [0, Number.POSITIVE_INFINITY],
  ])("refuses the ends %d and %d", (none, full) => {
    expect(() => pointsOf(1, threshold(none, full))).toThrow(RangeError);
  });
});
