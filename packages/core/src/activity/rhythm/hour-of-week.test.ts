import { expect, it } from "vitest";
import { hourOfWeek } from "./hour-of-week.js";

// By a calendar: 5 January 2026 is a Monday; clocks in Amsterdam change on 29 March 2026 at 01:00 UTC.
it.each([
  ["UTC", "2026-01-05T00:00:00Z", 0],
  ["UTC", "2026-01-11T23:59:59Z", 167],
  ["UTC", "1969-12-31T12:00:00Z", 2 * 24 + 12],
  ["Europe/Amsterdam", "2026-01-04T23:00:00Z", 0],
  ["Europe/Amsterdam", "2026-03-29T00:59:00Z", 6 * 24 + 1],
  ["Europe/Amsterdam", "2026-03-29T01:00:00Z", 6 * 24 + 3],
  ["Europe/Amsterdam", "2026-10-25T00:30:00Z", 6 * 24 + 2],
  ["Europe/Amsterdam", "2026-10-25T01:30:00Z", 6 * 24 + 2],
  ["Asia/Kathmandu", "2026-01-04T18:20:00Z", 0],
])("in %s, %s is hour %i of the week", (timeZone, at, hour) => {
  expect(hourOfWeek(timeZone)(Date.parse(at))).toBe(hour);
});

it("refuses a zone that there is not", () => {
  expect(() => hourOfWeek("Amsterdam")).toThrow(RangeError);
});
