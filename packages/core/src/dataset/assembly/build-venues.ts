import type { DatasetVenue } from "../community-dataset.js";
import { type DatasetDraft, ownVenue } from "../dataset-draft.js";
import { type FactLists, factsOfKind } from "../facts/facts-by-kind.js";

/** Venues of a dataset, with the index that each entry of the draft's table became; -1 where it is none. */
export interface BuiltVenues {
  readonly venues: readonly DatasetVenue[];
  readonly indexOf: Int32Array;
}

/**
 * One row for each venue that a record or a contribution names, by source and then by id. A source without any has one
 * that stands for it, so that what was looked at in it has a place even if nothing happened.
 *
 * @param used - Entries of the draft's table in which contributions and conversations are, in any order.
 * @param named - Entries that are there as well. Absent: those that facts name.
 */
export function buildVenues(
  draft: DatasetDraft,
  facts: FactLists,
  used: ReadonlySet<number>,
  named: Iterable<number> = namedVenues(draft, facts),
): BuiltVenues {
  const table = draft.store.venues;
  const { marks } = draft;
  const entries = new Set([...used, ...named]);
  const inhabited = new Set([...entries].map((entry) => marks.nameOf(table, entry)));
  for (const { source } of draft.sources) if (!inhabited.has(source)) entries.add(ownVenue(draft, source));
  const records = [...factsOfKind(facts, "venue")];
  const known = new Map(records.map((fact) => [table.find(marks.marked(fact.source, fact.id)), fact]));
  const rows = [...entries]
    .map((entry) => {
      const { style = "threaded", name } = known.get(entry) ?? {};
      const venue = { source: marks.nameOf(table, entry), id: marks.unmarked(table, entry), style };
      return { entry, venue: name === undefined ? venue : { ...venue, name } };
    })
    .sort((first, second) => compareVenues(first.venue, second.venue));
  const indexOf = new Int32Array(table.size).fill(-1);
  rows.forEach(({ entry }, index) => {
    indexOf[entry] = index;
  });
  return { venues: rows.map(({ venue }) => venue), indexOf };
}

/** The kinds of fact that name a venue, apart from those of conversations, which are known to be in use. */
const kindsInVenues = ["aggregate", "duty", "gathering", "observation"] as const;

/** The venues that facts name. Gives them their entries too. */
function namedVenues({ store, marks }: DatasetDraft, facts: FactLists): ReadonlySet<number> {
  const named = new Set<number>();
  const add = (source: string, id: string): unknown => named.add(store.venues.internText(marks.marked(source, id)));
  for (const { source, id } of factsOfKind(facts, "venue")) add(source, id);
  for (const kind of kindsInVenues) {
    for (const { source, venue } of factsOfKind(facts, kind)) if (venue !== undefined) add(source, venue);
  }
  return named;
}

function compareVenues(first: DatasetVenue, second: DatasetVenue): number {
  return first.source === second.source ? compareText(first.id, second.id) : compareText(first.source, second.source);
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
