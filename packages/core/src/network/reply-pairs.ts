import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { TimeWindow } from "../model/time-window.js";

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
 */
export function replyPairs(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): ReplyPairs {
  const { contributions, conversations, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  const keys = new Float64Array(end - start);
  let found = 0;
  for (let row = start; row < end; row++) {
    if (contributions.type[row] !== contributionTypeCode.reply) continue;
    if (venues[contributions.venue[row] ?? -1] !== 1) continue;
    const target = contributions.target[row] ?? -1;
    const answered = target >= 0 ? target : (conversations.opening[contributions.conversation[row] ?? -1] ?? -1);
    const [from, to] = [contributions.author[row] ?? -1, contributions.author[answered] ?? -1];
    if (from < 0 || to < 0 || from === to || people.automated[from] === 1 || people.automated[to] === 1) continue;
    keys[found++] = Math.min(from, to) * people.length + Math.max(from, to);
  }
  const sorted = keys.subarray(0, found).sort();
  const distinct = sorted.filter((key, index) => index === 0 || key !== sorted[index - 1]);
  return {
    length: distinct.length,
    one: Int32Array.from(distinct, (key) => Math.floor(key / people.length)),
    other: Int32Array.from(distinct, (key) => key % people.length),
  };
}
