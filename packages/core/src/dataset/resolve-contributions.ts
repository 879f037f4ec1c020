import type { ContributionStore } from "./contribution-store.js";
import { type DatasetDraft, markedSource, markLength, sourceMark } from "./dataset-draft.js";
import { timeOrder } from "./time-order.js";

/** The rows of the store that have been read, by time and then by id. */
export function orderedRows(store: ContributionStore): Int32Array {
  let count = 0;
  for (let row = 0; row < store.ids.size; row++) if (store.has(row)) count++;
  const rows = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < store.ids.size; row++) if (store.has(row)) rows[next++] = row;
  return timeOrder(rows, store.at, (first, second) => store.ids.compare(first, second));
}

/**
 * Gives each contribution without a conversation that of its target, over as many steps as it takes. A circle of
 * targets leads nowhere, and neither does a target that was not read.
 */
export function inheritConversations(store: ContributionStore, rows: Int32Array): void {
  for (const row of rows) {
    if ((store.conversation[row] ?? -1) >= 0) continue;
    let found = row;
    for (let steps = 0; steps < 1_000 && found >= 0; steps++) {
      if (store.has(found) && (store.conversation[found] ?? -1) >= 0) break;
      found = store.has(found) ? (store.target[found] ?? -1) : -1;
    }
    if (found >= 0) store.conversation[row] = store.conversation[found] ?? -1;
  }
}

/**
 * Gives each conversation its venue: what its record says, else where its opening was, else where its first
 * contribution with a venue was, else the source's own.
 *
 * @param rows - All rows in order of time.
 * @param recorded - The venue that a conversation's record names, by conversation; -1 where it names none.
 */
export function placeConversations(draft: DatasetDraft, rows: Int32Array, recorded: Int32Array): Int32Array {
  const { store } = draft;
  const byOpening = new Int32Array(recorded.length).fill(-1);
  const byFirst = new Int32Array(recorded.length).fill(-1);
  for (const row of rows) {
    const conversation = store.conversation[row] ?? -1;
    const venue = store.venue[row] ?? -1;
    if (conversation < 0 || venue < 0) continue;
    if (store.type[row] === 0 && byOpening[conversation] === -1) byOpening[conversation] = venue;
    if (byFirst[conversation] === -1) byFirst[conversation] = venue;
  }
  return recorded.map((venue, conversation) => {
    const placed = [venue, byOpening[conversation] ?? -1, byFirst[conversation] ?? -1].find((known) => known >= 0);
    return placed ?? ownVenue(draft, sourceOf(draft, store.conversations, conversation));
  });
}

/** The venue, in the draft's table, that stands for a source as a whole: the one with an empty id. */
export function ownVenue(draft: DatasetDraft, source: number): number {
  return draft.store.venues.internText(draft.marked ? sourceMark(source) : "");
}

/** The number of the source that an entry of one of the draft's tables is of. */
export function sourceOf(draft: DatasetDraft, table: ContributionStore["ids"], entry: number): number {
  return draft.marked ? markedSource(table.byteAt(entry, 0), table.byteAt(entry, markLength - 1)) : 0;
}
