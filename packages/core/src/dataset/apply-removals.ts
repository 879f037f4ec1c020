import { formatInstant, instantOf } from "../model/instant.js";
import type { SourcedFact } from "./community-dataset.js";
import { type DatasetDraft, draftId } from "./dataset-draft.js";
import type { StoredKind } from "./fact-store.js";

/** How many things of the read that is going on were taken away again, by kind. */
export type RemovedByKind = ReadonlyMap<StoredKind | "contribution", number>;

type DraftRemoval = DatasetDraft["removals"][number];

/**
 * Takes away what sources took back. A removal holds against everything of earlier reads, and within one read against
 * every state that is not known to be newer. With a conversation go its contributions.
 */
export function applyRemovals(draft: DatasetDraft): RemovedByKind {
  const removals = new Map(
    draft.removals.map((removal) => [removalKey(removal.source, removal.of, removal.id), removal]),
  );
  if (removals.size === 0) return new Map();
  const removed = new Map<StoredKind | "contribution", number>(
    draft.facts.remove((fact, generation) => {
      const removal = removals.get(removalKey(fact.source, fact.kind, "id" in fact ? String(fact.id) : ""));
      return removal !== undefined && outdates(removal, generation, fact);
    }),
  );
  let contributions = 0;
  for (const removal of draft.removals) contributions += removeRows(draft, removal);
  if (contributions > 0) removed.set("contribution", contributions);
  return removed;
}

function removeRows(draft: DatasetDraft, removal: DraftRemoval): number {
  const { store } = draft;
  const id = draftId(draft, removal.source, removal.id);
  if (removal.of === "contribution") return removeRow(draft, store.ids.find(id), removal);
  if (removal.of !== "conversation") return 0;
  const conversation = store.conversations.find(id);
  let removed = 0;
  for (let row = 0; conversation >= 0 && row < store.ids.size; row++) {
    if (store.conversation[row] === conversation) removed += removeRow(draft, row, removal);
  }
  return removed;
}

function removeRow({ store }: DatasetDraft, row: number, removal: DraftRemoval): number {
  if (row < 0 || !store.has(row)) return 0;
  const generation = store.generation[row] ?? 0;
  const version = store.version?.[row] ?? Number.NaN;
  const observed = store.observedAt?.[row] ?? Number.NaN;
  const state = {
    ...(Number.isNaN(version) ? {} : { version }),
    ...(Number.isNaN(observed) ? {} : { observedAt: formatInstant(observed) }),
  };
  if (!outdates(removal, generation, state)) return 0;
  store.at[row] = Number.NaN;
  return generation === store.reading ? 1 : 0;
}

function outdates(
  removal: DraftRemoval,
  generation: number,
  state: Pick<SourcedFact, "version" | "observedAt">,
): boolean {
  if (removal.version !== undefined && state.version !== undefined) return removal.version >= state.version;
  if (removal.observedAt !== undefined && state.observedAt !== undefined) {
    return instantOf(removal.observedAt) >= instantOf(state.observedAt);
  }
  return removal.generation >= generation;
}

function removalKey(source: string, of: string, id: string): string {
  return JSON.stringify([source, of, id]);
}
