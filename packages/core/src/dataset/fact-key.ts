import type { FactKind } from "../model/fact.js";
import { canonicalText } from "./canonical-text.js";
import type { SourcedFact } from "./community-dataset.js";

type StoredFact = SourcedFact<Exclude<FactKind, "contribution">>;

/** What a fact is about: two facts of one kind with one key are two states of one thing. People are their accounts. */
export function factKey(fact: StoredFact): string {
  const isNamed = fact.kind !== "member" && "id" in fact && fact.id !== undefined;
  return isNamed ? idKey(fact.source, fact.id) : canonicalText([fact.source, ...keyParts(fact)]);
}

/** The key of a fact that has an id. */
export function idKey(source: string, id: string): string {
  return canonicalText([source, id]);
}

/** What a fact says, without what tells how new it is. */
export function contentText(fact: StoredFact): string {
  return canonicalText(withoutAge(fact));
}

function keyParts(fact: StoredFact): readonly unknown[] {
  switch (fact.kind) {
    case "duty":
      return [fact.account ?? fact.holder, fact.duty, fact.venue, fact.organisation, fact.department, fact.from];
    case "absence":
      return [fact.account ?? fact.person, fact.from];
    case "reactionTotal":
      return [fact.on, fact.type];
    case "aggregate":
      return [fact.metric, fact.venue, fact.conversation, fact.from, fact.until, fact.temporality, fact.dimensions];
    case "identityLink":
      return [fact.person, fact.sameSource, fact.same];
    case "observation":
      return [withoutAge(fact)];
    case "timeEntry":
      return [withoutAge(fact)];
    case "member":
      return [fact.account ?? fact.id];
    default:
      return [fact.id];
  }
}

function withoutAge(fact: StoredFact): object {
  return { ...fact, version: undefined, observedAt: undefined };
}
