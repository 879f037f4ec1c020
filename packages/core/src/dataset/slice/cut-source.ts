import type { CommunityDataset, DatasetSource, Removal } from "../community-dataset.js";
import type { FactLists } from "../facts/facts-by-kind.js";
import type { FactChange } from "../facts/pack-facts.js";
import type { ChosenPart } from "./chosen-part.js";
import { FactCut } from "./fact-cut.js";
import { PartOfSource } from "./part-of-source.js";

/** What stays of a source in a part of a dataset. */
export interface CutSource {
  readonly source: DatasetSource;
  /** What stays of each of its facts. */
  readonly change: FactChange;
  readonly removals: readonly Removal[];
}

/**
 * What of a source stays where some of its venues are chosen: all of it, what a `FactCut` leaves, or nothing, where it
 * is `undefined`.
 *
 * @param lists - The facts of the dataset.
 */
export function cutSource(
  dataset: CommunityDataset,
  lists: FactLists,
  source: DatasetSource,
  part: ChosenPart,
): CutSource | undefined {
  const isOfSource = (one: { readonly source: string }): boolean => one.source === source.source;
  const venues = dataset.venues.flatMap((venue, index) => (isOfSource(venue) ? [part.venueIndex[index] ?? -1] : []));
  if (venues.every((index) => index < 0)) return undefined;
  if (venues.every((index) => index >= 0)) {
    return { source, change: (fact) => fact, removals: dataset.removals.filter(isOfSource) };
  }
  const cut = new FactCut(new PartOfSource(dataset, source.source, part));
  for (const list of lists.values()) for (const fact of list.ofSource(source.source)) cut.note(fact);
  const capabilities = source.capabilities.filter((capability) => !cut.hidden.has(capability));
  return { source: { ...source, capabilities }, change: (fact) => cut.cut(fact), removals: [] };
}
