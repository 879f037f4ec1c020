import { describe, expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";

// Freireich's leukaemia trial as used in lifelines' tests/test_estimation.py; a minus marks a censored time here.
const sixMercaptopurine = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

function curveOf(marked: readonly number[]) {
  const durations = Object.freeze(marked.map(Math.abs));
  const curve = kaplanMeier(durations, Object.freeze(marked.map((time) => (time < 0 ? 0 : 1))));
  if (curve === undefined) throw new Error("no curve");
  return curve;
}

describe("lifelines test_estimation", () => {
  it("6-MP arm", () => {
    const curve = curveOf(sixMercaptopurine);
    expect(curve.times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(curve.atRisk).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(curve.events).toEqual([3, 1, 1, 1, 1, 1, 1]);
    const expected = [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179];
    for (const [index, share] of expected.entries()) expect(curve.survival[index]).toBeCloseTo(share, 6);
    expect(curve.standardError[0]).toBeCloseTo(0.07636, 5);
    expect(curve.standardError[6]).toBeCloseTo(0.134591, 6);
    expect([curve.sampleSize, curve.eventCount, curve.longestDuration]).toEqual([21, 9, 35]);
  });

  it("placebo arm, without censoring, comes to 0", () => {
    const curve = curveOf(placebo);
    expect(curve.times).toEqual([1, 2, 3, 4, 5, 8, 11, 12, 15, 17, 22, 23]);
    const expected = [0.9048, 0.8095, 0.7619, 0.6667, 0.5714, 0.381, 0.2857, 0.1905, 0.1429, 0.0952, 0.0476, 0];
    for (const [index, share] of expected.entries()) expect(curve.survival[index]).toBeCloseTo(share, 4);
    expect(curve.survival.at(-1)).toBe(0);
    expect(curve.standardError.at(-1)).toBe(0);
  });

  it.each([
    ["glioma, RIT arm", [25, -28, -31, -36, 53, -54, -57, -58, -61, -69, -70], [25, 53], [0.909091, 0.779221]],
    ["glioma, control arm", [9, 19, 32, 34, -45, -60], [9, 19, 32, 34], [0.833333, 0.666667, 0.5, 0.333333]],
  ])("%s (censored times rebuilt from the numbers at risk)", (_title, marked, times, survival) => {
    const curve = curveOf(marked);
    expect(curve.times).toEqual(times);
    for (const [index, share] of survival.entries()) expect(curve.survival[index]).toBeCloseTo(share, 6);
  });
});

it("does not depend on the order (lifelines, 6-MP arm)", () => {
  expect(curveOf(sixMercaptopurine.toReversed())).toEqual(curveOf(sixMercaptopurine));
  expect(curveOf([23, 6, -35, 10, 6, -9]).times).toEqual([6, 10, 23]);
});

describe("first responses (by hand)", () => {
  it.each([
    ["three answered, three open", [1, 2, 3, -10, -10, -10], [0.8333, 0.6667, 0.5]],
    ["one more open", [1, 2, 3, -10, -10, -10, -10], [0.8571, 0.7143, 0.5714]],
    ["one closed early, one open", [-0.5, 1, 2, 4, 8, -24], [0.8, 0.6, 0.4, 0.2]],
  ])("%s", (_title, marked, expected) => {
    const { survival } = curveOf(marked);
    expect(survival).toHaveLength(expected.length);
    for (const [index, share] of expected.entries()) expect(survival[index]).toBeCloseTo(share, 4);
  });
});

it("is exactly one half where half of the uncensored have ended", () => {
  expect(curveOf([1, 2, 3, -10, -10, -10]).survival[2]).toBe(0.5);
  // A product of eleven twelfths, ten elevenths … would end a hair below.
  expect(curveOf([1, 2, 3, 4, 5, 6, -10, -10, -10, -10, -10, -10]).survival[5]).toBe(0.5);
});

it("counts those censored at the time of an event as still at risk (by hand)", () => {
  expect(curveOf([-5, 5, -5])).toMatchObject({ atRisk: [3], events: [1] });
});

it("takes durations of 0 (by hand)", () => {
  expect(curveOf([0, 0, 3])).toMatchObject({ times: [0, 3], atRisk: [3, 1], events: [2, 1] });
  expect(kaplanMeier([-0], [1])).toMatchObject({ times: [0], longestDuration: 0 });
});

it("has no steps without events", () => {
  expect(kaplanMeier([3, 1], [0, 0])).toEqual({
    sampleSize: 2,
    eventCount: 0,
    longestDuration: 3,
    times: [],
    atRisk: [],
    events: [],
    survival: [],
    standardError: [],
  });
});

it("reads typed arrays without changing them, and gives plain JSON", () => {
  const durations = new Float64Array([3, 1, 2]);
  const curve = kaplanMeier(durations, new Uint8Array([1, 0, 1]));
  expect([...durations]).toEqual([3, 1, 2]);
  expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
});

it("is undefined without durations", () => {
  expect(kaplanMeier([], [])).toBeUndefined();
});

it("refuses what is no duration, no flag, or of unequal length", () => {
  expect(() => kaplanMeier([1, -2], [1, 1])).toThrow("kaplanMeier: durations: value 1 must be a finite number of at");
  expect(() => kaplanMeier([Number.NaN], [1])).toThrow(RangeError);
  expect(() => kaplanMeier([1], [2])).toThrow("kaplanMeier: event flag 0 must be 0 or 1, got 2");
  expect(() => kaplanMeier([1, 2], [1])).toThrow(
    "kaplanMeier: events must be as many as the durations (2), got 1 flags",
  );
});
