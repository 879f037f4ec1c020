import { describe, expect, it } from "vitest";
import { clockShifts } from "./clock-shifts.js";
import { act, dataOf, evenDays } from "./even-days.test-support.js";

/** Office hours with a lunch break, at so many hours later by day. */
const office = (laterOn: (day: number) => number, days = 250) =>
  Array.from({ length: days * 8 }, (_, index) => [Math.floor(index / 8), index % 8] as const)
    .filter(([day, place]) => (day * 3 + place) % 5 !== 0)
    .map(([day, place]) => {
      const hour = [8, 9, 10, 11, 13, 14, 15, 16][place] ?? 0;
      return act(`p${place}`, day + (hour + laterOn(day) + 0.4) / 24);
    });
const found = (records: ReturnType<typeof office>, timeZone = "UTC") =>
  clockShifts(dataOf(records), { timeZone })
    ._unsafeUnwrap()
    .map(({ window, params }) => [window.from.slice(0, 10), params["hours"], params["direction"]]);

describe("clockShifts", () => {
  it.each([
    [3, [["2026-04-30", 3, "later"]]],
    [-5, [["2026-04-30", 5, "earlier"]]],
    [1, []],
  ])("tells a shift of %d hours on day 119, but not one that may be summer time", (hours, expected) => {
    expect(found(office((day) => (day < 119 ? 0 : hours)))).toEqual(expected);
  });

  it("tells one hour in a month in which no clock is changed", () => {
    // Day 150 is 31 May; the quarters on either side end in August.
    expect(found(office((day) => (day < 155 ? 0 : 1)))).toEqual([["2026-06-05", 1, "later"]]);
  });

  it.each([
    ["an even rhythm", office(() => 0)],
    ["a month that is lived later", office((day) => (day >= 110 && day < 140 ? 3 : 0))],
    ["a rhythm that moves slowly", office((day) => Math.floor(day / 40))],
    ["members from elsewhere who join", [...office(() => 0), ...office(() => 9).filter(({ at }) => at > "2026-05")]],
  ])("does not tell %s", (_, records) => {
    expect(found(records).filter(([, hours]) => Number(hours) > 1)).toEqual([]);
  });

  it("refuses to judge less than half a year, and a zone that does not exist", () => {
    expect(clockShifts(dataOf(evenDays(100)))._unsafeUnwrapErr()).toMatchObject({ needed: 182, found: 99 });
    expect(() => clockShifts(dataOf([]), { timeZone: "+01:00" })).toThrow(RangeError);
  });
});
