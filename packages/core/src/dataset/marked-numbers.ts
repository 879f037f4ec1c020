import { internMarked } from "./dataset-draft.js";
import type { ContributionNumbers, IdNumbers } from "./draft-row.js";
import { isIdBytes } from "./id-bytes.js";
import { type IdTable, notAnId } from "./id-table.js";

/** The tables of a draft, with each id but those of people under the mark of its source. */
export function markedNumbers(
  { ids, people, conversations, venues }: Readonly<Record<keyof ContributionNumbers, IdTable>>,
  mark: string,
): ContributionNumbers {
  if (mark === "") return { ids, people, conversations, venues };
  return { ids: marked(ids, mark), people, conversations: marked(conversations, mark), venues: marked(venues, mark) };
}

function marked(table: IdTable, mark: string): IdNumbers {
  return {
    internId: (bytes, start, end) =>
      isIdBytes(bytes, start, end) ? internMarked(table, mark, bytes.subarray(start, end)) : notAnId,
    internText: (text) => table.internText(mark + text),
  };
}
