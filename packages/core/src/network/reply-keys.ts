import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { TimeWindow } from "../model/time-window.js";

/** Is told of each reply that makes a tie: its row, who made it, and whom it answers. */
export type TieObserver = (row: number, from: number, to: number) => void;

/**
 * Each tie of a reply in a window once, in order, as one number: the one person times the number of people, plus the
 * other. Directed, the one who replied comes first; undirected, the one with the lower index.
 *
 * The author of a reply is tied to the author of what it answers, or of the opening of its conversation where the
 * source does not say what it answers. Automated accounts, unknown authors and replies to oneself make no tie.
 *
 * @param venues - 1 for each venue that counts, by index.
 * @throws RangeError if the window does not end after it begins.
 */
export function replyKeys(
  dataset: CommunityDataset,
  window: TimeWindow,
  venues: Uint8Array,
  isDirected: boolean,
  onTie?: TieObserver,
): Float64Array {
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
    onTie?.(row, from, to);
    const isTurned = !isDirected && from > to;
    keys[found++] = isTurned ? to * people.length + from : from * people.length + to;
  }
  return distinctKeys(keys.subarray(0, found));
}

/** Each of the numbers once, in order; the array that is handed in is sorted, and what is given is a part of it. */
export function distinctKeys(keys: Float64Array): Float64Array {
  keys.sort();
  let found = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    if (found === 0 || key !== keys[found - 1]) keys[found++] = key;
  }
  return keys.subarray(0, found);
}
