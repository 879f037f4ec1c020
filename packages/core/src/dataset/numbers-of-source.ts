import type { ContributionNumbers, IdNumbers } from "./contributions/draft-row.js";
import type { DatasetDraft } from "./dataset-draft.js";
import { isIdBytes } from "./texts/id-bytes.js";
import { type IdTable, notAnId } from "./texts/id-table.js";

/** What gives the ids of a source their numbers in a draft: its tables, where need be with the mark of the source. */
export function numbersOfSource({ store, marks }: DatasetDraft, source: string): ContributionNumbers {
  if (marks.length === 0) return store;
  const number = marks.numberOf(source);
  const mark = marks.marked(source, "");
  const withMark = (table: IdTable): IdNumbers => ({
    internText: (id) => table.internText(mark + id),
    internId: (bytes, start, end) =>
      isIdBytes(bytes, start, end) ? marks.internBytes(table, number, bytes, start, end) : notAnId,
  });
  return {
    ids: withMark(store.ids),
    people: store.people,
    conversations: withMark(store.conversations),
    venues: withMark(store.venues),
  };
}
