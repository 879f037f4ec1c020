import type { FactRecord } from "../../model/fact.js";
import { canonicalText } from "../texts/canonical-text.js";

/** A fact; within a dataset perhaps with the account, of several of one person, that it is about. */
type Fact = FactRecord & { readonly account?: string };

/** What begins the key of a fact without an id: a control character, which no id can hold. */
const withoutId = "\u0000";

/**
 * What a fact is about: two facts of one source and one kind with one key are two states of one thing. That is its id,
 * so that a removal finds it; without an id it is what makes it that thing, and where nothing does all that it says.
 */
export function factKey(fact: Fact): string {
  if (fact.kind === "member") return fact.account ?? fact.id;
  return "id" in fact && typeof fact.id === "string" ? fact.id : withoutId + keyParts(fact);
}

/** The id that a key is; `undefined` for the key of a fact without one. */
export function idOfKey(key: string): string | undefined {
  return key.startsWith(withoutId) ? undefined : key;
}

/** What a fact says, without what tells how new it is. */
export function contentText(fact: FactRecord): string {
  return canonicalText({ ...fact, version: undefined, observedAt: undefined });
}

function keyParts(fact: Fact): string {
  switch (fact.kind) {
    case "duty":
      return partsText(
        fact.account ?? fact.holder,
        fact.duty,
        fact.venue,
        fact.organisation,
        fact.department,
        fact.from,
      );
    case "absence":
      return partsText(fact.account ?? fact.person, fact.from);
    case "reactionTotal":
      return partsText(fact.on, fact.type);
    case "aggregate": {
      const { metric, venue, conversation, from, until, temporality, dimensions } = fact;
      const pairs = dimensions?.map(({ name, value }) => [name, value]);
      return partsText(metric, venue, conversation, from, until, temporality, pairs);
    }
    case "identityLink":
      return partsText(fact.person, fact.sameSource, fact.same);
    default:
      return contentText(fact);
  }
}

/** JSON, because a text may hold anything that could stand between two of them. */
function partsText(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
