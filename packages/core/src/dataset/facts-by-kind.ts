import type { FactKind } from "../model/fact.js";
import { canonicalText } from "./canonical-text.js";
import type { CommunityDataset, SourcedFact } from "./community-dataset.js";
import { factKey } from "./fact-key.js";
import { type StoredKind, storeKey } from "./fact-store.js";

/**
 * Facts as a dataset holds them: each kind in an order that content alone decides, by key and then by all they say,
 * because facts of two accounts of one person can have the same key where people are numbered.
 */
export function factsByKind(facts: readonly SourcedFact<StoredKind>[]): CommunityDataset["facts"] {
  const byKind = new Map<FactKind, SourcedFact<StoredKind>[]>();
  for (const fact of facts) {
    const ofKind = byKind.get(fact.kind);
    if (ofKind === undefined) byKind.set(fact.kind, [fact]);
    else ofKind.push(fact);
  }
  const of = <K extends StoredKind>(kind: K): readonly SourcedFact<K>[] =>
    // The cast: under a kind stand only facts of that kind.
    inOrder(byKind.get(kind) ?? []) as unknown as readonly SourcedFact<K>[];
  return {
    absence: of("absence"),
    aggregate: of("aggregate"),
    contribution: [],
    conversation: of("conversation"),
    duty: of("duty"),
    gathering: of("gathering"),
    identityLink: [],
    interview: of("interview"),
    member: of("member"),
    observation: of("observation"),
    organisation: of("organisation"),
    reactionTotal: of("reactionTotal"),
    stakeholderGroup: of("stakeholderGroup"),
    timeEntry: of("timeEntry"),
    venue: of("venue"),
  };
}

/** All facts of a dataset, of every kind but contributions, which it holds as columns. */
export function storedFacts({ facts }: Pick<CommunityDataset, "facts">): readonly SourcedFact<StoredKind>[] {
  // The cast: contributions are never kept as facts of a dataset.
  return Object.values(facts).flat() as readonly SourcedFact<StoredKind>[];
}

function inOrder(facts: readonly SourcedFact<StoredKind>[]): readonly SourcedFact<StoredKind>[] {
  return facts
    .map((fact) => ({ fact, text: `${storeKey(fact.source, factKey(fact))}\n${canonicalText(fact)}` }))
    .sort((first, second) => (first.text < second.text ? -1 : 1))
    .map(({ fact }) => fact);
}
