import { expect, it } from "vitest";
import { act, dataOf, dayAt } from "./even-days.test-support.js";
import { localHour } from "./local-hour.js";
import { sourcePlaces } from "./places.js";
import { isShiftOfEverybody } from "./shift-of-everybody.js";

/** Somebody who acts once a day, at one hour up to day 60 and at another one from then on. */
const daily = (name: string, hour: number, later: number) =>
  Array.from({ length: 120 }, (_, day) => act(name, day + ((day < 60 ? hour : later) + 0.5) / 24));
const isShift = (...people: ReturnType<typeof daily>[]): boolean => {
  const dataset = dataOf(...people);
  const [from, day, until] = [0, 60, 120].map((days) => Date.parse(dayAt(days)));
  const sides = { before: { from: from ?? 0, until: day ?? 0 }, after: { from: day ?? 0, until: until ?? 0 } };
  const [place] = sourcePlaces(dataset);
  if (place === undefined) throw new RangeError("There is no source.");
  return isShiftOfEverybody(dataset, place, sides, 3, localHour("UTC"));
};

it.each([
  ["everybody moved", [daily("a", 9, 12), daily("b", 11, 14), daily("c", 15, 18)], true],
  ["one moved, the others stay", [daily("a", 9, 12), daily("b", 11, 11), daily("c", 15, 15)], false],
  ["too few are there to ask", [daily("a", 9, 9), daily("b", 11, 11)], true],
])("where %s", (_, people, expected) => {
  expect(isShift(...people)).toBe(expected);
});
