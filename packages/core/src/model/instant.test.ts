import { describe, expect, it } from "vitest";
import { daysInMonth, daysSince1970, formatInstant, parseInstant, utcInstant } from "./instant.js";

const reasonOf = (text: string) => parseInstant(text)._unsafeUnwrapErr().reason;

describe("parseInstant", () => {
  // The instants of RFC 3339, section 5.8, against the moment in UTC that the section gives or implies.
  it.each([
    ["1985-04-12T23:20:50.52Z", Date.UTC(1985, 3, 12, 23, 20, 50, 520)],
    ["1996-12-19T16:39:57-08:00", Date.UTC(1996, 11, 20, 0, 39, 57)],
    ["1937-01-01T12:00:27.87+00:20", Date.UTC(1937, 0, 1, 11, 40, 27, 870)],
  ])("reads the example %s of RFC 3339", (text, instant) => {
    expect(parseInstant(text)._unsafeUnwrap()).toBe(instant);
  });

  it("refuses the leap seconds of RFC 3339, which a number of milliseconds since 1970 cannot hold", () => {
    expect(reasonOf("1990-12-31T23:59:60Z")).toBe("does-not-exist");
    expect(reasonOf("1990-12-31T15:59:60-08:00")).toBe("does-not-exist");
  });

  it.each([
    ["1970-01-01T00:00:00Z", 0],
    ["1969-12-31T23:59:59.999Z", -1],
    ["2000-02-29T00:00:00Z", 951_782_400_000],
    ["2024-02-29T12:00:00+01:00", Date.UTC(2024, 1, 29, 11)],
    ["2026-11-21t09:00:00z", Date.UTC(2026, 10, 21, 9)],
    ["2026-11-21 09:00:00Z", Date.UTC(2026, 10, 21, 9)],
    ["2026-11-21 09:00:00 +0100", Date.UTC(2026, 10, 21, 8)],
    ["2026-11-21T09:00+01", Date.UTC(2026, 10, 21, 8)],
    ["2026-11-21T09:00:00,25Z", Date.UTC(2026, 10, 21, 9, 0, 0, 250)],
    ["2026-11-21T09:00:00.9999Z", Date.UTC(2026, 10, 21, 9, 0, 0, 999)],
    ["2026-11-21T09:00:00.123456789Z", Date.UTC(2026, 10, 21, 9, 0, 0, 123)],
    ["2026-11-21T09:00:00-00:00", Date.UTC(2026, 10, 21, 9)],
    ["2026-11-21T09:00:00+05:30", Date.UTC(2026, 10, 21, 3, 30)],
    ["2026-11-21T09:00:00+14:00", Date.UTC(2026, 10, 20, 19)],
    ["2026-11-21T09:00:00-14:00", Date.UTC(2026, 10, 21, 23)],
    ["2026-01-01T00:30:00+01:00", Date.UTC(2025, 11, 31, 23, 30)],
  ])("reads %s", (text, instant) => {
    expect(parseInstant(text)._unsafeUnwrap()).toBe(instant);
  });

  it.each([
    "2026-02-29T09:00:00Z",
    "1900-02-29T09:00:00Z",
    "2026-04-31T09:00:00Z",
    "2026-00-10T09:00:00Z",
    "2026-13-10T09:00:00Z",
    "2026-11-00T09:00:00Z",
    "2026-11-32T09:00:00Z",
    "2026-11-21T24:00:00Z",
    "2026-11-21T09:60:00Z",
    "2026-11-21T09:00:00+14:01",
    "0000-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "2026-11-21T09:00:00-15:00",
    "2026-11-21T09:00:00+01:60",
  ])("says that %s does not exist", (text) => {
    expect(reasonOf(text)).toBe("does-not-exist");
  });

  it.each(["2026-11-21T09:00:00", "2026-11-21 09:00", "2026-02-30T09:00:00"])("asks for the offset of %s", (text) => {
    expect(reasonOf(text)).toBe("no-offset");
  });

  it.each([
    "",
    "2026-11-21",
    "21-11-2026 09:00Z",
    "2026-11-21T9:00:00Z",
    "2026-11-21T09Z",
    "2026-11-21T09:00:00.Z",
    "2026-11-21T09:00:00.1234567890Z",
    "2026-11-21T09:00:00+1",
    "2026-11-21T09:00:00 Europe/Amsterdam",
    "+002026-11-21T09:00:00Z",
    " 2026-11-21T09:00:00Z",
    "2026-11-21T09:00:00Z\n2026-11-21T09:00:00Z",
    "1795248000000",
    "٢٠٢٦-11-21T09:00:00Z",
  ])("says that %j is not ISO 8601", (text) => {
    expect(reasonOf(text)).toBe("not-iso-8601");
  });
});

describe("utcInstant", () => {
  it.each([
    [2026, 11, 21, 24, 0, 0],
    [2026, 11, 21, 0, 60, 0],
    [2026, 11, 21, 0, 0, 60],
    [2026, 11, 31, 0, 0, 0],
    [2026, 0, 1, 0, 0, 0],
  ])("has no moment for %i-%i-%i %i:%i:%i", (...parts) => {
    expect(utcInstant(...parts)).toBeUndefined();
  });

  it("has the last second of a day", () => {
    expect(utcInstant(2026, 12, 31, 23, 59, 59)).toBe(Date.UTC(2026, 11, 31, 23, 59, 59));
  });
});

it.each([
  [1900, 28],
  [2000, 29],
  [2024, 29],
  [2026, 28],
  [2100, 28],
])("February of %i has %i days, by the Gregorian rule", (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

it("the other months have the days that they have", () => {
  const days = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month));
  expect(days).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

it.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 3, 1, 11_017],
  [1, 1, 1, -719_162],
])("counts days from 1970 to %i-%i-%i", (year, month, day, days) => {
  expect(daysSince1970(year, month, day)).toBe(days);
});

describe("formatInstant", () => {
  it.each([
    [0, "1970-01-01T00:00:00.000Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [8.64e15, "+275760-09-13T00:00:00.000Z"],
  ])("writes %d", (instant, text) => {
    expect(formatInstant(instant)).toBe(text);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -8.64e15 - 1])("refuses %d", (instant) => {
    expect(() => formatInstant(instant)).toThrow(RangeError);
  });
});
