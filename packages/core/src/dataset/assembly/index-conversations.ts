import type { DatasetDraft } from "../dataset-draft.js";

/** The conversations of a dataset as entries of the draft's table, and the index that each entry became, or -1. */
export interface ConversationIndex {
  readonly entries: Int32Array;
  readonly indexOf: Int32Array;
}

/**
 * Numbers the conversations that a contribution or a record names in the order of their first contributions; those
 * without any come last, by id.
 *
 * @param recorded - The conversations that records are about.
 */
export function indexConversations(
  draft: DatasetDraft,
  rows: Int32Array,
  conversationOf: Int32Array,
  recorded: Int32Array,
): ConversationIndex {
  const table = draft.store.conversations;
  const indexOf = new Int32Array(table.size).fill(-1);
  const entries = new Int32Array(table.size);
  let next = 0;
  for (let place = 0; place < rows.length; place++) {
    const entry = conversationOf[rows[place] ?? 0] ?? -1;
    if (entry < 0 || (indexOf[entry] ?? 0) >= 0) continue;
    indexOf[entry] = next;
    entries[next++] = entry;
  }
  const silent = recorded
    .filter((entry) => (indexOf[entry] ?? 0) < 0)
    .sort((first, second) => table.compare(first, second));
  for (const entry of silent) {
    indexOf[entry] = next;
    entries[next++] = entry;
  }
  return { entries: entries.slice(0, next), indexOf };
}
