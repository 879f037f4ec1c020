import { type Capability, capabilityOfType, type FactRecord } from "@org/community-core/source";

type Contribution = FactRecord<"contribution">;
type Member = FactRecord<"member">;

/** What a way in says it shows: its capabilities, and its remarks, each of which takes something away. */
export interface Shows {
  readonly capabilities: readonly Capability[];
  /** Codes of the remarks. */
  readonly remarks: readonly string[];
}

/**
 * Facts as far as they can be seen by whoever shows this much: the law that ties all ways into a forum. What is left
 * of the whole truth must be what a way gives. When something was seen is left out, as each way looks at its own time.
 */
export function shownFacts(facts: readonly FactRecord[], shows: Shows): readonly object[] {
  const can = (capability: Capability): boolean => shows.capabilities.includes(capability);
  const said = (remark: string): boolean => shows.remarks.includes(remark);
  const active = new Set(
    facts.flatMap((fact) => (fact.kind === "contribution" && isShown(fact, can) ? [fact.author] : [])),
  );
  const isListed = ({ actor, membership }: Member): boolean => {
    if (actor === "automated") return can("memberList") && !said("automated-accounts-unlisted");
    return can("memberList") && (membership !== "seen" || !said("unconfirmed-accounts-unlisted"));
  };
  const listed = new Set(facts.flatMap((fact) => (fact.kind === "member" && isListed(fact) ? [fact.id] : [])));
  const isKnown = (id: string): boolean => listed.has(id) || active.has(id);
  return facts
    .flatMap((fact) => shownFact(fact, can, said, isKnown))
    .map((fact) => without(fact, "observedAt"))
    .map((fact) => (said("moments-to-the-second") ? toTheSecond(fact) : fact))
    .sort((first, second) => (nameOf(first) < nameOf(second) ? -1 : 1));
}

function shownFact(fact: FactRecord, can: Can, said: Said, isKnown: (id: string) => boolean): readonly FactRecord[] {
  switch (fact.kind) {
    case "contribution":
      return isShown(fact, can) ? [shownContribution(fact, can, said)] : [];
    case "conversation":
      return can("conversations") ? [shownConversation(fact, can, said)] : [];
    case "member":
      return isKnown(fact.id) && (fact.actor !== "automated" || can("automatedAccounts"))
        ? [shownMember(fact, can)]
        : [];
    case "duty":
      return can("duties") &&
        isKnown(fact.holder) &&
        !(fact.venue !== undefined && (said("roles-of-authors") || said("category-roles-not-told")))
        ? [fact]
        : [];
    case "venue":
      return can("venues") && !said("venues-without-names") ? [fact] : [];
    default:
      return whole.some(([kind, capability]) => kind === fact.kind && can(capability)) ? [fact] : [];
  }
}

/** Facts that are shown whole by whoever has their capability. */
const whole: readonly (readonly [kind: FactRecord["kind"], capability: Capability])[] = [
  ["stakeholderGroup", "stakeholderGroups"],
  ["reactionTotal", "reactionTotals"],
];

/** Whoever cannot see flags cannot see that one was handled either. */
function isShown({ type, act }: Contribution, can: Can): boolean {
  return can(capabilityOfType[type]) && (act !== "handle-flag" || can("flags"));
}

type Can = (capability: Capability) => boolean;
type Said = (remark: string) => boolean;

function shownContribution(fact: Contribution, can: Can, said: Said): Contribution {
  const { accepted } = fact;
  const rest = without(
    fact,
    "accepted",
    ...(can("authors") ? [] : (["author"] as const)),
    ...(can("conversations") ? [] : (["conversation"] as const)),
    ...(fact.type !== "reply" || can("replyTargets") ? [] : (["target"] as const)),
  );
  if (accepted === undefined || !can("acceptedAnswers")) return rest;
  if (said("acceptance-without-time")) return { ...rest, accepted: {} };
  return { ...rest, accepted: said("acceptance-without-whom") ? without(accepted, "by") : accepted };
}

function shownConversation(fact: FactRecord<"conversation">, can: Can, said: Said): FactRecord<"conversation"> {
  return without(
    fact,
    ...(can("venues") ? [] : (["venue"] as const)),
    ...(can("subjects") ? [] : (["tags"] as const)),
    ...(can("closings") ? [] : (["closedAt"] as const)),
    ...(can("acceptedAnswers") ? [] : (["acceptedAnswer"] as const)),
    ...(said("topics-without-counts") ? (["contributionCount"] as const) : []),
  );
}

function shownMember(fact: Member, can: Can): Member {
  const rest = without(
    fact,
    ...(can("joinDates") ? [] : (["joinedAt"] as const)),
    ...(can("stakeholderGroups") ? [] : (["groups"] as const)),
    ...(can("automatedAccounts") ? [] : (["actor"] as const)),
  );
  if (!can("memberList")) return { ...rest, membership: "seen" };
  // Who stands on a list without a date may have been put there.
  return rest.membership === "joined" && !can("joinDates") ? { ...rest, membership: "listed" } : rest;
}

/** A copy whose moments have lost what is below a second. */
function toTheSecond<T extends object>(fact: T): T {
  // The cast: a moment stays a moment.
  return JSON.parse(JSON.stringify(fact).replace(/(T\d\d:\d\d:\d\d)\.\d{3}Z"/g, '$1.000Z"')) as T;
}

/** A copy without some of its optional fields. */
function without<T extends object>(fact: T, ...fields: readonly string[]): T {
  // The cast: only fields that may be absent are taken out.
  return Object.fromEntries(Object.entries(fact).filter(([field]) => !fields.includes(field))) as T;
}

function nameOf(fact: object): string {
  return JSON.stringify(fact, Object.keys(fact).sort());
}
