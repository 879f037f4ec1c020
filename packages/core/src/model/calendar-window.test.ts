import { describe, expect, it } from "vitest";
import { calendarWindowBefore, endOfDate, startOfDate } from "./calendar-window.js";
import { formatInstant, instantOf } from "./instant.js";

describe("calendarWindowBefore", () => {
  it.each([
    // By the dates on which clocks change in the IANA database: 29 March and 25 October 2026 in Amsterdam.
    ["UTC", "2026-04-01T00:00:00Z", 90, "2026-01-01T00:00:00.000Z"],
    ["Europe/Amsterdam", "2026-04-01T00:00:00+02:00", 7, "2026-03-24T23:00:00.000Z"],
    ["Europe/Amsterdam", "2026-11-01T12:00:00+01:00", 10, "2026-10-22T10:00:00.000Z"],
    ["America/St_Johns", "2026-03-10T00:00:00-02:30", 3, "2026-03-07T03:30:00.000Z"],
  ])("in %s before %s by %i days begins at %s", (timeZone, asOf, days, from) => {
    const window = calendarWindowBefore(instantOf(asOf), days, timeZone);
    expect(formatInstant(window.from)).toBe(from);
    expect(window.until).toBe(instantOf(asOf));
  });

  it.each([90, 4_000_000, 1e15])("begins with the year 0 where %i days lead before it", (days) => {
    const asOf = instantOf("0000-02-01T00:00:00Z");
    const { from, until } = calendarWindowBefore(asOf, days, "Europe/Amsterdam");
    expect([formatInstant(from), until]).toEqual(["0000-01-01T00:00:00.000Z", asOf]);
  });

  it.each([Number.NaN, 1e300, instantOf("0000-01-01T00:00:00Z"), 0.5])("refuses a window before %d", (asOf) => {
    expect(() => calendarWindowBefore(asOf, 7, "UTC")).toThrow(RangeError);
  });

  it("refuses a zone that does not exist and days that are none", () => {
    expect(() => calendarWindowBefore(0, 7, "Amsterdam")).toThrow(RangeError);
    expect(() => calendarWindowBefore(0, 0, "UTC")).toThrow(RangeError);
    expect(() => calendarWindowBefore(0, 1.5, "UTC")).toThrow(RangeError);
  });
});

describe("startOfDate", () => {
  it("is the first moment of the day where the day begins", () => {
    expect(formatInstant(startOfDate("2026-11-21", "Pacific/Kiritimati"))).toBe("2026-11-20T10:00:00.000Z");
    expect(formatInstant(startOfDate("2026-06-01", "Europe/Amsterdam"))).toBe("2026-05-31T22:00:00.000Z");
  });

  it.each([
    // A `Date` of the year 50 is one of 1950 unless it is told otherwise. Local mean time in New York: -04:56:02.
    ["0050-01-01", "UTC", "0050-01-01T00:00:00.000Z"],
    ["0000-02-29", "UTC", "0000-02-29T00:00:00.000Z"],
    ["0099-12-31", "America/New_York", "0099-12-31T04:56:02.000Z"],
    ["0100-01-01", "America/New_York", "0100-01-01T04:56:02.000Z"],
    ["0000-01-01", "Asia/Kolkata", "-000001-12-31T18:06:32.000Z"],
    ["9999-12-31", "Pacific/Honolulu", "9999-12-31T10:00:00.000Z"],
  ])("of %s in %s is %s, however early or late", (date, timeZone, start) => {
    expect(formatInstant(startOfDate(date, timeZone))).toBe(start);
  });

  it("refuses a day that does not exist", () => {
    expect(() => startOfDate("2026-02-29", "UTC")).toThrow(RangeError);
  });
});

describe("endOfDate", () => {
  it.each([
    ["2026-03-29", "Europe/Amsterdam", "2026-03-29T22:00:00.000Z"],
    ["2026-02-28", "UTC", "2026-03-01T00:00:00.000Z"],
    ["0060-12-31", "UTC", "0061-01-01T00:00:00.000Z"],
    ["0099-12-31", "UTC", "0100-01-01T00:00:00.000Z"],
    ["2026-11-21", "Pacific/Kiritimati", "2026-11-21T10:00:00.000Z"],
    ["2026-11-21", "America/Los_Angeles", "2026-11-22T08:00:00.000Z"],
  ])("of %s in %s is %s", (date, timeZone, end) => {
    expect(formatInstant(endOfDate(date, timeZone))).toBe(end);
  });

  it("never comes for the last day that can be written", () => {
    expect(endOfDate("9999-12-31", "UTC")).toBe(Number.POSITIVE_INFINITY);
  });
});
