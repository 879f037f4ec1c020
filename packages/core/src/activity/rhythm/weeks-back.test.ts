import { expect, it } from "vitest";
import { earliestInstant, instantOf, isInstant } from "../../model/instant.js";
import { weekBackAt, weekStart } from "./weeks-back.js";

const zone = "Europe/Amsterdam";
const hours = 3_600_000;

it("weeks of the zone keep the time of the day across a change of summer time (clocks went forward on 29 March 2026)", () => {
  const end = instantOf("2026-04-10T00:00:00+02:00");
  expect(weekStart(end, 1, zone)).toBe(instantOf("2026-04-03T00:00:00+02:00"));
  expect(weekStart(end, 2, zone)).toBe(instantOf("2026-03-27T00:00:00+01:00"));
  expect(weekStart(end, 1, zone) - weekStart(end, 2, zone)).toBe(167 * hours);
  // Clocks went back on 26 October 2025.
  const autumn = instantOf("2025-10-30T12:00:00+01:00");
  expect(weekStart(autumn, 0, zone) - weekStart(autumn, 1, zone)).toBe(169 * hours);
});

it("a moment lies in the week that begins at or before it", () => {
  const end = instantOf("2026-04-10T00:00:00+02:00");
  const begin = weekStart(end, 2, zone);
  expect(weekBackAt(begin, end, zone)).toEqual({ back: 2, from: begin, until: weekStart(end, 1, zone) });
  expect(weekBackAt(begin - 1, end, zone).back).toBe(3);
  expect(weekBackAt(weekStart(end, 1, zone) - 1, end, zone).back).toBe(2);
  expect(weekBackAt(end - 1, end, zone).back).toBe(1);
});

it("the weeks go on where the calendar ends: before the year 0", () => {
  const end = earliestInstant + 24 * hours;
  expect(weekStart(end, 2, zone)).toBe(end - 2 * 168 * hours);
  expect(weekBackAt(end - 1000 * 168 * hours, end, zone).back).toBe(1000);
});

it("an end that cannot be written has weeks of 168 hours", () => {
  const end = instantOf("2026-04-10T00:00:00Z") + 0.5;
  expect(isInstant(end)).toBe(false);
  expect(end - weekStart(end, 3, zone)).toBe(3 * 168 * hours);
});
