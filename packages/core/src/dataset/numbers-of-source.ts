import { type DatasetDraft, markBytes, sourceIndex } from "./dataset-draft.js";
import type { ContributionNumbers, IdNumbers } from "./draft-row.js";
import { isIdBytes } from "./id-bytes.js";
import { type IdTable, notAnId } from "./id-table.js";

/** What gives the ids of a source their numbers in a draft: its tables, where need be with the mark of the source. */
export function numbersOfSource(draft: DatasetDraft, source: string): ContributionNumbers {
  const { store, marked } = draft;
  if (!marked) return store;
  const mark = markBytes(sourceIndex(draft, source));
  return {
    ids: withMark(store.ids, mark),
    people: store.people,
    conversations: withMark(store.conversations, mark),
    venues: withMark(store.venues, mark),
  };
}

function withMark(table: IdTable, mark: readonly number[]): IdNumbers {
  const text = String.fromCharCode(...mark);
  return {
    internText: (id) => table.internText(text + id),
    internId: (bytes, start, end) => {
      if (!isIdBytes(bytes, start, end)) return notAnId;
      const marked = new Uint8Array(mark.length + end - start);
      marked.set(mark);
      marked.set(bytes.subarray(start, end), mark.length);
      return table.intern(marked, 0, marked.length);
    },
  };
}
