import type { Graph } from "./graph.js";

/**
 * The share (0–1) of all possible ties that are there: 2m / (n(n − 1)).
 *
 * It falls as a community grows, because nobody can know everybody: compare communities of one size. `undefined` for
 * fewer than two people.
 *
 * @see https://en.wikipedia.org/wiki/Dense_graph#Definition
 * @example
 * density(graphOf(3, { length: 2, one: Int32Array.of(0, 0), other: Int32Array.of(1, 2) })) // => 2 / 3
 */
export function density({ size, ties }: Graph): number | undefined {
  return size < 2 ? undefined : (2 * ties) / (size * (size - 1));
}
