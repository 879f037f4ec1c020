import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { TimeWindow } from "../model/time-window.js";
import { replyKeys } from "./reply-keys.js";

/** Pairs of people of whom at least one replied to the other; each pair once, ordered by its people. */
export interface ReplyPairs {
  readonly length: number;
  /** Index of the person with the lower index. */
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/**
 * Who exchanged replies with whom in a window: the author of a reply, and the author of what it answers, or of the
 * opening of its conversation where the source does not say what it answers. Automated accounts, unknown authors and
 * replies to oneself make no pair.
 *
 * @param venues - 1 for each venue that counts, by index.
 * @throws RangeError if the window does not end after it begins.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const everywhere = new Uint8Array(dataset.venues.length).fill(1);
 * replyPairs(dataset, windowBefore(Date.UTC(2026, 0, 31), 90), everywhere).length // => 1
 */
export function replyPairs(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): ReplyPairs {
  return pairsOfKeys(replyKeys(dataset, window, venues, false), dataset.people.length);
}

/** The pairs behind numbers of the form one × size + other. */
export function pairsOfKeys(keys: Float64Array, size: number): ReplyPairs {
  const pairs = { length: keys.length, one: new Int32Array(keys.length), other: new Int32Array(keys.length) };
  for (let pair = 0; pair < keys.length; pair++) {
    const key = keys[pair] ?? 0;
    const one = Math.floor(key / size);
    pairs.one[pair] = one;
    pairs.other[pair] = key - one * size;
  }
  return pairs;
}
