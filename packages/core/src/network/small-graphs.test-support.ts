import { type Graph, graphOf } from "./graph.js";

/** A tie between two people, numbered from 0. */
export type Tie = readonly [number, number];

/** A graph of so many people with these ties. */
export function graph(size: number, ties: readonly Tie[]): Graph {
  return graphOf(size, {
    length: ties.length,
    one: Int32Array.from(ties, ([one]) => one),
    other: Int32Array.from(ties, ([, other]) => other),
  });
}

/** Zachary's karate club of 34 people and 78 ties, numbered from 0: whom each knows among those with a higher number. */
const acquaintances: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  [2, 3, 7, 13, 17, 19, 21, 30],
  [3, 7, 8, 9, 13, 27, 28, 32],
  [7, 12, 13],
  [6, 10],
  [6, 10, 16],
  [16],
  [],
  [30, 32, 33],
  [33],
  [],
  [],
  [],
  [33],
  [32, 33],
  [32, 33],
  [],
  [],
  [32, 33],
  [33],
  [32, 33],
  [],
  [32, 33],
  [25, 27, 29, 32, 33],
  [25, 27, 31],
  [31],
  [29, 33],
  [33],
  [31, 33],
  [32, 33],
  [32, 33],
  [32, 33],
  [33],
];

/** The ties of Zachary's karate club. */
export const karateTies: readonly Tie[] = acquaintances.flatMap((others, one) =>
  others.map((other): Tie => [one, other]),
);

export const karateClub: Graph = graph(34, karateTies);

/** One who knows so many others, who know nobody else. */
export const star = (leaves: number): Graph =>
  graph(
    leaves + 1,
    Array.from({ length: leaves }, (_, leaf): Tie => [0, leaf + 1]),
  );

/** Each knows each. */
export const clique = (size: number): Graph => graph(size, pairsOf(size));

/** Each knows the next. */
export const chain = (size: number): Graph =>
  graph(
    size,
    Array.from({ length: size - 1 }, (_, one): Tie => [one, one + 1]),
  );

/** Each knows the next, and the last the first. */
export const ring = (size: number): Graph =>
  graph(
    size,
    Array.from({ length: size }, (_, one): Tie => [one, (one + 1) % size]),
  );

/** All pairs of so many people. */
export function pairsOf(size: number): readonly Tie[] {
  return Array.from({ length: size }, (_, one) =>
    Array.from({ length: size - one - 1 }, (_, more): Tie => [one, one + 1 + more]),
  ).flat();
}
