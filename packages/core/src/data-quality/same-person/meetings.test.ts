import { expect, it } from "vitest";
import { evidenceOfApart, type Meetings } from "./meetings.js";

const pair = (seen: number, expected: number): Meetings => ({ seen, expected });
/** Pairs of people who meet about as often as expected. */
const people = (count: number): readonly Meetings[] =>
  Array.from({ length: count }, (_, index) => pair(16 + (index % 9), 20));

it("takes all concentrations as equally likely of a pair that nothing is known beside", () => {
  // Zero of a negative binomial with mean 20 has the chance (k / (k + 20)) ^ k; half of those who keep accounts apart never
  // meet, the others geometrically around 0.4.
  const ofTwo = [2, 5, 12, 30, 75, 200, 500].map((k) => (k / (k + 20)) ** k).reduce((sum, one) => sum + one / 7, 0);
  const ofOne = 0.5 + 0.5 / 1.4;
  expect(evidenceOfApart([pair(0, 20)])[0]).toBeCloseTo(Math.log(ofOne / ofTwo), 9);
});

it("says much of who never meets where others do, and the more the more others there are", () => {
  const evidenceAmong = (count: number): number => evidenceOfApart([...people(count), pair(0, 20)]).at(-1) ?? 0;
  expect(evidenceAmong(100)).toBeGreaterThan(8);
  expect(evidenceAmong(100)).toBeGreaterThan(evidenceAmong(10));
  expect(evidenceAmong(10)).toBeGreaterThan(evidenceAmong(1));
});

it("says nothing for one person where all pairs keep apart, or meet, or hardly could", () => {
  expect(Math.max(...evidenceOfApart(Array.from({ length: 30 }, () => pair(0, 20))))).toBeLessThan(0.1);
  expect(Math.max(...evidenceOfApart(people(30)))).toBeLessThan(-5);
  expect(evidenceOfApart([...people(30), pair(0, 0.9), pair(0, 0)]).slice(-2)).toEqual([0, 0]);
});

it("has room for a few meetings by mistake", () => {
  const [never = 0, twice = 0, half = 0] = evidenceOfApart([pair(0, 80), pair(2, 80), pair(40, 80), ...people(60)]);
  expect(never).toBeGreaterThan(twice);
  expect(twice).toBeGreaterThan(3);
  expect(half).toBeLessThan(0);
});
