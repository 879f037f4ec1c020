import { expect, it } from "vitest";
import { formatInstant } from "../../model/instant.js";
import { dayStarts, monthStarts } from "./calendar-starts.js";

const window = (from: string, until: string) => ({ from: Date.parse(from), until: Date.parse(until) });
const written = (starts: Float64Array): readonly string[] => Array.from(starts, (at) => formatInstant(at).slice(0, 16));

// By a calendar: clocks in Amsterdam change on 29 March 2026 at 01:00 UTC.
it("gives the days that lie in the window as a whole, and where the last one ends", () => {
  expect(written(dayStarts(window("2026-03-28T12:00:00Z", "2026-03-31T12:00:00Z"), "UTC"))).toEqual([
    "2026-03-29T00:00",
    "2026-03-30T00:00",
    "2026-03-31T00:00",
  ]);
  expect(written(dayStarts(window("2026-03-28T23:00:00Z", "2026-03-30T22:00:00Z"), "Europe/Amsterdam"))).toEqual([
    "2026-03-28T23:00",
    "2026-03-29T22:00",
    "2026-03-30T22:00",
  ]);
  expect(written(dayStarts(window("2026-03-28T10:00:00Z", "2026-03-29T10:00:00Z"), "Pacific/Kiritimati"))).toEqual([
    "2026-03-28T10:00",
    "2026-03-29T10:00",
  ]);
});

it("gives nothing where no whole day or month lies in the window", () => {
  expect(dayStarts(window("2026-01-01T00:00:00Z", "2026-01-01T23:59:59Z"), "UTC").length).toBe(0);
  expect(dayStarts(window("2026-01-01T12:00:00Z", "2026-01-02T12:00:00Z"), "UTC").length).toBe(0);
  expect(monthStarts(window("2026-01-02T00:00:00Z", "2026-02-28T00:00:00Z"), "UTC").length).toBe(0);
});

it("gives months, whatever the day of the month that the window begins on", () => {
  expect(written(monthStarts(window("2025-12-31T00:00:00Z", "2026-03-01T00:00:00Z"), "UTC"))).toEqual([
    "2026-01-01T00:00",
    "2026-02-01T00:00",
    "2026-03-01T00:00",
  ]);
  expect(written(monthStarts(window("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z"), "Europe/Amsterdam"))).toEqual([
    "2026-03-31T22:00",
    "2026-04-30T22:00",
  ]);
});

it("ends with the moments that can be written", () => {
  expect(dayStarts(window("0000-01-01T00:00:00Z", "0000-01-03T00:00:00Z"), "UTC").length).toBe(3);
  expect(dayStarts(window("9999-12-29T00:00:00Z", "9999-12-31T23:59:59Z"), "UTC").length).toBe(3);
  expect(monthStarts(window("9999-11-01T00:00:00Z", "9999-12-31T23:59:59Z"), "Asia/Kolkata").length).toBe(0);
});

it("refuses a zone that there is not, and a window that does not end", () => {
  expect(() => dayStarts(window("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"), "Amsterdam")).toThrow(RangeError);
  expect(() => monthStarts(window("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"), "UTC")).toThrow(RangeError);
});
