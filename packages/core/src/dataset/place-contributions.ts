import type { CommunityDataset } from "./community-dataset.js";
import { type DatasetDraft, draftId, ownVenue, sourceOf } from "./dataset-draft.js";
import { inheritedConversations } from "./inherited-conversations.js";

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
export function placeContributions(
  draft: DatasetDraft,
  rows: Int32Array,
  conversations: CommunityDataset["facts"]["conversation"],
): Places {
  const { store } = draft;
  const own = Int32Array.from(draft.sources, (_, source) => ownVenue(draft, source));
  const recorded = recordedVenues(draft, conversations);
  const conversationOf = inheritedConversations(store);
  const venueOf = placeConversations(draft, { rows, conversationOf, recorded, own });
  const venues = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const conversation = conversationOf[row] ?? -1;
    const stated = store.venue[row] ?? -1;
    if (conversation >= 0) venues[place] = venueOf[conversation] ?? -1;
    else venues[place] = stated >= 0 ? stated : (own[sourceOf(draft, store.ids, row)] ?? -1);
  }
  return { conversationOf, venueOf, venues };
}

/** The venue that each conversation's record names, by conversation; gives both their entries too. */
function recordedVenues(draft: DatasetDraft, facts: CommunityDataset["facts"]["conversation"]): Int32Array {
  const { conversations, venues } = draft.store;
  const recorded = facts.map(({ source, id, venue }) => ({
    conversation: conversations.internText(draftId(draft, source, id)),
    venue: venue === undefined ? -1 : venues.internText(draftId(draft, source, venue)),
  }));
  const venueOf = new Int32Array(conversations.size).fill(-1);
  for (const { conversation, venue } of recorded) venueOf[conversation] = venue;
  return venueOf;
}

interface Known {
  readonly rows: Int32Array;
  readonly conversationOf: Int32Array;
  /** The venue that each conversation's record names. */
  readonly recorded: Int32Array;
  /** The venue that stands for each source. */
  readonly own: Int32Array;
}

function placeConversations(draft: DatasetDraft, { rows, conversationOf, recorded, own }: Known): Int32Array {
  const { store } = draft;
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
    return placed ?? own[sourceOf(draft, store.conversations, conversation)] ?? -1;
  });
}
