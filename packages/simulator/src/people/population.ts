import type { Random } from "../chance/random.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import { membersJoining } from "./joining.js";

/** What somebody is in the community; the position is the code in `Population.role`. */
export const personRoles = ["manager", "colleague", "moderator", "automated", "member"] as const;

/** What somebody is in the community. */
export type PersonRole = (typeof personRoles)[number];

/** Everybody, by index: the manager is 0, then colleagues, moderators, the automated account, and members by joining. */
export interface Population {
  readonly size: number;
  /** Index of the first member who is no host and no automated account. */
  readonly firstMember: number;
  /** Index of the automated account; -1: there is none. */
  readonly automated: number;
  /** Position in `personRoles`. */
  readonly role: Uint8Array;
  /** Milliseconds since 1970, never falling over the members. */
  readonly joinedAt: Float64Array;
  /** When the account is closed; `Infinity`: never. */
  readonly leftAt: Float64Array;
  /** From when this person does nothing any more; `Infinity`: never. */
  readonly activeUntil: Float64Array;
  /** How much somebody does of what members do, in proportion; 0: nothing. */
  readonly weight: Float64Array;
  /** 1 for an account that was deleted before the first read. */
  readonly deleted: Uint8Array;
}

const day = 86_400_000;

/** Draws everybody: who joins when, who never writes, who writes how much, who goes. */
export function createPopulation(
  parameters: SimulationParameters,
  start: number,
  stop: number,
  random: Random,
): Population {
  const hosts = 1 + parameters.colleagues.length + parameters.moderators;
  const automated = parameters.automatedWelcomeShare > 0 ? hosts : -1;
  const firstMember = hosts + (automated < 0 ? 0 : 1);
  const joining = membersJoining(parameters, start, stop, random);
  const size = firstMember + joining.length;
  const population: Population = {
    size,
    firstMember,
    automated,
    role: new Uint8Array(size),
    joinedAt: new Float64Array(size).fill(start),
    leftAt: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    activeUntil: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    weight: new Float64Array(size),
    deleted: new Uint8Array(size),
  };
  population.joinedAt.set(joining, firstMember);
  settleHosts(population, parameters, start);
  settleMembers(population, parameters, stop, random);
  return population;
}

function settleHosts(population: Population, parameters: SimulationParameters, start: number): void {
  const { colleagues, moderators, manager, activityExponent } = parameters;
  const { role, weight, leftAt, activeUntil, automated, firstMember } = population;
  role.fill(personRoles.indexOf("colleague"), 1, 1 + colleagues.length);
  role.fill(personRoles.indexOf("moderator"), 1 + colleagues.length, firstMember);
  if (automated >= 0) role[automated] = personRoles.indexOf("automated");
  role.fill(personRoles.indexOf("member"), firstMember);
  // Moderators come from among the active members: they write like the second, third … most active one.
  for (let rank = 0; rank < moderators; rank += 1)
    weight[1 + colleagues.length + rank] = (rank + 2) ** -activityExponent;
  if (manager.leave === undefined) return;
  leftAt[0] = start + manager.leave.day * day;
  activeUntil[0] = start + manager.leave.day * day;
}

function settleMembers(population: Population, parameters: SimulationParameters, stop: number, random: Random): void {
  const { activityExponent, activeMedianDays, leavingShare, deletedAuthorShare } = parameters;
  const { size, firstMember, weight, joinedAt, leftAt, activeUntil, deleted } = population;
  const order = shuffled(size - firstMember, random);
  const silent = Math.round(parameters.silentShare * order.length);
  for (let place = 0; place < order.length; place += 1) {
    const person = firstMember + (order[place] ?? 0);
    const joined = joinedAt[person] ?? 0;
    if (place >= silent) weight[person] = (place - silent + 1) ** -activityExponent;
    const leaves = random.chance(leavingShare);
    const left = Math.ceil(joined + random.uniform() * (stop - joined));
    if (leaves && left < stop) leftAt[person] = left;
    const lapse = Math.ceil(random.exponential((activeMedianDays ?? 0) / Math.LN2) * day);
    const active = activeMedianDays === undefined ? Number.POSITIVE_INFINITY : joined + lapse;
    activeUntil[person] = Math.min(active, leftAt[person] ?? 0);
    if (random.chance(deletedAuthorShare)) deleted[person] = 1;
  }
}

function shuffled(length: number, random: Random): Uint32Array {
  const order = new Uint32Array(length).map((_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
