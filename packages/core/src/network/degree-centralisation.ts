import { degrees, type Graph } from "./graph.js";

/**
 * Freeman's degree centralisation, a number without unit from 0 to 1: how far everything hangs on one person. 1 for a
 * star, in which all know one and nobody else; 0 where all have as many ties.
 *
 * The variant divides by what a star of as many people has, that is by n − 1 and not by the largest degree found, which
 * overstates it wherever nobody knows everybody: Σ(max − d) / ((n − 1)(n − 2)). People without ties are among the n.
 * `undefined` for fewer than three people.
 *
 * @see https://doi.org/10.1016/0378-8733(78)90021-7 Freeman 1978
 * @example
 * degreeCentralisation(graphOf(3, { length: 2, one: Int32Array.of(0, 0), other: Int32Array.of(1, 2) })) // => 1
 * degreeCentralisation(graphOf(2, { length: 1, one: Int32Array.of(0), other: Int32Array.of(1) })) // => undefined
 */
export function degreeCentralisation(graph: Graph): number | undefined {
  const { size, ties } = graph;
  if (size < 3) return undefined;
  const most = degrees(graph).reduce((largest, degree) => Math.max(largest, degree), 0);
  return (most * size - 2 * ties) / ((size - 1) * (size - 2));
}
