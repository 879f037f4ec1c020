import { degrees, type Graph } from "./graph.js";

/**
 * The coreness of each person: the largest k for which they are in the k-core, the part of the graph in which everybody
 * is tied to at least k others of that part. 0 for who has no ties.
 *
 * It says how long somebody would stay if each left who had under so many partners, and then those whom that left with
 * too few. The algorithm is that of Batagelj and Zaveršnik: people in bins by degree, the lowest taken off first. O(n +
 * m), without recursion.
 *
 * @see https://arxiv.org/abs/cs/0310049 Batagelj & Zaveršnik 2003
 * @example
 * // Three who all know each other, and a fourth who knows one of them.
 * coreness(graphOf(4, { length: 4, one: Int32Array.of(0, 0, 1, 0), other: Int32Array.of(1, 2, 2, 3) })) // => Int32Array.of(2, 2, 2, 1)
 */
export function coreness(graph: Graph): Int32Array {
  const { size, starts, neighbours } = graph;
  const core = degrees(graph);
  const { bins, order, placeOf } = binsByDegree(core);
  for (let place = 0; place < size; place++) {
    const person = order[place] ?? 0;
    const level = core[person] ?? 0;
    for (let tie = starts[person] ?? 0; tie < (starts[person + 1] ?? 0); tie++) {
      const neighbour = neighbours[tie] ?? 0;
      const degree = core[neighbour] ?? 0;
      if (degree <= level) continue;
      // The neighbour changes places with the first of its bin, which then begins one place later.
      const [from, to] = [placeOf[neighbour] ?? 0, bins[degree] ?? 0];
      const first = order[to] ?? 0;
      order[from] = first;
      placeOf[first] = from;
      order[to] = neighbour;
      placeOf[neighbour] = to;
      bins[degree] = to + 1;
      core[neighbour] = degree - 1;
    }
  }
  return core;
}

/** People in order of their degree, where each is in that order, and where each degree begins in it. */
function binsByDegree(degree: Int32Array): {
  readonly bins: Int32Array;
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
} {
  const most = degree.reduce((largest, one) => Math.max(largest, one), 0);
  const bins = new Int32Array(most + 2);
  for (const one of degree) bins[one + 1] = (bins[one + 1] ?? 0) + 1;
  for (let level = 0; level <= most; level++) bins[level + 1] = (bins[level + 1] ?? 0) + (bins[level] ?? 0);
  const next = bins.slice();
  const order = new Int32Array(degree.length);
  const placeOf = new Int32Array(degree.length);
  degree.forEach((one, person) => {
    const place = next[one] ?? 0;
    order[place] = person;
    placeOf[person] = place;
    next[one] = place + 1;
  });
  return { bins, order, placeOf };
}
