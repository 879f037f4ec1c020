import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { TimeWindow } from "../model/time-window.js";
import { distinctKeys, replyKeys } from "./reply-keys.js";
import { pairsOfKeys, type ReplyPairs } from "./reply-pairs.js";

/** Who replied to whom; each direction of a pair once, ordered by its people. */
export interface ReplyArcs {
  readonly length: number;
  /** Index of who replied. */
  readonly from: Int32Array;
  /** Index of who was replied to. */
  readonly to: Int32Array;
}

/**
 * Who replied to whom in a window: `replyPairs` with its direction. Somebody who replied ten times to another is in one
 * arc.
 *
 * @param venues - 1 for each venue that counts, by index.
 * @throws RangeError if the window does not end after it begins.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const everywhere = new Uint8Array(dataset.venues.length).fill(1);
 * const { from, to } = replyArcs(dataset, windowBefore(Date.UTC(2026, 0, 31), 90), everywhere);
 * [from[0], to[0]].map((person) => dataset.people.pseudonyms[person]) // => ["bob", "ann"]
 */
export function replyArcs(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): ReplyArcs {
  const { length, one, other } = pairsOfKeys(replyKeys(dataset, window, venues, true), dataset.people.length);
  return { length, from: one, to: other };
}

/**
 * The pairs of which at least one replied to the other.
 *
 * @param size - How many people there are; indexes lie under it.
 * @example
 * pairsOfArcs({ length: 2, from: Int32Array.of(0, 1), to: Int32Array.of(1, 0) }, 2).length // => 1
 */
export function pairsOfArcs({ length, from, to }: ReplyArcs, size: number): ReplyPairs {
  const keys = new Float64Array(length);
  for (let arc = 0; arc < length; arc++) {
    const [one, other] = [from[arc] ?? 0, to[arc] ?? 0];
    keys[arc] = one < other ? one * size + other : other * size + one;
  }
  return pairsOfKeys(distinctKeys(keys), size);
}
