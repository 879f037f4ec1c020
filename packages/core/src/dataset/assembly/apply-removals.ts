import type { RemovableKind } from "../../model/fact.js";
import type { ContributionStore } from "../contributions/contribution-store.js";
import type { DatasetDraft, DraftRemoval } from "../dataset-draft.js";
import type { StoredKind } from "../facts/fact-memory.js";
import { ageOf, newerState, type StateAge } from "../states/state-order.js";
import { inheritedConversations } from "./inherited-conversations.js";

/** How many things were taken away again, by kind. */
export type RemovedByKind = ReadonlyMap<StoredKind | "contribution", number>;

/** What the removals of a draft come to, before anything is taken away: so that their order does not matter. */
interface Verdict {
  readonly rows: Set<number>;
  readonly facts: Map<string, readonly [kind: StoredKind, source: string, id: string]>;
  /** Removals that a newer state outlives. */
  readonly outlived: Set<DraftRemoval>;
}

/**
 * Takes away what sources took back, and forgets removals that a newer state outlives. A removal is a state as any
 * other: the higher version holds, else the later observation; else it holds against everything of its own and
 * earlier reads. With a conversation go its contributions, also those that belong to it by their target; a
 * conversation's version says nothing of theirs.
 */
export function applyRemovals(draft: DatasetDraft): RemovedByKind {
  const { store, facts, removals } = draft;
  if (removals.length === 0) return new Map();
  const verdict: Verdict = { rows: new Set(), facts: new Map(), outlived: new Set() };
  for (const removal of removals) {
    if (removal.of === "contribution") judgeRow(draft, removal, rowOf(draft, removal), verdict);
    else judgeFact(draft, removal, removal.of, verdict);
  }
  judgeConversations(draft, verdict);
  const removed = new Map<StoredKind | "contribution", number>();
  for (const [kind, source, id] of verdict.facts.values()) {
    facts.remove(kind, source, id);
    removed.set(kind, (removed.get(kind) ?? 0) + 1);
  }
  for (const row of verdict.rows) store.remove(row);
  if (verdict.rows.size > 0) removed.set("contribution", verdict.rows.size);
  removals.splice(0, removals.length, ...removals.filter((removal) => !verdict.outlived.has(removal)));
  return removed;
}

function rowOf(draft: DatasetDraft, { source, id }: DraftRemoval): number {
  return draft.store.ids.find(draft.marks.marked(source, id));
}

function judgeRow({ store }: DatasetDraft, removal: DraftRemoval, row: number, verdict: Verdict): void {
  if (row < 0 || !store.has(row)) return;
  if (holdsAgainst(removal, ageOf(removal), store.ageOf(row), store.generation?.[row] ?? 0)) verdict.rows.add(row);
  else verdict.outlived.add(removal);
}

function judgeFact(
  { facts }: DatasetDraft,
  removal: DraftRemoval,
  kind: Exclude<RemovableKind, "contribution">,
  verdict: Verdict,
): void {
  const { source, id } = removal;
  const known = facts.get(kind, source, id);
  if (known === undefined) return;
  const holds = holdsAgainst(removal, ageOf(removal), ageOf(known.fact), known.generation);
  if (holds) verdict.facts.set(JSON.stringify([kind, source, id]), [kind, source, id]);
  else verdict.outlived.add(removal);
}

/** In one pass over the contributions, because there can be many of them and many removals. */
function judgeConversations(draft: DatasetDraft, verdict: Verdict): void {
  const { store, marks } = draft;
  const byConversation = new Map<number, DraftRemoval[]>();
  for (const removal of draft.removals) {
    if (removal.of !== "conversation") continue;
    const conversation = store.conversations.find(marks.marked(removal.source, removal.id));
    if (conversation >= 0) byConversation.set(conversation, [...(byConversation.get(conversation) ?? []), removal]);
  }
  if (byConversation.size === 0) return;
  const conversationOf = inheritedConversations(store);
  for (let row = 0; row < store.ids.size; row++) {
    if (!store.has(row)) continue;
    for (const removal of byConversation.get(conversationOf[row] ?? -1) ?? []) {
      if (takesAlong(store, removal, row)) verdict.rows.add(row);
      else verdict.outlived.add(removal);
    }
  }
}

/**
 * Whether a contribution goes with its conversation. A removal of an earlier read has had its effect: what is in the
 * conversation now has come there since, unless this read brought an older state of it.
 */
function takesAlong(store: ContributionStore, removal: DraftRemoval, row: number): boolean {
  const age = { ...ageOf(removal), version: Number.NaN };
  const generation = store.generation?.[row] ?? 0;
  if (removal.generation === store.reading) return holdsAgainst(removal, age, store.ageOf(row), generation);
  return generation === store.reading && newerState(age, store.ageOf(row)) < 0;
}

/** Whether a removal holds against a state of a read. Of equal age, the removal does. */
function holdsAgainst({ generation }: DraftRemoval, age: StateAge, state: StateAge, stateGeneration: number): boolean {
  const newer = newerState(age, state);
  if (newer !== 0) return newer < 0;
  const known = [age.version - state.version, age.observedAt - state.observedAt].some((gap) => gap === 0);
  return known || generation >= stateGeneration;
}
