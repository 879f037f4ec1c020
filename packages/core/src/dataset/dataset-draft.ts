import type { DatasetSource, Removal } from "./community-dataset.js";
import { ContributionStore } from "./contribution-store.js";
import { FactStore } from "./fact-store.js";

/**
 * A dataset while it is being collected. In a draft of several sources each id is preceded by two characters that say
 * which source it is of, so that one table holds them all; a draft of one source does without.
 */
export interface DatasetDraft {
  readonly store: ContributionStore;
  readonly facts: FactStore;
  readonly sources: readonly DatasetSource[];
  /** Whether ids carry the mark of their source. */
  readonly marked: boolean;
  readonly removals: (Removal & { readonly generation: number })[];
}

/** How many bytes of an id are the mark of its source. */
export const markLength = 2;

const firstMark = 0x21;
const marksPerPlace = 94;

/** A draft without anything in it. */
export function emptyDraft(sources: readonly DatasetSource[]): DatasetDraft {
  return { store: new ContributionStore(), facts: new FactStore(), sources, marked: sources.length > 1, removals: [] };
}

/** The id under which a thing of a source stands in the draft's tables. */
export function draftId(draft: DatasetDraft, source: string, id: string): string {
  if (!draft.marked) return id;
  const index = draft.sources.findIndex((candidate) => candidate.source === source);
  return sourceMark(index) + id;
}

/** The two printable characters that stand for a source: its number in base 94. */
export function sourceMark(index: number): string {
  return String.fromCharCode(firstMark + Math.floor(index / marksPerPlace), firstMark + (index % marksPerPlace));
}

/** The number of the source whose mark these two bytes are. */
export function markedSource(first: number, second: number): number {
  return (first - firstMark) * marksPerPlace + second - firstMark;
}
