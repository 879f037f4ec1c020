import { expect, it } from "vitest";
import { absenceFactorOf, effectiveCarriersOf, largestShareOf } from "./concentration.js";

const facts = { window: { from: 0, until: 86_400_000 }, definition: "example@1", caveats: [] };

it("counts as people only those who did something (by hand: two of six)", () => {
  const work = { ...facts, counts: [5, 3, 0, 0, 0, 0] };
  const few = [{ code: "too-few-people", params: { people: 2, needed: 5 } }];
  expect(absenceFactorOf(work)).toMatchObject({ value: 1, unit: "people", sampleSize: 8, caveats: few });
  expect(largestShareOf(work)).toMatchObject({ value: 5 / 8, unit: "share", sampleSize: 8, caveats: few });
  // The inverse of the sum of squared shares: 1 / (25/64 + 9/64).
  const effective = effectiveCarriersOf(work);
  expect(effective.value).toBeCloseTo(64 / 34, 12);
  expect(effective).toMatchObject({ unit: "people", sampleSize: 8, caveats: few });
});

it("has no remark from five on, and keeps those that it is given", () => {
  expect(largestShareOf({ ...facts, counts: [0, 1, 1, 1, 1, 1] })).not.toHaveProperty("caveats");
  const told = [{ code: "unknown-authors", params: { count: 2 } }];
  expect(largestShareOf({ ...facts, counts: [1, 1, 1, 1, 1], caveats: told }).caveats).toEqual(told);
  expect(largestShareOf({ ...facts, counts: [1], sampleOf: "acts" }).sampleOf).toBe("acts");
});
