import { type ContributionType, contributionTypes, formatInstant } from "@org/community-core/source";
import { createSimulation } from "../life/simulation.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import { managerIndex } from "../people/casting.js";
import { type Population, personRoles } from "../people/population.js";
import { contributionId, conversationId, memberId } from "../records/ids.js";
import type { CommunityTruth, MemberTruth } from "./community-truth.js";
import { TruthRecorder } from "./truth-recorder.js";

/** Simulates the community once to learn what is true of it up to a moment, in milliseconds since 1970. */
export function communityTruthOf(parameters: SimulationParameters, until: number): CommunityTruth {
  const recorded = new TruthRecorder(until);
  const { population, frame, step } = createSimulation(parameters, recorded);
  recorded.begin(population);
  while (step(until));
  const members = memberTruths(population, recorded, until);
  const leftAt = population.leftAt[managerIndex] ?? Number.POSITIVE_INFINITY;
  const answers = recorded.answered.length;
  return {
    until: formatInstant(until),
    members,
    contributions: byType((type) => members.reduce((sum, { contributions }) => sum + contributions[type], 0)),
    firstAnswers: recorded.answered.map(({ opening, by, milliseconds }) => ({
      opening: contributionId(opening),
      by: memberId(by),
      hours: milliseconds / 3_600_000,
    })),
    unansweredOpenings: [...recorded.unanswered.values()].map(contributionId),
    ...(answers === 0 ? {} : { managerFirstAnswerShare: (recorded.firstAnswers[managerIndex] ?? 0) / answers }),
    silentMembers: members.filter(({ contributions }) => sum(contributions) === 0).map(({ id }) => id),
    acceptedAnswers: recorded.acceptedAnswers.map(contributionId),
    closedConversations: recorded.closedConversations.map(conversationId),
    removedContributions: recorded.removed.map(contributionId),
    gatherings: recorded.gatherings,
    managerAbsences: frame.absences
      .filter(({ from }) => from < until)
      .map((absence) => ({ from: formatInstant(absence.from), until: formatInstant(absence.until) })),
    ...(leftAt < until ? { managerLeftAt: formatInstant(leftAt) } : {}),
    ...(frame.stop < Math.min(frame.end, until) ? { silentFrom: formatInstant(frame.stop) } : {}),
  };
}

function memberTruths(population: Population, recorded: TruthRecorder, until: number): readonly MemberTruth[] {
  const { size, role, joinedAt, leftAt, activeUntil, weight, deleted } = population;
  const totalWeight = weight.reduce((sum, each) => sum + each, 0);
  const members: MemberTruth[] = [];
  for (let person = 0; person < size && (joinedAt[person] ?? 0) < until; person += 1) {
    const left = leftAt[person] ?? Number.POSITIVE_INFINITY;
    const active = activeUntil[person] ?? Number.POSITIVE_INFINITY;
    members.push({
      id: memberId(person),
      role: personRoles[role[person] ?? 0] ?? "member",
      joinedAt: formatInstant(joinedAt[person] ?? 0),
      ...(left < until ? { leftAt: formatInstant(left) } : {}),
      ...(active < until ? { activeUntil: formatInstant(active) } : {}),
      activityShare: totalWeight === 0 ? 0 : (weight[person] ?? 0) / totalWeight,
      deleted: deleted[person] === 1,
      contributions: byType(
        (type) => recorded.contributions[person * contributionTypes.length + contributionTypes.indexOf(type)] ?? 0,
      ),
      firstAnswers: recorded.firstAnswers[person] ?? 0,
      welcomes: recorded.welcomes[person] ?? 0,
    });
  }
  return members;
}

function byType(count: (type: ContributionType) => number): Record<ContributionType, number> {
  return {
    opening: count("opening"),
    reply: count("reply"),
    reaction: count("reaction"),
    edit: count("edit"),
    flag: count("flag"),
    moderation: count("moderation"),
    invitation: count("invitation"),
    feedback: count("feedback"),
  };
}

function sum(contributions: Readonly<Record<ContributionType, number>>): number {
  return contributionTypes.reduce((total, type) => total + contributions[type], 0);
}
