import { describe, expect, it } from "vitest";
import { assertWindow, dayMilliseconds, formatWindow, windowBefore, windowDays } from "./time-window.js";

const asOf = Date.UTC(2026, 10, 21);

describe("windowBefore", () => {
  it("ends at the moment and is as long as the days say", () => {
    expect(windowBefore(asOf, 90)).toEqual({ from: asOf - 90 * dayMilliseconds, until: asOf });
    expect(windowDays(windowBefore(asOf, 90))).toBe(90);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d days", (days) => {
    expect(() => windowBefore(asOf, days)).toThrow(`A window has more than 0 days, got ${days}.`);
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("refuses the end %d", (end) => {
    expect(() => windowBefore(end, 1)).toThrow(RangeError);
  });
});

it("counts days of 24 hours, also in parts", () => {
  expect(windowDays({ from: asOf, until: asOf + dayMilliseconds / 4 })).toBe(0.25);
});

it("writes a window in UTC", () => {
  expect(formatWindow({ from: asOf, until: asOf + dayMilliseconds })).toEqual({
    from: "2026-11-21T00:00:00.000Z",
    until: "2026-11-22T00:00:00.000Z",
  });
});

describe("assertWindow", () => {
  it("accepts a window of a millisecond", () => {
    expect(() => assertWindow({ from: asOf, until: asOf + 1 })).not.toThrow();
  });

  it.each([
    [asOf, asOf],
    [asOf, asOf - 1],
    [Number.NaN, asOf],
    [asOf, Number.NaN],
    [Number.NEGATIVE_INFINITY, asOf],
    [asOf, Number.POSITIVE_INFINITY],
  ])("refuses from %d until %d", (from, until) => {
    expect(() => assertWindow({ from, until })).toThrow(RangeError);
  });
});
