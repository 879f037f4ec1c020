import { instantOf } from "../model/instant.js";
import type { Contributions, Conversations, SourcedFact } from "./community-dataset.js";
import { type DatasetDraft, draftId, markLength } from "./dataset-draft.js";
import type { ConversationIndex } from "./index-conversations.js";

/** What conversations are built from. */
export interface ConversationParts {
  readonly index: ConversationIndex;
  readonly facts: readonly SourcedFact<"conversation">[];
  readonly contributions: Contributions;
  /** The row of the answer that each fact says was accepted, or -1. */
  readonly answers: Int32Array;
  /** The index of the venue of each conversation of the draft's table. */
  readonly venueOf: Int32Array;
}

/** One row for each conversation, with what its contributions and its record say of it; the record comes first. */
export function buildConversations(draft: DatasetDraft, parts: ConversationParts): Conversations {
  const { index, facts, contributions, answers, venueOf } = parts;
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
  facts.forEach((fact, position) => {
    const conversation = indexOf[draft.store.conversations.find(draftId(draft, fact.source, fact.id))] ?? -1;
    if (conversation < 0) return;
    if (fact.closedAt !== undefined) closedAt[conversation] = instantOf(fact.closedAt);
    const answer = answers[position] ?? -1;
    if (answer >= 0) acceptedAnswer[conversation] = answer;
  });
  const venue = entries.map((entry) => venueOf[entry] ?? -1);
  const ids = draft.store.conversations.list(entries, draft.marked ? markLength : 0);
  return { length: entries.length, ids, venue, opening, closedAt, acceptedAnswer };
}
