import type { ChosenPart } from "./chosen-part.js";
import type { CommunityDataset, DatasetSource, Removal, SourcedFact } from "./community-dataset.js";
import { cutFacts } from "./cut-facts.js";
import type { StoredKind } from "./fact-store.js";
import { storedFacts } from "./facts-by-kind.js";
import { PartOfSource } from "./part-of-source.js";

/** What stays of a source in a part of a dataset. */
export interface CutSource {
  /** Absent: none of its venues was chosen. */
  readonly source?: DatasetSource;
  readonly facts: readonly SourcedFact<StoredKind>[];
  readonly removals: readonly Removal[];
}

/** What of a source stays where some of its venues are chosen: all of it, none, or what `cutFacts` leaves. */
export function cutSource(dataset: CommunityDataset, source: DatasetSource, part: ChosenPart): CutSource {
  const isOfSource = (one: { readonly source: string }): boolean => one.source === source.source;
  const venues = dataset.venues.flatMap((venue, index) => (isOfSource(venue) ? [part.venueIndex[index] ?? -1] : []));
  if (venues.every((index) => index < 0)) return { facts: [], removals: [] };
  const facts = storedFacts(dataset).filter(isOfSource);
  if (venues.every((index) => index >= 0)) return { source, facts, removals: dataset.removals.filter(isOfSource) };
  const { left, hidden } = cutFacts(facts, new PartOfSource(dataset, source.source, part));
  const capabilities = source.capabilities.filter((capability) => !hidden.has(capability));
  return { source: { ...source, capabilities }, facts: left, removals: [] };
}
