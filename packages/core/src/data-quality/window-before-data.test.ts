import { expect, it } from "vitest";
import type { FactRecord } from "../model/fact.js";
import { act, dataOf, dayAt } from "./even-days.test-support.js";
import { windowBeforeData } from "./window-before-data.js";

const window = { from: Date.parse(dayAt(0)), until: Date.parse(dayAt(90)) };
const seen = (from: number): FactRecord => ({
  kind: "observation",
  kinds: ["replies", "authors"],
  from: dayAt(from),
  until: dayAt(90),
  complete: true,
});

it("tells how much of the window lies before the data", () => {
  expect(windowBeforeData(dataOf([act("ann", 30)]), { window })._unsafeUnwrap()).toMatchObject([
    { certainty: "certain", params: { days: 30, of: 90 }, window: { from: dayAt(0), until: dayAt(30) } },
  ]);
});

it("believes a source that says that it looked from earlier on, and that it looked from later on", () => {
  expect(windowBeforeData(dataOf([act("ann", 30), seen(0)]), { window })._unsafeUnwrap()).toEqual([]);
  expect(windowBeforeData(dataOf([act("ann", 30), seen(10)]), { window })._unsafeUnwrap()).toMatchObject([
    { params: { days: 10 } },
  ]);
});

it("lets less than a day pass, and tells no more than the window", () => {
  expect(windowBeforeData(dataOf([act("ann", 0.9)]), { window })._unsafeUnwrap()).toEqual([]);
  expect(windowBeforeData(dataOf([act("ann", 400)]), { window })._unsafeUnwrap()).toMatchObject([
    { params: { days: 90 } },
  ]);
});

it("refuses to judge nothing, and a window that ends before it begins", () => {
  expect(windowBeforeData(dataOf([]), { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
  expect(() => windowBeforeData(dataOf([]), { window: { from: 1, until: 0 } })).toThrow(RangeError);
});
