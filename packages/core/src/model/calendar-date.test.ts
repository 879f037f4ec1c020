import { describe, expect, it } from "vitest";
import { isCalendarDate } from "./calendar-date.js";

describe("isCalendarDate", () => {
  it.each(["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("knows %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ["no leap year", "2026-02-29"],
    ["no leap century", "1900-02-29"],
    ["a month too short", "2026-04-31"],
    ["month 0", "2026-00-10"],
    ["month 13", "2026-13-10"],
    ["day 0", "2026-01-00"],
    ["day 32", "2026-01-32"],
    ["Dutch order", "31-01-2026"],
    ["no zeros", "2026-1-1"],
    ["no hyphens", "20260131"],
    ["a time", "2026-01-31T00:00:00Z"],
    ["space around", " 2026-01-31"],
    ["a line feed", "2026-01-31\n"],
    ["nothing", ""],
    ["a year of five digits", "12026-01-31"],
  ])("refuses %s", (_, text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
