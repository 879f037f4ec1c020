import { castLaterReply, managerIndex, managerPresent } from "../people/casting.js";
import { planFollowing } from "../people/following.js";
import { eventKind } from "./event-kind.js";
import { type LiveConversation, occasionIn } from "./live-conversation.js";
import type { SimulationEvent } from "./timeline.js";
import { delay, nextRow, plan, type World, write } from "./world.js";

/** Stands in the place of the position in a reply that was put off once, and is not again. */
const putOff = 1;

/** The reply that was planned as the first. A manager who is away or gone by then leaves it to the members. */
export function replyFirst(world: World, { at, conversation: place, person, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const planned = person >= 0 && (person !== managerIndex || managerPresent(world, at));
  if (planned && target !== putOff && isPutOff(world, place, at, eventKind.firstReply, person)) return;
  const author = planned
    ? person
    : world.register.draw(world.random, conversation.opener, occasionIn(conversation, at, 0));
  if (author >= 0) reply(world, place, conversation, at, author, 0);
}

/** A later reply: to the opening or to an earlier reply of somebody else. */
export function replyLater(world: World, { at, conversation: place, person, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const { parameters, random } = world;
  const author = target === putOff && isThere(world, person, at) ? person : castLaterReply(world, at, conversation);
  const byShare = author === conversation.opener || (author >= 0 && author <= parameters.colleagues.length);
  if (byShare && target !== putOff && isPutOff(world, place, at, eventKind.laterReply, author)) return;
  const replies = conversation.contributions.length - 1;
  const threaded = random.chance(parameters.threadingShare) && replies > 0;
  const position = threaded ? 1 + random.below(replies) : 0;
  if (author < 0) return;
  reply(world, place, conversation, at, author, conversation.authors[position] === author ? 0 : position);
}

/** In a stream: the same author goes on. */
export function addLine(world: World, { at, conversation: place, person }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined || !isThere(world, person, at)) return;
  reply(world, place, conversation, at, person, 0);
}

/** The automated account welcomes a newcomer. That answers nothing. */
export function welcomeAutomatically(world: World, { at, conversation: place }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const row = nextRow(world, "reply", at, world.population.automated);
  row.conversation = conversation.number;
  row.target = targetNumber(world, conversation, 0);
  write(world, row);
}

/** Whether somebody still takes part, and a manager is not away. */
function isThere(world: World, person: number, at: number): boolean {
  if (at >= (world.population.activeUntil[person] ?? 0)) return false;
  return person !== managerIndex || managerPresent(world, at);
}

/** Whether somebody with hours of their own leaves a reply to the next of these. */
function isPutOff(world: World, place: number, at: number, kind: number, person: number): boolean {
  const moment = world.habits?.moment(person, at, world.random) ?? at;
  if (moment === at) return false;
  plan(world, place, moment, kind, putOff, person);
  return true;
}

function reply(
  world: World,
  place: number,
  conversation: LiveConversation,
  at: number,
  author: number,
  position: number,
): void {
  const { sink, parameters, random, written, frame } = world;
  const answers = !conversation.answered && author !== conversation.opener;
  const row = nextRow(world, "reply", at, author);
  row.conversation = conversation.number;
  row.target = targetNumber(world, conversation, position);
  if (answers) {
    conversation.answered = true;
    accept(world, conversation, at, row.number);
    row.acceptedAt = conversation.acceptedAt;
    row.acceptedBy = Number.isNaN(row.acceptedAt) ? -1 : conversation.opener;
    sink.firstAnswer(conversation, author, at, conversation.byNewcomer);
  } else if (conversation.answered && random.chance(parameters.removedShare) && written[author] !== 0) {
    const removedAt = at + delay(world, 48);
    if (removedAt < frame.stop) row.removedAt = removedAt;
  }
  const stays = Number.isNaN(row.removedAt);
  write(world, row);
  if (!stays) return;
  conversation.contributions.push(row.number);
  conversation.authors.push(author);
  planFollowing(world, place, conversation, conversation.contributions.length - 1, at);
}

/** The opener accepts the first answer some time later, if still there then. */
function accept(world: World, conversation: LiveConversation, at: number, answer: number): void {
  if (!conversation.accepts) return;
  const { opener } = conversation;
  const acceptedAt = at + delay(world, 6);
  const there = opener !== managerIndex || managerPresent(world, acceptedAt);
  if (!there || acceptedAt >= Math.min(world.frame.stop, world.population.activeUntil[opener] ?? 0)) return;
  conversation.acceptedAt = acceptedAt;
  conversation.acceptedAnswer = answer;
}

/** In a stream a line points at nothing. */
function targetNumber({ parameters }: World, conversation: LiveConversation, position: number): number {
  if (parameters.venues[conversation.venue]?.style === "stream") return 0;
  return conversation.contributions[position] ?? 0;
}
