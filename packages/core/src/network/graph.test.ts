import { expect, it } from "vitest";
import { cutOffWithout } from "./articulation-points.js";
import { clustering } from "./clustering.js";
import { connectedComponents } from "./connected-components.js";
import { coreness } from "./coreness.js";
import { degreeCentralisation } from "./degree-centralisation.js";
import { density } from "./density.js";
import { degrees, graphOf } from "./graph.js";
import { chain, clique, graph, karateClub, karateTies, ring, star, type Tie } from "./small-graphs.test-support.js";

it("has the karate club of Zachary: 34 people, 78 ties, of whom the most have 16 and 17 (Zachary 1977)", () => {
  expect(karateTies).toHaveLength(78);
  expect([karateClub.size, karateClub.ties]).toEqual([34, 78]);
  expect([degrees(karateClub)[0], degrees(karateClub)[33]]).toEqual([16, 17]);
});

it("refuses a pair that is none", () => {
  const pair = (one: number, other: number) => () => graph(3, [[one, other]]);
  for (const [one, other] of [
    [1, 1],
    [0, 3],
    [-1, 0],
  ] as const)
    expect(pair(one, other)).toThrow(`of 3 people, numbered from 0, got ${one} and ${other}`);
});

it("has graphs without people and without ties", () => {
  const nobody = graphOf(0, { length: 0, one: Int32Array.of(), other: Int32Array.of() });
  expect([...coreness(nobody), ...cutOffWithout(nobody), ...connectedComponents(nobody).sizes]).toEqual([]);
  expect(clustering(nobody)).toEqual({ triangles: 0 });
  expect([density(nobody), degreeCentralisation(nobody), density(graph(1, []))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const strangers = graph(4, []);
  expect([...coreness(strangers), ...cutOffWithout(strangers)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(connectedComponents(strangers)).toEqual({
    component: Int32Array.of(0, 1, 2, 3),
    sizes: Int32Array.of(1, 1, 1, 1),
  });
  expect(clustering(strangers)).toEqual({ triangles: 0, average: 0 });
  expect([density(strangers), degreeCentralisation(strangers)]).toEqual([0, 0]);
});

it("peels the karate club into its cores (metrics.md §6.6: 1, 11, 12 and 10 people)", () => {
  const counts = new Map<number, number>();
  for (const one of coreness(karateClub)) counts.set(one, (counts.get(one) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ 1: 1, 2: 11, 3: 12, 4: 10 });
});

it("peels a star to 1 and a clique of five to 4 (metrics.md §6.6)", () => {
  expect([...coreness(star(5))]).toEqual([1, 1, 1, 1, 1, 1]);
  expect([...coreness(clique(5))]).toEqual([4, 4, 4, 4, 4]);
});

it("finds who alone holds parts together (metrics.md §6.6)", () => {
  const points = (found: Int32Array) => [...found.keys()].filter((person) => (found[person] ?? 0) > 0);
  // One who knows the first alone would be cut off; the other part of four is tied to the rest through the first too.
  expect(points(cutOffWithout(karateClub))).toEqual([0]);
  expect(points(cutOffWithout(star(5)))).toEqual([0]);
  expect(points(cutOffWithout(clique(5)))).toEqual([]);
  expect(points(cutOffWithout(ring(5)))).toEqual([]);
});

it("counts who would be cut off from the largest part that is left (by hand)", () => {
  expect([...cutOffWithout(star(5))]).toEqual([4, 0, 0, 0, 0, 0]);
  expect([...cutOffWithout(chain(5))]).toEqual([0, 1, 2, 1, 0]);
  // Two rings of three and of four that share person 0, and somebody who hangs on person 5.
  const ties: readonly Tie[] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 3],
    [3, 4],
    [4, 5],
    [5, 0],
    [5, 6],
  ];
  expect([...cutOffWithout(graph(7, ties))]).toEqual([2, 0, 0, 0, 0, 1, 0]);
});

it("walks a chain of 300,000 people, which recursion would not", () => {
  const long = chain(300_000);
  const cutOff = cutOffWithout(long);
  expect([cutOff[0], cutOff[1], cutOff[150_000], cutOff[299_999]]).toEqual([0, 1, 149_999, 0]);
  expect([...connectedComponents(long).sizes]).toEqual([300_000]);
  expect(new Set(coreness(long))).toEqual(new Set([1]));
});

it("says how tightly a graph is knit (metrics.md §6.6)", () => {
  const { triangles, transitivity, average } = clustering(karateClub);
  // 45 triangles among 528 pairs of ties that meet: 135 / 528.
  expect([triangles, transitivity]).toEqual([45, 135 / 528]);
  expect(transitivity).toBeCloseTo(0.255682, 6);
  expect(average).toBeCloseTo(0.570638, 6);
  expect(clustering(clique(5))).toEqual({ triangles: 10, transitivity: 1, average: 1 });
  expect(clustering(star(5))).toEqual({ triangles: 0, transitivity: 0, average: 0 });
});

it("divides the ties by all that are possible (metrics.md §6.6)", () => {
  expect(density(karateClub)).toBeCloseTo(0.139037, 6);
  expect([density(clique(5)), density(star(5))]).toEqual([1, 1 / 3]);
});

// Where somebody knows everybody else the reference is right; its own tests ask for one side alone (metrics.md §3.6, A.14).
it.each([
  [
    "day 1, on which e knows nobody and is left out",
    4,
    [
      [0, 1],
      [0, 3],
      [2, 1],
      [2, 3],
      [3, 1],
    ],
    133.33,
  ],
  [
    "day 2",
    5,
    [
      [0, 1],
      [2, 1],
      [2, 0],
      [3, 2],
      [1, 3],
      [4, 1],
    ],
    66.67,
  ],
] as const)("agrees with the decentralisation of TogetherCrew: %s", (_, size, ties, expected) => {
  const found = 200 * (1 - (degreeCentralisation(graph(size, ties)) ?? Number.NaN));
  expect(Math.abs(found - expected)).toBeLessThan(0.005);
});

// The reference gives decentralisation in percent and doubled, 200 · (1 − C): of the share C itself this is 1 − it / 200.
it.each([
  ["a star of 6", star(5), 0],
  ["a ring", ring(6), 200],
  ["a clique", clique(5), 200],
  ["a chain of 4, which 100 would overstate", chain(4), 133.33],
  ["a chain of 10, which 175 would overstate", chain(10), 194.44],
  [
    "two stars with 3 leaves, which 66.67 would overstate",
    graph(8, [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
      [4, 6],
      [4, 7],
    ]),
    142.86,
  ],
])("divides the centralisation of %s by what is possible for so many people (metrics.md A.12)", (_, of, expected) => {
  expect(200 * (1 - (degreeCentralisation(of) ?? Number.NaN))).toBeCloseTo(expected, 2);
});
