import { type DatasetDraft, ownVenue } from "../dataset-draft.js";
import { inheritedConversations } from "./inherited-conversations.js";
import type { RecordedConversations } from "./recorded-conversations.js";

/** Where contributions and conversations are, as entries of the draft's tables; -1 where nowhere. */
export interface Places {
  /** The conversation of each row of the store. */
  readonly conversationOf: Int32Array;
  /** The venue of each conversation of the draft's table. */
  readonly venueOf: Int32Array;
  /** The venue of each contribution, in order of time. */
  readonly venues: Int32Array;
}

/**
 * Finds the conversation and the venue of everything. A conversation is where its record says, else where its opening
 * was, else where its first contribution with a venue was, else in the venue that stands for its source; contributions
 * are where their conversation is, without one where they say themselves, else in the source's own venue too.
 *
 * @param rows - All rows in order of time.
 */
export function placeContributions(draft: DatasetDraft, rows: Int32Array, records: RecordedConversations): Places {
  const { store, marks } = draft;
  const own = Int32Array.from(draft.sources, ({ source }) => ownVenue(draft, source));
  const recorded = new Int32Array(store.conversations.size).fill(-1);
  records.conversation.forEach((conversation, row) => {
    recorded[conversation] = records.venue[row] ?? -1;
  });
  const conversationOf = inheritedConversations(store);
  const venueOf = placeConversations(draft, { rows, conversationOf, recorded, own });
  const venues = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const conversation = conversationOf[row] ?? -1;
    const stated = store.venue[row] ?? -1;
    if (conversation >= 0) venues[place] = venueOf[conversation] ?? -1;
    else venues[place] = stated >= 0 ? stated : (own[marks.sourceOf(store.ids, row)] ?? -1);
  }
  return { conversationOf, venueOf, venues };
}

interface Known {
  readonly rows: Int32Array;
  readonly conversationOf: Int32Array;
  /** The venue that each conversation's record names. */
  readonly recorded: Int32Array;
  /** The venue that stands for each source. */
  readonly own: Int32Array;
}

function placeConversations({ store, marks }: DatasetDraft, known: Known): Int32Array {
  const { rows, conversationOf, recorded, own } = known;
  const byOpening = new Int32Array(recorded.length).fill(-1);
  const byFirst = new Int32Array(recorded.length).fill(-1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const conversation = conversationOf[row] ?? -1;
    const venue = store.venue[row] ?? -1;
    if (conversation < 0 || venue < 0) continue;
    if (store.type[row] === 0 && byOpening[conversation] === -1) byOpening[conversation] = venue;
    if (byFirst[conversation] === -1) byFirst[conversation] = venue;
  }
  return recorded.map((venue, conversation) => {
    const placed = [venue, byOpening[conversation] ?? -1, byFirst[conversation] ?? -1].find((known) => known >= 0);
    return placed ?? own[marks.sourceOf(store.conversations, conversation)] ?? -1;
  });
}
