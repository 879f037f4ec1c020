import { canonicalText } from "./canonical-text.js";
import type { SourcedFact } from "./community-dataset.js";
import { factKey } from "./fact-key.js";
import type { StoredKind } from "./fact-store.js";

/**
 * Facts of one kind in an order that content alone decides: by key, then by all they say, because facts of two accounts
 * of one person can have the same key where people are numbered.
 */
export function inFactOrder(facts: readonly SourcedFact<StoredKind>[]): readonly SourcedFact<StoredKind>[] {
  return facts
    .map((fact) => ({ fact, text: `${factKey(fact)}\n${canonicalText(fact)}` }))
    .sort((first, second) => (first.text < second.text ? -1 : 1))
    .map(({ fact }) => fact);
}
