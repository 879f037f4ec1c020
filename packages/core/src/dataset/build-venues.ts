import type { CommunityDataset, DatasetVenue } from "./community-dataset.js";
import { type DatasetDraft, draftId, markLength, ownVenue, sourceOf } from "./dataset-draft.js";

/** Venues of a dataset, with the index that each entry of the draft's table became; -1 where it is none. */
export interface BuiltVenues {
  readonly venues: readonly DatasetVenue[];
  readonly indexOf: Int32Array;
}

type Facts = CommunityDataset["facts"];

/**
 * One row for each venue that a record or a contribution names, by source and then by id. A source without any has one
 * that stands for it, so that what was looked at in it has a place even if nothing happened.
 *
 * @param used - Entries of the draft's table in which contributions and conversations are, in any order.
 * @param named - Entries that are there as well. Absent: those that facts name.
 */
export function buildVenues(
  draft: DatasetDraft,
  facts: Facts,
  used: ReadonlySet<number>,
  named: readonly number[] = namedVenues(draft, facts),
): BuiltVenues {
  const table = draft.store.venues;
  const entries = new Set([...used, ...named]);
  const inhabited = new Set([...entries].map((entry) => sourceOf(draft, table, entry)));
  for (const source of draft.sources.keys()) if (!inhabited.has(source)) entries.add(ownVenue(draft, source));
  const known = new Map(facts.venue.map((fact) => [table.find(draftId(draft, fact.source, fact.id)), fact]));
  const rows = [...entries]
    .map((entry) => {
      const { style = "threaded", name } = known.get(entry) ?? {};
      const source = draft.sources[sourceOf(draft, table, entry)]?.source ?? "";
      const venue = { source, id: table.text(entry).slice(draft.marked ? markLength : 0), style };
      return { entry, venue: name === undefined ? venue : { ...venue, name } };
    })
    .sort((first, second) => compareVenues(first.venue, second.venue));
  const indexOf = new Int32Array(table.size).fill(-1);
  rows.forEach(({ entry }, index) => {
    indexOf[entry] = index;
  });
  return { venues: rows.map(({ venue }) => venue), indexOf };
}

/** The venues that facts name. Gives them their entries too. */
function namedVenues(draft: DatasetDraft, facts: Facts): readonly number[] {
  const entry = (source: string, id: string): number => draft.store.venues.internText(draftId(draft, source, id));
  const elsewhere = [facts.aggregate, facts.conversation, facts.duty, facts.gathering, facts.observation].flat();
  return [
    ...facts.venue.map(({ source, id }) => entry(source, id)),
    ...elsewhere.flatMap(({ source, venue }) => (venue === undefined ? [] : [entry(source, venue)])),
  ];
}

function compareVenues(first: DatasetVenue, second: DatasetVenue): number {
  return first.source === second.source ? compareText(first.id, second.id) : compareText(first.source, second.source);
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
