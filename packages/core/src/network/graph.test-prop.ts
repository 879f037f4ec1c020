import fc from "fast-check";
import { expect, it } from "vitest";
import { cutOffWithout } from "./articulation-points.js";
import { clustering } from "./clustering.js";
import { connectedComponents } from "./connected-components.js";
import { coreness } from "./coreness.js";
import { degreeCentralisation } from "./degree-centralisation.js";
import { degrees, type Graph } from "./graph.js";
import { graph, pairsOf, type Tie } from "./small-graphs.test-support.js";

const seed = 20260102;
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.subarray([...pairsOf(size)]).map((ties) => ({ size, ties, of: graph(size, ties) })));

interface Given {
  readonly size: number;
  readonly ties: readonly Tie[];
  readonly of: Graph;
}

function holds(law: (given: Given) => void): void {
  fc.assert(fc.property(graphs, law), { seed, numRuns: 200 });
}

/** The sizes of the parts of a graph, largest first, by joining ties one by one. */
function partsOf(people: readonly number[], ties: readonly Tie[]): readonly (readonly number[])[] {
  let parts: readonly (readonly number[])[] = people.map((person) => [person]);
  for (const [one, other] of ties) {
    const [first, second] = [one, other].map((person) => parts.find((part) => part.includes(person)) ?? []);
    if (first === undefined || second === undefined || first === second) continue;
    parts = [...parts.filter((part) => part !== first && part !== second), [...first, ...second]];
  }
  return parts;
}

it("finds the parts that joining one by one finds", () => {
  holds(({ size, ties, of }) => {
    const expected = partsOf([...Array(size).keys()], ties).map((part) => part.length);
    const found = [...connectedComponents(of).sizes];
    expect(found.sort((one, other) => one - other)).toEqual(expected.sort((one, other) => one - other));
  });
});

it("gives the coreness that taking people off again and again gives", () => {
  holds(({ size, ties, of }) => {
    const found = coreness(of);
    for (let level = 0; level <= size; level++) {
      let left = new Set([...Array(size).keys()]);
      for (let before = -1; before !== left.size; ) {
        before = left.size;
        const kept = ties.filter(([one, other]) => left.has(one) && left.has(other)).flat();
        left = new Set([...left].filter((person) => kept.filter((one) => one === person).length >= level));
      }
      expect(new Set([...found.keys()].filter((person) => (found[person] ?? 0) >= level))).toEqual(left);
    }
  });
});

it("counts as cut off whom taking somebody out does cut off", () => {
  holds(({ size, ties, of }) => {
    const everybody = [...Array(size).keys()];
    const found = cutOffWithout(of);
    for (const person of everybody) {
      const part = partsOf(everybody, ties).find((one) => one.includes(person)) ?? [];
      const others = part.filter((one) => one !== person);
      const left = partsOf(
        others,
        ties.filter((tie) => !tie.includes(person) && tie.every((one) => others.includes(one))),
      ).map((one) => one.length);
      expect(found[person]).toBe(others.length - Math.max(0, ...left));
    }
  });
});

it("counts the triangles that looking at every three counts", () => {
  holds(({ size, ties, of }) => {
    const tied = (one: number, other: number): boolean =>
      ties.some(([first, second]) => first === Math.min(one, other) && second === Math.max(one, other));
    let expected = 0;
    for (const [one, other] of pairsOf(size))
      for (let third = other + 1; third < size; third++)
        if (tied(one, other) && tied(one, third) && tied(other, third)) expected++;
    const { triangles, transitivity = 0, average = 0 } = clustering(of);
    expect(triangles).toBe(expected);
    for (const share of [transitivity, average]) expect(share >= 0 && share <= 1).toBe(true);
  });
});

it("does not depend on how people are numbered", () => {
  holds(({ size, ties, of }) => {
    const turned = graph(
      size,
      ties.map(([one, other]): Tie => [size - 1 - one, size - 1 - other]),
    );
    const numbers = ({ triangles, transitivity = -1 }: ReturnType<typeof clustering>) => [triangles, transitivity];
    expect([...coreness(turned)].toReversed()).toEqual([...coreness(of)]);
    expect([...cutOffWithout(turned)].toReversed()).toEqual([...cutOffWithout(of)]);
    expect(numbers(clustering(turned))).toEqual(numbers(clustering(of)));
    expect(degreeCentralisation(turned)).toBe(degreeCentralisation(of));
    expect([...degrees(turned)].toReversed()).toEqual([...degrees(of)]);
  });
});

it("gives a centralisation from 0 to 1", () => {
  holds(({ of }) => {
    const share = degreeCentralisation(of) ?? 0;
    expect(share >= 0 && share <= 1).toBe(true);
  });
});
