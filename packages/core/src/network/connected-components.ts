import type { Graph } from "./graph.js";

/** The parts of a graph that no tie connects. */
export interface ConnectedComponents {
  /** Which part each person is in, numbered from 0 by their first people. */
  readonly component: Int32Array;
  /** How many people are in each part. */
  readonly sizes: Int32Array;
}

/**
 * The parts of a graph between which there is no tie; somebody without ties is a part alone. O(n + m), without
 * recursion.
 *
 * @see https://en.wikipedia.org/wiki/Component_(graph_theory)
 * @example
 * connectedComponents(graphOf(4, { length: 2, one: Int32Array.of(0, 1), other: Int32Array.of(1, 3) })).sizes // => Int32Array.of(3, 1)
 */
export function connectedComponents({ size, starts, neighbours }: Graph): ConnectedComponents {
  const component = new Int32Array(size).fill(-1);
  const waiting = new Int32Array(size);
  const sizes: number[] = [];
  for (let first = 0; first < size; first++) {
    if (component[first] !== -1) continue;
    component[first] = sizes.length;
    waiting[0] = first;
    let reached = 1;
    for (let read = 0; read < reached; read++) {
      const person = waiting[read] ?? 0;
      for (let place = starts[person] ?? 0; place < (starts[person + 1] ?? 0); place++) {
        const neighbour = neighbours[place] ?? 0;
        if (component[neighbour] !== -1) continue;
        component[neighbour] = sizes.length;
        waiting[reached++] = neighbour;
      }
    }
    sizes.push(reached);
  }
  return { component, sizes: Int32Array.from(sizes) };
}
