import type { CommunityDataset, DatasetIdentity } from "../community-dataset.js";
import { orderedRows } from "../contributions/ordered-rows.js";
import type { DatasetDraft } from "../dataset-draft.js";
import { factsByKind, factsOfKind } from "../facts/facts-by-kind.js";
import { buildConversations } from "./build-conversations.js";
import { buildPeople } from "./build-people.js";
import { buildSpans } from "./build-spans.js";
import { buildVenues } from "./build-venues.js";
import { gatherContributions } from "./gather-contributions.js";
import { indexConversations } from "./index-conversations.js";
import { keepRemovals } from "./keep-removals.js";
import type { NamedPeople } from "./name-people.js";
import { type Places, placeContributions } from "./place-contributions.js";
import { reactionTotals } from "./reaction-totals.js";
import { recordedConversations } from "./recorded-conversations.js";

/** How a draft becomes a dataset. */
export interface BuildOptions {
  readonly people: Pick<NamedPeople, "names" | "facts">;
  /** What each entry of the draft's table of people is called by itself; absent where people are numbered. */
  readonly accounts?: readonly string[];
  readonly identity: DatasetIdentity;
  /** Whether the sources' ids of contributions are kept: increments, worklists and export need them. */
  readonly keepIds: boolean;
  /** The venues that are there even if nothing is in them, as entries of the draft's table. Absent: those facts name. */
  readonly venues?: readonly number[];
}

/** Turns a draft, which is used up by it, into a dataset. */
export function buildDataset(draft: DatasetDraft, options: BuildOptions): CommunityDataset {
  const { store, sources } = draft;
  const { accounts, identity, keepIds, venues: named } = options;
  const rows = orderedRows(store);
  const { facts } = options.people;
  const removals = keepIds ? keepRemovals(draft, identity, accounts) : [];
  const recorded = recordedConversations(draft, factsOfKind(facts, "conversation"));
  const places = placeContributions(draft, rows, recorded);
  const index = indexConversations(draft, rows, places.conversationOf, recorded.conversation);
  const used = usedVenues(draft, rows, places, index.entries);
  const { venues, indexOf: venueIndex } = buildVenues(draft, facts, used, named);
  const { people, indexOf: personIndex } = buildPeople(options.people.names, factsOfKind(facts, "member"));
  const placeOf = placesOf(rows, store.ids.size);
  const reactionTotal = reactionTotals(draft, factsOfKind(facts, "reactionTotal"), placeOf, rows.length);
  store.ids.dropIndex();
  const gathered = gatherContributions(draft, {
    rows,
    placeOf,
    personIndex,
    conversationIndex: index.indexOf,
    venueIndex,
    conversationOf: places.conversationOf,
    venues: places.venues,
    keepIds,
  });
  const contributions = reactionTotal === undefined ? gathered : { ...gathered, reactionTotal };
  const venueOf = places.venueOf.map((venue) => venueIndex[venue] ?? -1);
  const conversations = buildConversations(draft, { index, recorded, contributions, placeOf, venueOf });
  const observations = [...factsOfKind(facts, "observation")];
  const spans = buildSpans({ sources, venues, observations, contributions });
  const shown = factsByKind(facts);
  return { sources, people, venues, conversations, contributions, facts: shown, spans, identity, removals };
}

/** The venues in which something is, or of which a contribution says so. */
function usedVenues(
  { store }: DatasetDraft,
  rows: Int32Array,
  { venues, venueOf }: Places,
  conversations: Int32Array,
): ReadonlySet<number> {
  const used = new Uint8Array(store.venues.size);
  for (let place = 0; place < rows.length; place++) {
    used[venues[place] ?? 0] = 1;
    const stated = store.venue[rows[place] ?? 0] ?? -1;
    if (stated >= 0) used[stated] = 1;
  }
  for (const conversation of conversations) used[venueOf[conversation] ?? 0] = 1;
  return new Set([...used.keys()].filter((venue) => used[venue] === 1));
}

function placesOf(rows: Int32Array, size: number): Int32Array {
  const placeOf = new Int32Array(size).fill(-1);
  for (let place = 0; place < rows.length; place++) placeOf[rows[place] ?? 0] = place;
  return placeOf;
}
