import type { FactKind } from "../model/fact.js";
import type { CommunityDataset, SourcedFact } from "./community-dataset.js";
import type { DatasetDraft } from "./dataset-draft.js";
import { inFactOrder } from "./fact-order.js";
import type { StoredKind } from "./fact-store.js";
import { renamePeople, subjectOf } from "./person-references.js";

/**
 * The facts of a draft with people by name, each kind in an order that content alone decides.
 *
 * @param names - The name of each entry of the draft's table of people.
 * @param accounts - What each entry is called by itself; absent where accounts cannot be recognised anyway.
 */
export function renameFacts(
  draft: DatasetDraft,
  names: readonly (string | undefined)[],
  accounts: readonly string[] = [],
): CommunityDataset["facts"] {
  const { people } = draft.store;
  const renamed = <K extends StoredKind>(kind: K): readonly SourcedFact<K>[] => {
    const known = draft.facts.facts(kind).flatMap((fact) => {
      const named = renamePeople(fact, (id) => names[people.find(id)]);
      if (named === undefined) return [];
      const subject = subjectOf(fact);
      const account = subject === undefined ? undefined : accounts[people.find(subject)];
      return [account === undefined || account === subjectOf(named) ? named : { ...named, account }];
    });
    // The cast: renaming people does not change the kind of a fact.
    return inFactOrder(known) as unknown as readonly SourcedFact<K>[];
  };
  const facts: { readonly [K in FactKind]: readonly SourcedFact<K>[] } = {
    absence: renamed("absence"),
    aggregate: renamed("aggregate"),
    contribution: [],
    conversation: renamed("conversation"),
    duty: renamed("duty"),
    gathering: renamed("gathering"),
    identityLink: [],
    interview: renamed("interview"),
    member: renamed("member"),
    observation: renamed("observation"),
    organisation: renamed("organisation"),
    reactionTotal: renamed("reactionTotal"),
    stakeholderGroup: renamed("stakeholderGroup"),
    timeEntry: renamed("timeEntry"),
    venue: renamed("venue"),
  };
  return facts;
}
