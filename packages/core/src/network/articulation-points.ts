import { connectedComponents } from "./connected-components.js";
import type { Graph } from "./graph.js";

/**
 * For each person, how many others would be cut off from the largest part that is left of theirs, if all their ties
 * were gone. Above 0 for the articulation points, people who alone hold two parts together, and 0 for everybody else.
 *
 * Structure alone: whom a departure would really cut off, it does not know. The algorithm is that of Hopcroft and
 * Tarjan, by depth-first numbers and lowest numbers reached, without recursion, so that a chain of a million people is
 * walked like any other graph. O(n + m).
 *
 * @see https://doi.org/10.1145/362248.362272 Hopcroft & Tarjan 1973
 * @example
 * // A chain of four: whoever stands inside holds the ends together.
 * cutOffWithout(graphOf(4, { length: 3, one: Int32Array.of(0, 1, 2), other: Int32Array.of(1, 2, 3) })) // => Int32Array.of(0, 1, 1, 0)
 */
export function cutOffWithout(graph: Graph): Int32Array {
  const { size } = graph;
  const { component, sizes } = connectedComponents(graph);
  const walk = walkOf(graph);
  // The people under each one who hang on them alone, and the largest of the parts that these make.
  const hanging = new Int32Array(size);
  const largest = new Int32Array(size);
  const below = new Int32Array(size).fill(1);
  // From the last person met to the first, so that whoever hangs on somebody is counted before them.
  for (let place = size - 1; place >= 0; place--) {
    const person = walk.order[place] ?? 0;
    const parent = walk.parent[person] ?? -1;
    if (parent < 0) continue;
    const own = below[person] ?? 0;
    below[parent] = (below[parent] ?? 0) + own;
    walk.lowest[parent] = Math.min(walk.lowest[parent] ?? 0, walk.lowest[person] ?? 0);
    if ((walk.lowest[person] ?? 0) < (walk.number[parent] ?? 0)) continue;
    hanging[parent] = (hanging[parent] ?? 0) + own;
    largest[parent] = Math.max(largest[parent] ?? 0, own);
  }
  return hanging.map((inParts, person) => {
    if (inParts === 0) return 0;
    const others = (sizes[component[person] ?? 0] ?? 1) - 1;
    return others - Math.max(largest[person] ?? 0, others - inParts);
  });
}

/** How a depth-first walk met people. */
interface Walk {
  /** People in the order in which they were met. */
  readonly order: Int32Array;
  /** When each was met. */
  readonly number: Int32Array;
  /** From whom each was met; -1 where a part of the graph began. */
  readonly parent: Int32Array;
  /** The lowest number among a person's own and those of the people they are tied to, their parent aside. */
  readonly lowest: Int32Array;
}

function walkOf({ size, starts, neighbours }: Graph): Walk {
  const order = new Int32Array(size);
  const number = new Int32Array(size).fill(-1);
  const parent = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  // Which tie of each person comes next: the stack is the line of parents.
  const next = starts.slice(0, size);
  let met = 0;
  const meet = (person: number, from: number): void => {
    parent[person] = from;
    number[person] = lowest[person] = met;
    order[met++] = person;
  };
  for (let first = 0; first < size; first++) {
    if (number[first] !== -1) continue;
    meet(first, -1);
    for (let person = first; person !== -1; ) {
      const tie = next[person] ?? 0;
      if (tie === (starts[person + 1] ?? 0)) {
        person = parent[person] ?? -1;
        continue;
      }
      next[person] = tie + 1;
      const neighbour = neighbours[tie] ?? 0;
      if (number[neighbour] === -1) {
        meet(neighbour, person);
        person = neighbour;
      } else if (neighbour !== parent[person]) lowest[person] = Math.min(lowest[person] ?? 0, number[neighbour] ?? 0);
    }
  }
  return { order, number, parent, lowest };
}
