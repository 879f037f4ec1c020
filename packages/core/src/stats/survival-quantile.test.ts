import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantile } from "./survival-quantile.js";

function curveOf(marked: readonly number[]) {
  const curve = kaplanMeier(
    marked.map(Math.abs),
    marked.map((time) => (time < 0 ? 0 : 1)),
  );
  if (curve === undefined) throw new Error("no curve");
  return Object.freeze(curve);
}

const sixMercaptopurine = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

it.each([
  ["three answered, three open (by hand; leaving the open out would say 2)", [1, 2, 3, -10, -10, -10], 3],
  ["one more open (by hand)", [1, 2, 3, -10, -10, -10, -10], undefined],
  ["one closed early, one open (by hand)", [-0.5, 1, 2, 4, 8, -24], 4],
  ["glioma control arm (lifelines)", [9, 19, 32, 34, -45, -60], 32],
  ["6-MP arm (lifelines; published median 23 weeks)", sixMercaptopurine, 23],
  ["placebo arm (lifelines; published median 8 weeks)", placebo, 8],
  ["nobody ended", [-3, -4], undefined],
  ["one who ended", [5], 5],
])("median: %s", (_title, marked, expected) => {
  expect(survivalQuantile(curveOf(marked), 0.5)).toBe(expected);
});

it("finds the other quartiles, each refused singly (6-MP arm, read off the published steps)", () => {
  expect(survivalQuantile(curveOf(sixMercaptopurine), 0.25)).toBe(13);
  expect(survivalQuantile(curveOf(sixMercaptopurine), 0.75)).toBeUndefined();
});

it("takes a step exactly on the share, binary form or not (by hand: nine of ten ended at 9)", () => {
  expect(survivalQuantile(curveOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 0.9)).toBe(9);
});

it.each([0, 1, 50, Number.NaN])("refuses a probability of %d", (wrong) => {
  expect(() => survivalQuantile(curveOf([1]), wrong)).toThrow(
    new RangeError(`survivalQuantile: probability must be a share strictly between 0 and 1, got ${wrong}`),
  );
});
