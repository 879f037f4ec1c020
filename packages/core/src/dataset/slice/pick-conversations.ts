import type { Contributions, Conversations } from "../community-dataset.js";
import type { ChosenPart } from "./chosen-part.js";
import { keptRows, pick, pickIndices, pickTexts } from "./pick-rows.js";

/**
 * The conversations of a part of a dataset.
 *
 * @param contributions - Those of the part.
 */
export function pickConversations(
  conversations: Conversations,
  contributions: Contributions,
  { venueIndex, conversationIndex, rowIndex }: ChosenPart,
): Conversations {
  const rows = keptRows(conversationIndex);
  const acceptedAnswer = pickIndices(conversations.acceptedAnswer, rows, rowIndex);
  // Where the record of a conversation names an answer elsewhere, what its contributions say themselves holds again.
  for (let row = 0; row < contributions.length; row++) {
    const conversation = contributions.conversation[row] ?? -1;
    if (contributions.accepted[row] !== 1 || acceptedAnswer[conversation] !== -1) continue;
    acceptedAnswer[conversation] = row;
  }
  return {
    length: rows.length,
    ids: pickTexts(conversations.ids, rows),
    venue: pickIndices(conversations.venue, rows, venueIndex),
    opening: pickIndices(conversations.opening, rows, rowIndex),
    closedAt: pick(conversations.closedAt, rows),
    acceptedAnswer,
  };
}
