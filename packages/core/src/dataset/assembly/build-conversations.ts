import type { Contributions, Conversations } from "../community-dataset.js";
import type { DatasetDraft } from "../dataset-draft.js";
import type { ConversationIndex } from "./index-conversations.js";
import type { RecordedConversations } from "./recorded-conversations.js";

/** What conversations are built from. */
export interface ConversationParts {
  readonly index: ConversationIndex;
  readonly recorded: RecordedConversations;
  readonly contributions: Contributions;
  /** The place of each row of the store in order of time, or -1. */
  readonly placeOf: Int32Array;
  /** The index of the venue of each conversation of the draft's table. */
  readonly venueOf: Int32Array;
}

/** One row for each conversation, with what its contributions and its record say of it; the record comes first. */
export function buildConversations(draft: DatasetDraft, parts: ConversationParts): Conversations {
  const { index, recorded, contributions, placeOf, venueOf } = parts;
  const { entries, indexOf } = index;
  const opening = new Int32Array(entries.length).fill(-1);
  const acceptedAnswer = new Int32Array(entries.length).fill(-1);
  for (let row = 0; row < contributions.length; row++) {
    const conversation = contributions.conversation[row] ?? -1;
    if (conversation < 0) continue;
    if (contributions.type[row] === 0 && opening[conversation] === -1) opening[conversation] = row;
    if (contributions.accepted[row] === 1 && acceptedAnswer[conversation] === -1) acceptedAnswer[conversation] = row;
  }
  const closedAt = new Float64Array(entries.length).fill(Number.POSITIVE_INFINITY);
  recorded.conversation.forEach((entry, row) => {
    const conversation = indexOf[entry] ?? -1;
    if (conversation < 0) return;
    closedAt[conversation] = recorded.closedAt[row] ?? Number.POSITIVE_INFINITY;
    const answer = placeOf[recorded.acceptedAnswer[row] ?? -1] ?? -1;
    if (answer >= 0) acceptedAnswer[conversation] = answer;
  });
  const venue = entries.map((entry) => venueOf[entry] ?? -1);
  const ids = draft.store.conversations.list(entries, draft.marks.length);
  return { length: entries.length, ids, venue, opening, closedAt, acceptedAnswer };
}
