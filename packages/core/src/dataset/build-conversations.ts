import { instantOf } from "../model/instant.js";
import type { Conversations, SourcedFact } from "./community-dataset.js";
import { type DatasetDraft, draftId, markLength } from "./dataset-draft.js";

/** Conversations of a dataset, with the index that each entry of the draft's table became. */
export interface BuiltConversations {
  readonly conversations: Conversations;
  readonly indexOf: Int32Array;
}

/** What is known of contributions by the time that conversations are built; all by row of the draft's store. */
export interface PlacedContributions {
  /** Rows in order of time. */
  readonly rows: Int32Array;
  /** The row's place in that order, or -1. */
  readonly placeOf: Int32Array;
  /** The venue of each conversation, as entries of the draft's tables. */
  readonly venueOf: Int32Array;
  /** The index of each venue of the draft's table. */
  readonly venueIndex: Int32Array;
}

/** One row for each conversation, in the order of their first contributions; those without any come last, by id. */
export function buildConversations(
  draft: DatasetDraft,
  facts: readonly SourcedFact<"conversation">[],
  { rows, placeOf, venueOf, venueIndex }: PlacedContributions,
): BuiltConversations {
  const { store } = draft;
  const entries = firstSeenOrder(draft, rows);
  const indexOf = new Int32Array(entries.length);
  entries.forEach((entry, index) => {
    indexOf[entry] = index;
  });
  const opening = new Int32Array(entries.length).fill(-1);
  const acceptedAnswer = new Int32Array(entries.length).fill(-1);
  rows.forEach((row, place) => {
    const conversation = indexOf[store.conversation[row] ?? -1];
    if (conversation === undefined) return;
    if (store.type[row] === 0 && opening[conversation] === -1) opening[conversation] = place;
    if (store.accepted[row] === 1 && acceptedAnswer[conversation] === -1) acceptedAnswer[conversation] = place;
  });
  const closedAt = new Float64Array(entries.length).fill(Number.POSITIVE_INFINITY);
  for (const fact of facts) {
    const conversation = indexOf[store.conversations.find(draftId(draft, fact.source, fact.id))];
    if (conversation === undefined) continue;
    if (fact.closedAt !== undefined) closedAt[conversation] = instantOf(fact.closedAt);
    const answer = fact.acceptedAnswer && store.ids.find(draftId(draft, fact.source, fact.acceptedAnswer));
    const place = typeof answer === "number" ? (placeOf[answer] ?? -1) : -1;
    if (place >= 0) acceptedAnswer[conversation] = place;
  }
  const venue = Int32Array.from(entries, (entry) => venueIndex[venueOf[entry] ?? -1] ?? -1);
  const ids = store.conversations.list(entries, draft.marked ? markLength : 0);
  return { conversations: { length: entries.length, ids, venue, opening, closedAt, acceptedAnswer }, indexOf };
}

function firstSeenOrder({ store }: DatasetDraft, rows: Int32Array): Int32Array {
  const seen = new Uint8Array(store.conversations.size);
  const entries = new Int32Array(store.conversations.size);
  let next = 0;
  for (const row of rows) {
    const conversation = store.conversation[row] ?? -1;
    if (conversation < 0 || seen[conversation] === 1) continue;
    seen[conversation] = 1;
    entries[next++] = conversation;
  }
  const withRows = next;
  for (let entry = 0; entry < seen.length; entry++) if (seen[entry] === 0) entries[next++] = entry;
  entries.subarray(withRows).sort((first, second) => store.conversations.compare(first, second));
  return entries;
}
