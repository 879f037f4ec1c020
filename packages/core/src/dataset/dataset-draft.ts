import type { DatasetSource, Removal } from "./community-dataset.js";
import { ContributionStore } from "./contributions/contribution-store.js";
import { FactStore } from "./facts/fact-store.js";
import { SourceMarks } from "./source-marks.js";

/** A removal with the number of the read that reported it. */
export type DraftRemoval = Removal & { readonly generation: number };

/**
 * A dataset while it is being collected. In a draft of several sources each id carries the mark of its source, so that
 * one table holds them all. The table of people holds no such marks: within one source they are its ids, across
 * sources their pseudonyms.
 */
export interface DatasetDraft {
  readonly store: ContributionStore;
  readonly facts: FactStore;
  readonly sources: readonly DatasetSource[];
  readonly marks: SourceMarks;
  readonly removals: DraftRemoval[];
}

/**
 * A draft without anything in it.
 *
 * @throws RangeError if there are more sources than a mark can tell apart.
 */
export function emptyDraft(sources: readonly DatasetSource[]): DatasetDraft {
  const marks = new SourceMarks(sources);
  return { store: new ContributionStore(), facts: new FactStore(marks), sources, marks, removals: [] };
}

/** The venue, in the draft's table, that stands for a source as a whole: the one with an empty id. */
export function ownVenue({ store, marks }: DatasetDraft, source: string): number {
  return store.venues.internText(marks.marked(source, ""));
}
