import type { CommunityDataset } from "../community-dataset.js";

/** Rows by group: those of group g are `rows[starts[g]]` up to, not including, `rows[starts[g + 1]]`, in order of time. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

const byConversation = new WeakMap<CommunityDataset, GroupedRows>();

/**
 * The contributions of each conversation. Made once for a dataset, because several metrics walk conversations.
 *
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const { starts, rows } = conversationRows(dataset);
 * Array.from(rows.slice(starts[0], starts[1])) // => [0, 1]
 */
export function conversationRows(dataset: CommunityDataset): GroupedRows {
  const known = byConversation.get(dataset);
  if (known !== undefined) return known;
  const made = groupRows(dataset.contributions.conversation, dataset.conversations.length);
  byConversation.set(dataset, made);
  return made;
}

function groupRows(groupOf: Int32Array, groups: number): GroupedRows {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? -1;
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[groups] ?? 0);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { starts, rows };
}
