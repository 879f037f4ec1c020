import { expect, it } from "vitest";
import { chancesOfCounts, chancesOfHits, mixed, sharesOfConcentrations } from "./concentrations.js";

const cells = (...counts: number[]): Float64Array => Float64Array.from(counts);
const evenShares = chancesOfHits(0, 1, 0.5).map((_, __, all) => 1 / all.length);

it("gives one act in a cell the chance that is expected there, whatever the concentration", () => {
  for (const chance of chancesOfCounts(cells(0, 1, 0), cells(2, 1, 1), []))
    expect(Math.exp(chance)).toBeCloseTo(0.25, 9);
  // Without the first cell half of the rest is expected in the second.
  for (const chance of chancesOfCounts(cells(9, 1, 0), cells(2, 1, 1), [0]))
    expect(Math.exp(chance)).toBeCloseTo(0.5, 9);
});

it("spreads all chance over all numbers of hits", () => {
  const all = Array.from({ length: 9 }, (_, hits) => Math.exp(mixed(chancesOfHits(hits, 8, 0.3), evenShares)));
  expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
});

it("learns that people are alike, or each by themselves", () => {
  const shares = (people: readonly Float64Array[]): readonly number[] =>
    sharesOfConcentrations(people.map((counts) => chancesOfCounts(counts, cells(1, 1), [])));
  const alike = shares(Array.from({ length: 30 }, () => cells(50, 50)));
  const apart = shares(Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? cells(100, 0) : cells(0, 100))));
  expect(alike.at(-1)).toBeGreaterThan(0.5);
  expect(apart[0]).toBeGreaterThan(0.9);
});
