import type { DatasetVenue, SourcedFact } from "./community-dataset.js";
import { type DatasetDraft, markLength } from "./dataset-draft.js";
import { sourceOf } from "./resolve-contributions.js";

/** Venues of a dataset, with the index that each entry of the draft's table became. */
export interface BuiltVenues {
  readonly venues: readonly DatasetVenue[];
  readonly indexOf: Int32Array;
}

/** One row for each venue that a record or a contribution names, by source and then by id. */
export function buildVenues(draft: DatasetDraft, facts: readonly SourcedFact<"venue">[]): BuiltVenues {
  const table = draft.store.venues;
  const known = new Map(facts.map((fact) => [JSON.stringify([fact.source, fact.id]), fact]));
  const rows = Array.from({ length: table.size }, (_, entry) => {
    const source = draft.sources[sourceOf(draft, table, entry)]?.source ?? "";
    const id = table.text(entry).slice(draft.marked ? markLength : 0);
    const fact = known.get(JSON.stringify([source, id]));
    const venue = { source, id, style: fact?.style ?? ("threaded" as const) };
    return { entry, venue: fact?.name === undefined ? venue : { ...venue, name: fact.name } };
  }).sort(({ venue: first }, { venue: second }) =>
    first.source === second.source ? compareText(first.id, second.id) : compareText(first.source, second.source),
  );
  const indexOf = new Int32Array(table.size);
  rows.forEach(({ entry }, index) => {
    indexOf[entry] = index;
  });
  return { venues: rows.map(({ venue }) => venue), indexOf };
}

function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
