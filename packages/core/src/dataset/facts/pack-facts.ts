import type { SourcedFact } from "../community-dataset.js";
import type { SourceMarks } from "../source-marks.js";
import type { FactList } from "./fact-list.js";
import type { StoredFact, StoredKind } from "./fact-memory.js";
import { GatheredFacts } from "./gathered-facts.js";

/** Facts of one kind: a list, or an array of a dataset that somebody has put together. */
export interface FactSequence<K extends StoredKind = StoredKind> extends Iterable<SourcedFact<K>> {
  readonly length: number;
}

/** What becomes of a fact; `undefined` takes it away. Gives the fact itself back where nothing changes. */
export type FactChange = (fact: StoredFact) => StoredFact | undefined;

/** Packs facts of one kind, after a change if there is one, in a memory of their own. */
export function packFacts(
  kind: StoredKind,
  facts: FactSequence,
  marks: SourceMarks,
  change: FactChange = (fact) => fact,
): FactList {
  const gathered = new GatheredFacts(kind, marks);
  for (const fact of facts) {
    const changed = change(fact);
    if (changed !== undefined) gathered.add(changed);
  }
  return gathered.list();
}

/** A list after a change, packed anew only if the change does anything. */
export function changedFacts(list: FactList, marks: SourceMarks, change: FactChange): FactList {
  for (const fact of list) if (change(fact) !== fact) return packFacts(list.kind, list, marks, change);
  return list;
}

/** A list that is in order after a change, in order again. */
export function changedInOrder(list: FactList, marks: SourceMarks, change: FactChange): FactList {
  const changed = changedFacts(list, marks, change);
  return changed === list ? list : changed.inOrder();
}
