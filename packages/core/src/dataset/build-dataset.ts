import type { FactKind } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import type { Provenance } from "../model/provenance.js";
import { buildConversations } from "./build-conversations.js";
import { buildPeople } from "./build-people.js";
import { buildSpans } from "./build-spans.js";
import { buildVenues } from "./build-venues.js";
import type { CommunityDataset, Contributions, DatasetIdentity, SourcedFact } from "./community-dataset.js";
import { type DatasetDraft, draftId, markLength } from "./dataset-draft.js";
import type { StoredKind } from "./fact-store.js";
import { renamePeople } from "./person-references.js";
import { inheritConversations, orderedRows, ownVenue, placeConversations, sourceOf } from "./resolve-contributions.js";

/** How a draft becomes a dataset. */
export interface BuildOptions {
  /** The name of each entry of the draft's table of people; `undefined` where the person must not appear. */
  readonly names: readonly (string | undefined)[];
  /** The pseudonym of each entry by itself, where several can be one person. */
  readonly accounts?: readonly string[];
  readonly identity: DatasetIdentity;
  /** Whether the sources' ids of contributions are kept: increments, worklists and export need them. */
  readonly keepIds: boolean;
}

/** Turns a draft, which is used up by it, into a dataset. */
export function buildDataset(
  draft: DatasetDraft,
  { names, accounts, identity, keepIds }: BuildOptions,
): CommunityDataset {
  const { store, sources } = draft;
  const rows = orderedRows(store);
  inheritConversations(store, rows);
  const facts = renamedFacts(draft, names, accounts);
  const venueOf = placeConversations(draft, rows, recordedVenues(draft, facts.conversation));
  const rowVenues = placeRows(draft, rows, venueOf);
  for (const { source, id } of facts.venue) store.venues.internText(draftId(draft, source, id));
  const { venues, indexOf: venueIndex } = buildVenues(draft, facts.venue);
  const { people, indexOf: personIndex } = buildPeople(names, facts.member);
  const placeOf = inverse(rows, store.ids.size);
  const placed = { rows, placeOf, venueOf, venueIndex };
  const { conversations, indexOf } = buildConversations(draft, facts.conversation, placed);
  const gathered: Contributions = {
    length: rows.length,
    at: Float64Array.from(rows, (row) => store.at[row] ?? 0),
    type: Uint8Array.from(rows, (row) => store.type[row] ?? 0),
    author: Int32Array.from(rows, (row) => personIndex[store.author[row] ?? -1] ?? -1),
    conversation: Int32Array.from(rows, (row) => indexOf[store.conversation[row] ?? -1] ?? -1),
    venue: rowVenues.map((venue) => venueIndex[venue] ?? -1),
    target: Int32Array.from(rows, (row) => placeOf[store.target[row] ?? -1] ?? -1),
    accepted: Uint8Array.from(rows, (row) => store.accepted[row] ?? 0),
    act: Uint8Array.from(rows, (row) => store.act[row] ?? 0),
    ...openTargets(draft, rows, keepIds),
    ...(keepIds
      ? { ids: store.ids.list(rows, draft.marked ? markLength : 0), provenance: provenance(draft, rows) }
      : {}),
  };
  const spans = buildSpans({ sources, venues, observations: facts.observation, contributions: gathered });
  const removals = draft.removals.map(({ generation: _, ...removal }) => removal);
  return { sources, people, venues, conversations, contributions: gathered, facts, spans, identity, removals };
}

function renamedFacts(
  draft: DatasetDraft,
  names: readonly (string | undefined)[],
  accounts: readonly string[] = [],
): CommunityDataset["facts"] {
  const entryOf = (id: string): number => draft.store.people.find(id);
  const renamed = <K extends StoredKind>(kind: K): SourcedFact<K>[] =>
    draft.facts.facts(kind).flatMap((fact) => {
      const known = renamePeople(fact, (id) => names[entryOf(id)]);
      if (known === undefined) return [];
      const account = fact.kind === "member" ? accounts[entryOf(fact.id)] : undefined;
      const complete =
        account === undefined || known.kind !== "member" || account === known.id ? known : { ...known, account };
      // The cast: renaming people does not change the kind of a fact.
      return [complete as unknown as SourcedFact<K>];
    });
  const facts: { readonly [K in FactKind]: readonly SourcedFact<K>[] } = {
    absence: renamed("absence"),
    aggregate: renamed("aggregate"),
    contribution: [],
    conversation: renamed("conversation"),
    duty: renamed("duty"),
    gathering: renamed("gathering"),
    identityLink: [],
    interview: renamed("interview"),
    member: renamed("member"),
    observation: renamed("observation"),
    organisation: renamed("organisation"),
    reactionTotal: renamed("reactionTotal"),
    stakeholderGroup: renamed("stakeholderGroup"),
    timeEntry: renamed("timeEntry"),
    venue: renamed("venue"),
  };
  return facts;
}

/** The venue that each conversation's record names, as entries of the draft's tables. */
function recordedVenues(draft: DatasetDraft, conversations: readonly SourcedFact<"conversation">[]): Int32Array {
  const { store } = draft;
  for (const { source, id } of conversations) store.conversations.internText(draftId(draft, source, id));
  const recorded = new Int32Array(store.conversations.size).fill(-1);
  for (const { source, id, venue } of conversations) {
    const conversation = store.conversations.find(draftId(draft, source, id));
    if (venue !== undefined) recorded[conversation] = store.venues.internText(draftId(draft, source, venue));
  }
  return recorded;
}

/** The venue of each row, in order of time: its conversation's, else its own, else the source's. */
function placeRows(draft: DatasetDraft, rows: Int32Array, venueOf: Int32Array): Int32Array {
  const { store } = draft;
  return rows.map((row) => {
    const conversation = store.conversation[row] ?? -1;
    if (conversation >= 0) return venueOf[conversation] ?? -1;
    const venue = store.venue[row] ?? -1;
    return venue >= 0 ? venue : ownVenue(draft, sourceOf(draft, store.ids, row));
  });
}

function inverse(rows: Int32Array, size: number): Int32Array {
  const placeOf = new Int32Array(size).fill(-1);
  rows.forEach((row, place) => {
    placeOf[row] = place;
  });
  return placeOf;
}

function openTargets(
  { store, marked }: DatasetDraft,
  rows: Int32Array,
  keepIds: boolean,
): Pick<Contributions, "unknownTargets" | "openTargets"> {
  const open = new Map<number, string>();
  let unknownTargets = 0;
  rows.forEach((row, place) => {
    const target = store.target[row] ?? -1;
    if (target < 0 || store.has(target)) return;
    unknownTargets++;
    if (keepIds) open.set(place, store.ids.text(target).slice(marked ? markLength : 0));
  });
  return keepIds ? { unknownTargets, openTargets: open } : { unknownTargets };
}

function provenance({ store }: DatasetDraft, rows: Int32Array): ReadonlyMap<number, Provenance> {
  const known = new Map<number, Provenance>();
  const { version, observedAt } = store;
  if (version === undefined && observedAt === undefined) return known;
  rows.forEach((row, place) => {
    const [number, seen] = [version?.[row] ?? Number.NaN, observedAt?.[row] ?? Number.NaN];
    if (Number.isNaN(number) && Number.isNaN(seen)) return;
    known.set(place, {
      ...(Number.isNaN(number) ? {} : { version: number }),
      ...(Number.isNaN(seen) ? {} : { observedAt: formatInstant(seen) }),
    });
  });
  return known;
}
