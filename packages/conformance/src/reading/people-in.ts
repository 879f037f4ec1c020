import type { FactRecord } from "@org/community-core/source";

/** The ids of people that a fact names, in the order of its fields. */
export function peopleIn(fact: FactRecord): readonly string[] {
  switch (fact.kind) {
    case "member":
      return [fact.id];
    case "contribution":
      return present(fact.author, fact.accepted?.by);
    case "absence":
      return [fact.person];
    case "duty":
      return present(fact.holder, fact.backup, fact.guide);
    case "timeEntry":
      return present(fact.person);
    case "gathering":
      return [...(fact.organisers ?? []), ...(fact.attendees ?? [])];
    case "identityLink":
      return fact.sameSource === undefined ? [fact.person, fact.same] : [fact.person];
    default:
      return [];
  }
}

function present(...ids: (string | undefined)[]): readonly string[] {
  return ids.filter((id) => id !== undefined);
}
