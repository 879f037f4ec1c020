import { instantOf } from "../../model/instant.js";
import type { DatasetDraft } from "../dataset-draft.js";
import type { FactSequence } from "../facts/pack-facts.js";

/** What records say of conversations, one row a record, as numbers of the draft's tables; -1 where they do not. */
export interface RecordedConversations {
  /** The conversation that the record is about. */
  readonly conversation: Int32Array;
  /** Where it takes place. */
  readonly venue: Int32Array;
  /** When it was closed; Infinity where it was not. */
  readonly closedAt: Float64Array;
  /** The contribution that was accepted as the answer, also one that was not read. */
  readonly acceptedAnswer: Int32Array;
}

/** Reads the records of conversations once for all that is built from them; gives what they name its number. */
export function recordedConversations(
  { store, marks }: DatasetDraft,
  facts: FactSequence<"conversation">,
): RecordedConversations {
  const conversation = new Int32Array(facts.length);
  const venue = new Int32Array(facts.length).fill(-1);
  const closedAt = new Float64Array(facts.length).fill(Number.POSITIVE_INFINITY);
  const acceptedAnswer = new Int32Array(facts.length).fill(-1);
  let row = 0;
  for (const fact of facts) {
    const { source } = fact;
    conversation[row] = store.conversations.internText(marks.marked(source, fact.id));
    if (fact.venue !== undefined) venue[row] = store.venues.internText(marks.marked(source, fact.venue));
    if (fact.closedAt !== undefined) closedAt[row] = instantOf(fact.closedAt);
    if (fact.acceptedAnswer !== undefined)
      acceptedAnswer[row] = store.ids.find(marks.marked(source, fact.acceptedAnswer));
    row++;
  }
  return { conversation, venue, closedAt, acceptedAnswer };
}
