import { contributionTypes, type FactRecord, formatInstant, moderationActs } from "@org/community-core/source";
import { conversationVersion, type LiveConversation } from "../life/live-conversation.js";
import type { ContributionRow, GatheringFacts } from "../life/simulation-sink.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import type { Population } from "../people/population.js";
import { contributionId, conversationId, gatheringId, memberId, venueId } from "./ids.js";

/** The record of a contribution, as it stood at `until`. */
export function contributionRecord(
  row: ContributionRow,
  population: Population,
  until: number,
): FactRecord<"contribution"> {
  const accepted = row.acceptedAt < until;
  const act = moderationActs[row.act - 1];
  return {
    kind: "contribution",
    id: contributionId(row.number),
    type: contributionTypes[row.type] ?? "feedback",
    at: formatInstant(row.at),
    ...(population.deleted[row.author] === 1 ? {} : { author: memberId(row.author) }),
    ...(row.conversation === 0 ? {} : { conversation: conversationId(row.conversation) }),
    ...(row.venue < 0 ? {} : { venue: venueId(row.venue) }),
    ...(row.target === 0 ? {} : { target: contributionId(row.target) }),
    ...(accepted ? { accepted: { at: formatInstant(row.acceptedAt), by: memberId(row.acceptedBy) } } : {}),
    ...(act === undefined ? {} : { act }),
    version: accepted ? 2 : 1,
  };
}

/** The record of a conversation, as it stood at `until`. */
export function conversationRecord(
  conversation: LiveConversation,
  { subjects }: SimulationParameters,
  until: number,
): FactRecord<"conversation"> {
  const { number, venue, subject, acceptedAt, acceptedAnswer, closedAt } = conversation;
  const name = subjects[subject];
  return {
    kind: "conversation",
    id: conversationId(number),
    venue: venueId(venue),
    ...(name === undefined ? {} : { subjects: [name] }),
    ...(closedAt < until ? { closedAt: formatInstant(closedAt) } : {}),
    ...(acceptedAt < until ? { acceptedAnswer: contributionId(acceptedAnswer) } : {}),
    version: conversationVersion(conversation, until).version,
  };
}

/** The record of a gathering; a quarter of them is offline. */
export function gatheringRecord(gathering: GatheringFacts): FactRecord<"gathering"> {
  return {
    kind: "gathering",
    id: gatheringId(gathering.number),
    form: gathering.number % 4 === 0 ? "offline" : "online",
    startsAt: formatInstant(gathering.startsAt),
    endsAt: formatInstant(gathering.endsAt),
    venue: venueId(0),
    organisers: [memberId(gathering.organiser)],
    attendees: gathering.attendees.map(memberId),
    attendance: gathering.attendees.length,
    version: 1,
  };
}
