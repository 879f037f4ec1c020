import type { ReplyArcs } from "./reply-arcs.js";
import type { ReplyPairs } from "./reply-pairs.js";

/**
 * The share (0–1) of the arcs that are answered by one the other way: how often who replied to somebody was replied to
 * by them.
 *
 * The variant counts arcs, each direction of a pair once, not pairs and not replies: of one mutual and one one-sided
 * pair two of three arcs are answered. `undefined` without arcs. O(1): what it counts is there.
 *
 * @param arcs - Who replied to whom.
 * @param pairs - The pairs of these arcs (`pairsOfArcs`).
 * @see https://en.wikipedia.org/wiki/Reciprocity_(network_science)
 * @example
 * const arcs = { length: 3, from: Int32Array.of(0, 1, 2), to: Int32Array.of(1, 0, 0) };
 * reciprocity(arcs, pairsOfArcs(arcs, 3)) // => 2 / 3
 * reciprocity({ length: 0 }, { length: 0 }) // => undefined
 */
export function reciprocity(arcs: Pick<ReplyArcs, "length">, pairs: Pick<ReplyPairs, "length">): number | undefined {
  // A pair with both directions has two arcs, any other one.
  return arcs.length === 0 ? undefined : (2 * (arcs.length - pairs.length)) / arcs.length;
}
