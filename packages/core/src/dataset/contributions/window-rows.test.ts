import { expect, it } from "vitest";
import { datasetOf } from "../small-world.test-support.js";
import { windowRows } from "./window-rows.js";

const dataset = datasetOf(
  [1, 2, 2, 4].map((day, index) => ({
    kind: "contribution",
    id: `${index}`,
    type: "reply",
    at: `2026-01-0${day}T00:00:00Z`,
  })),
);
const day = (number: number): number => Date.UTC(2026, 0, number);

it("holds the rows from the begin up to, not including, the end", () => {
  expect(windowRows(dataset, { from: day(2), until: day(4) })).toEqual({ start: 1, end: 3 });
  expect(windowRows(dataset, { from: day(3), until: day(4) })).toEqual({ start: 3, end: 3 });
  expect(windowRows(dataset, { from: day(1), until: day(9) })).toEqual({ start: 0, end: 4 });
  expect(windowRows(datasetOf([]), { from: day(1), until: day(9) })).toEqual({ start: 0, end: 0 });
});

it("refuses a window that does not end after it begins", () => {
  expect(() => windowRows(dataset, { from: day(2), until: day(2) })).toThrow(RangeError);
});
