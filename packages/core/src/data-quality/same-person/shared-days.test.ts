import { expect, it } from "vitest";
import { type ActiveDays, activeDays, sharedDays } from "./shared-days.js";

const day = 86_400_000;
/** The days from 0 to 200 that are chosen, twice each. */
const daysWith = (isActive: (day: number) => boolean, length = 200): ActiveDays => {
  const days = Array.from({ length }, (_, index) => index).filter(isActive);
  const at = Float64Array.from(
    days.flatMap((one) => [one, one + 0.5]),
    (one) => one * day,
  );
  return activeDays(
    at,
    Int32Array.from(at, (_, row) => row),
    0,
  );
};

it("finds each day once", () => {
  expect(daysWith((one) => one === 3 || one === 5).days).toEqual([3, 5]);
  expect(daysWith(() => false).days).toEqual([]);
});

it("expects as many common days as the weeks around have", () => {
  const everyDay = daysWith(() => true);
  expect(sharedDays(everyDay, everyDay)).toEqual({ seen: 200, expected: 200 });
  // In turns: the same weekday of the next and the third week is the other's, of the second and the fourth it is not.
  const [even, odd] = [daysWith((one) => one % 2 === 0), daysWith((one) => one % 2 === 1)];
  const inTurns = sharedDays(even, odd);
  expect(inTurns.seen).toBe(0);
  expect(inTurns.expected).toBeGreaterThan(49);
  expect(inTurns.expected).toBeLessThanOrEqual(50);
});

it("expects none of two who have weekdays of their own", () => {
  expect(
    sharedDays(
      daysWith((one) => one % 7 === 1),
      daysWith((one) => one % 7 === 2),
    ),
  ).toEqual({ seen: 0, expected: 0 });
});

it("looks only at the time in which both are in use", () => {
  const first = daysWith((one) => one < 110);
  expect(
    sharedDays(
      first,
      daysWith((one) => one >= 60),
    ),
  ).toEqual({ seen: 0, expected: 0 });
  expect(
    sharedDays(
      first,
      daysWith((one) => one >= 40),
    ),
  ).toEqual({ seen: 70, expected: 70 });
});
