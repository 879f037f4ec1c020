import { expect, it } from "vitest";
import { cellDay, dayOrderOf } from "./cell-day.js";
import { cellNumber } from "./cell-number.js";
import { daysInText } from "./days-in-text.js";

it.each([
  [1204, "count", 1204],
  ["1.204", "count", 1204],
  ["1.204", "rate", 1.204],
  ["12.345.678", "count", 12_345_678],
  ["1 204", "count", 1204],
  ["1\u00a0204", "count", 1204],
  ["1'204", "count", 1204],
  ["-3", "count", -3],
  ["\u22123", "count", -3],
  ["0,0423", "rate", 0.0423],
  ["4.23%", "rate", 0.0423],
  ["1e-3", "rate", 0.001],
  ["12 people", "count", undefined],
  ["", "count", undefined],
  [Number.NaN, "count", undefined],
  [true, "count", undefined],
] as const)("%j as a %s is %j", (cell, kind, value) => {
  expect(cellNumber(cell, kind)).toBe(value);
});

it.each([
  ["01/31/2026", "month-first", "2026-01-31"],
  ["31/01/2026", "month-first", undefined],
  ["31.01.2026", "day-first", "2026-01-31"],
  ["1/2/26", "month-first", "2026-01-02"],
  ["2026-01-31T00:00:00.000Z", "month-first", "2026-01-31"],
  [46_053, "month-first", "2026-01-31"],
  ["46053", "month-first", "2026-01-31"],
  [46_053.9, "month-first", "2026-01-31"],
  [12, "month-first", undefined],
  [new Date(Date.UTC(2026, 0, 31)), "day-first", "2026-01-31"],
  [new Date(Number.NaN), "day-first", undefined],
  ["02/30/2026", "month-first", undefined],
  [null, "month-first", undefined],
] as const)("%j read %s is the day %j", (cell, order, day) => {
  expect(cellDay(cell, order)).toBe(day);
});

it("takes the month as first unless days exist the other way round alone", () => {
  expect(dayOrderOf(["01/02/2026", "03/04/2026"])).toBe("month-first");
  expect(dayOrderOf(["01/02/2026", "13/02/2026"])).toBe("day-first");
  expect(dayOrderOf(["02/13/2026", "13/02/2026"])).toBe("month-first");
});

it.each([
  ["From 01/01/2026 to 01/31/2026", ["2026-01-01", "2026-01-31"]],
  ["Jan 1, 2026 - Jan 31, 2026", ["2026-01-01", "2026-01-31"]],
  ["1 January 2026 – 31 March 2026", ["2026-01-01", "2026-03-31"]],
  ["2026-01-31 until 2026-01-01", ["2026-01-01", "2026-01-31"]],
  ["On 01/01/2026", undefined],
  ["Version 1, of 3", undefined],
] as const)("%j names the days %j", (text, days) => {
  expect(daysInText(text)).toEqual(days);
});
