import { type LiveConversation, occasionIn } from "../life/live-conversation.js";
import type { World } from "../life/world.js";
import { anywhere, type Occasion } from "./habits.js";

/** The index of the community manager. */
export const managerIndex = 0;

/** Whether the manager works at that moment: has not left and is not away. */
export function managerPresent({ population, frame }: World, at: number): boolean {
  if (at >= (population.leftAt[managerIndex] ?? 0)) return false;
  return !frame.absences.some(({ from, until }) => at >= from && at < until);
}

/** Who opens a conversation; -1: nobody is there. In a broadcast venue that is nearly always a host. */
export function castOpener(world: World, at: number, venue: number): number {
  const { parameters, random, register } = world;
  const broadcast = parameters.venues[venue]?.style === "broadcast";
  const byHost = random.chance(broadcast ? 0.95 : parameters.manager.openingShare);
  if (byHost && managerPresent(world, at)) return managerIndex;
  if (byHost && broadcast && parameters.colleagues.length > 0) return 1 + random.below(parameters.colleagues.length);
  return register.draw(random, -1, { ...anywhere(at), venue });
}

/** Who will be first to answer: an index, `undefined` for whichever member comes by, or `lost` with the manager gone. */
export function castFirstAnswer(
  world: World,
  at: number,
  opener: number,
  byNewcomer: boolean,
): number | undefined | "lost" {
  const { parameters, population, random } = world;
  const { firstAnswerShare, welcomeShare, leave } = parameters.manager;
  const managerShare = opener === managerIndex ? 0 : byNewcomer ? welcomeShare : firstAnswerShare;
  const point = random.uniform();
  if (point < managerShare) {
    if (leave === undefined || at < (population.leftAt[managerIndex] ?? 0)) return managerIndex;
    return random.chance(leave.answersLostShare) ? "lost" : undefined;
  }
  const colleague = colleagueAt(world, point - managerShare);
  return colleague === opener ? undefined : colleague;
}

/** Who writes a later reply; -1: nobody is there. */
export function castLaterReply(world: World, at: number, conversation: LiveConversation): number {
  const { parameters, population, random, register } = world;
  const { opener } = conversation;
  const anybody = (): number => register.draw(random, opener, occasionIn(conversation, at, 0));
  const { ownReplyShare, manager } = parameters;
  let point = random.uniform();
  if (point < ownReplyShare) return canReplyToSelf(world, at, opener) ? opener : anybody();
  point -= ownReplyShare;
  const managerShare = opener === managerIndex ? 0 : manager.laterAnswerShare;
  if (point < managerShare) return managerPresent(world, at) ? managerIndex : anybody();
  const colleague = colleagueAt(world, point - managerShare);
  const present = colleague !== undefined && colleague !== opener && at < (population.activeUntil[colleague] ?? 0);
  return present ? colleague : anybody();
}

/** Who does a piece of care work on something that is not their own; -1: nobody is there. */
export function castCare(world: World, except: number, occasion: Occasion): number {
  const { parameters, random, register } = world;
  const { colleagues, moderators, manager } = parameters;
  if (random.chance(manager.careShare) && except !== managerIndex && managerPresent(world, occasion.at))
    return managerIndex;
  if (moderators === 0) return register.draw(random, except, occasion);
  const moderator = 1 + colleagues.length + random.below(moderators);
  return moderator === except ? register.draw(random, except, occasion) : moderator;
}

/** A reply without an author must be somebody else's, or it could not be told from an answer. */
function canReplyToSelf(world: World, at: number, opener: number): boolean {
  if (world.population.deleted[opener] === 1) return false;
  if (opener === managerIndex) return managerPresent(world, at);
  return at < (world.population.activeUntil[opener] ?? 0);
}

function colleagueAt({ parameters: { colleagues } }: World, point: number): number | undefined {
  let rest = point;
  for (let index = 0; index < colleagues.length; index += 1) {
    rest -= colleagues[index]?.answerShare ?? 0;
    if (rest < 0) return 1 + index;
  }
  return undefined;
}
