import { pairsOfArcs, type ReplyArcs } from "./reply-arcs.js";

/**
 * The share (0–1) of the arcs that are answered by one the other way: how often who replied to somebody was replied to by
 * them.
 *
 * The variant counts arcs, each direction of a pair once, not pairs and not replies: of one mutual and one one-sided pair two
 * of three arcs are answered. `undefined` without arcs. O(m log m).
 *
 * @param size - How many people there are; indexes lie under it.
 * @see https://en.wikipedia.org/wiki/Reciprocity_(network_science)
 * @example
 * reciprocity({ length: 3, from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 0, 0) }, 3) // => 2 / 3
 * reciprocity({ length: 0, from: Int32Array.of(), to: Int32Array.of() }, 3) // => undefined
 */
export function reciprocity(arcs: ReplyArcs, size: number): number | undefined {
  if (arcs.length === 0) return undefined;
  // A pair with both directions has two arcs, any other one.
  const mutual = arcs.length - pairsOfArcs(arcs, size).length;
  return (2 * mutual) / arcs.length;
}
