import type { Capability } from "../../model/capability.js";
import { capabilityOfType } from "../../model/contribution-type.js";
import type { Conversation } from "../../model/conversation.js";
import type { FactRecord } from "../../model/fact.js";
import type { Member } from "../../model/member.js";

/**
 * The capabilities that facts prove by example. The rule for each:
 *
 * - a contribution shows its own type, and `authors`, `conversations`, `venues` by those fields, `replyTargets` if it is
 *   a reply with a target, `acceptedAnswers` if it was accepted;
 * - a conversation shows `conversations`, and `venues`, `closings`, `acceptedAnswers` by those fields, `subjects` by
 *   subjects or tags;
 * - a member shows `joinDates`, `organisations`, `stakeholderGroups`, `identityVisibility` by those fields and
 *   `automatedAccounts` if automated; `memberList` if listed, or if joined and silent: whoever is known from
 *   contributions alone is no list;
 * - a venue, organisation, stakeholder group, duty, absence, time entry, gathering, aggregate, interview, identity link
 *   or reaction total shows the capability of that name. An observation shows nothing: it says what was looked at.
 *
 * @example
 * [...shownCapabilities([{ kind: "contribution", id: "1", type: "opening", at: "2026-11-21T09:00:00Z" }])] // => ["openings"]
 */
export function shownCapabilities(facts: Iterable<FactRecord>): ReadonlySet<Capability> {
  const shown = new Set<Capability>();
  const active = new Set<string>();
  const joined: string[] = [];
  for (const fact of facts) {
    for (const capability of shownBy(fact)) shown.add(capability);
    if (fact.kind === "contribution" && fact.author !== undefined) active.add(fact.author);
    if (fact.kind === "member" && membershipOf(fact) === "joined") joined.push(fact.id);
  }
  if (joined.some((id) => !active.has(id))) shown.add("memberList");
  return shown;
}

const capabilityOfKind = {
  absence: "absences",
  aggregate: "aggregates",
  duty: "duties",
  gathering: "gatherings",
  identityLink: "identityLinks",
  interview: "interviews",
  organisation: "organisations",
  reactionTotal: "reactionTotals",
  stakeholderGroup: "stakeholderGroups",
  timeEntry: "timeEntries",
  venue: "venues",
} as const;

function shownBy(fact: FactRecord): readonly Capability[] {
  switch (fact.kind) {
    case "contribution":
      return shownByContribution(fact);
    case "conversation":
      return ["conversations", ...shownByConversation(fact)];
    case "member":
      return shownByMember(fact);
    case "observation":
      return [];
    default:
      return [capabilityOfKind[fact.kind]];
  }
}

function shownByContribution(fact: FactRecord<"contribution">): Capability[] {
  const shown: Capability[] = [capabilityOfType[fact.type]];
  if (fact.author !== undefined) shown.push("authors");
  if (fact.conversation !== undefined) shown.push("conversations");
  if (fact.venue !== undefined) shown.push("venues");
  if (fact.type === "reply" && fact.target !== undefined) shown.push("replyTargets");
  if (fact.accepted !== undefined) shown.push("acceptedAnswers");
  return shown;
}

function shownByConversation({ venue, closedAt, acceptedAnswer, subjects, tags }: Conversation): Capability[] {
  const shown: Capability[] = [];
  if (venue !== undefined) shown.push("venues");
  if (closedAt !== undefined) shown.push("closings");
  if (acceptedAnswer !== undefined) shown.push("acceptedAnswers");
  if (subjects !== undefined || tags !== undefined) shown.push("subjects");
  return shown;
}

function shownByMember(member: Member): Capability[] {
  const shown: Capability[] = [];
  if (member.joinedAt !== undefined) shown.push("joinDates");
  if (member.actor === "automated") shown.push("automatedAccounts");
  if (member.organisation !== undefined) shown.push("organisations");
  if (member.groups !== undefined) shown.push("stakeholderGroups");
  if (member.identityVisibility !== undefined) shown.push("identityVisibility");
  if (membershipOf(member) === "listed") shown.push("memberList");
  return shown;
}

/** An automated account is no member: that it is on a list does not make it a list of people. */
function membershipOf({ actor, membership, joinedAt }: Member): "joined" | "listed" | "seen" {
  if (actor === "automated") return "seen";
  return membership ?? (joinedAt === undefined ? "listed" : "joined");
}
