import type { DatasetSource, Removal } from "./community-dataset.js";
import { ContributionStore } from "./contribution-store.js";
import { FactStore } from "./fact-store.js";
import type { IdTable } from "./id-table.js";
import type { TextList } from "./text-list.js";

/** A removal with the number of the read that reported it. */
export type DraftRemoval = Removal & { readonly generation: number };

/**
 * A dataset while it is being collected. In a draft of several sources each id is preceded by two characters that say
 * which source it is of, so that one table holds them all; a draft of one source does without. The table of people
 * holds no such marks: within one source they are its ids, across sources their pseudonyms.
 */
export interface DatasetDraft {
  readonly store: ContributionStore;
  readonly facts: FactStore;
  readonly sources: readonly DatasetSource[];
  /** Whether ids carry the mark of their source. */
  readonly marked: boolean;
  readonly removals: DraftRemoval[];
}

/** How many bytes of an id are the mark of its source. */
export const markLength = 2;

const firstMark = 0x21;
const marksPerPlace = 94;

/**
 * A draft without anything in it.
 *
 * @throws RangeError if there are more sources than two characters can tell apart.
 */
export function emptyDraft(sources: readonly DatasetSource[]): DatasetDraft {
  const most = marksPerPlace ** markLength;
  if (sources.length > most) throw new RangeError(`A dataset has at most ${most} sources, got ${sources.length}.`);
  return { store: new ContributionStore(), facts: new FactStore(), sources, marked: sources.length > 1, removals: [] };
}

/** The id under which a thing of a source stands in the draft's tables. */
export function draftId(draft: DatasetDraft, source: string, id: string): string {
  return draft.marked ? sourceMark(sourceIndex(draft, source)) + id : id;
}

/** The position of a source among the draft's. */
export function sourceIndex({ sources }: DatasetDraft, source: string): number {
  return sources.findIndex((candidate) => candidate.source === source);
}

/** The number in a table of the draft of the id at an index of a list, without making a string of it. */
export function internListed(
  draft: DatasetDraft,
  table: IdTable,
  source: number,
  { bytes, offsets }: TextList,
  index: number,
): number {
  const [start, end] = [offsets[index] ?? 0, offsets[index + 1] ?? 0];
  if (!draft.marked) return table.intern(bytes, start, end);
  const marked = new Uint8Array(markLength + end - start);
  marked.set(markBytes(source));
  marked.set(bytes.subarray(start, end), markLength);
  return table.intern(marked, 0, marked.length);
}

/** The number of the source that an entry of one of the draft's tables is of. */
export function sourceOf({ marked }: DatasetDraft, table: IdTable, entry: number): number {
  if (!marked) return 0;
  return (table.byteAt(entry, 0) - firstMark) * marksPerPlace + table.byteAt(entry, 1) - firstMark;
}

/** The venue, in the draft's table, that stands for a source as a whole: the one with an empty id. */
export function ownVenue({ store, marked }: DatasetDraft, source: number): number {
  return store.venues.internText(marked ? sourceMark(source) : "");
}

/** The two printable characters that stand for a source: its number in base 94. */
function sourceMark(source: number): string {
  return String.fromCharCode(...markBytes(source));
}

/** The same as two bytes, because each of the characters is one. */
export function markBytes(source: number): readonly [number, number] {
  return [firstMark + Math.floor(source / marksPerPlace), firstMark + (source % marksPerPlace)];
}
