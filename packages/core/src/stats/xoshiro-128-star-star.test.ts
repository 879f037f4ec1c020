import { expect, it } from "vitest";
import { xoshiro128StarStar } from "./xoshiro-128-star-star.js";

it("gives the numbers of the reference implementation in C (version 1.1) from the state 1, 2, 3, 4", () => {
  const next = xoshiro128StarStar(Object.freeze([1, 2, 3, 4] as const));
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

it("keeps a state of its own per generator", () => {
  const first = xoshiro128StarStar([1, 2, 3, 4]);
  const second = xoshiro128StarStar([1, 2, 3, 4]);
  first();
  expect(second()).toBe(11520);
});
