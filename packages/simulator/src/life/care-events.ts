import { type ModerationAct, moderationActs } from "@org/community-core/source";
import { castCare } from "../people/casting.js";
import { eventKind } from "./event-kind.js";
import { type LiveConversation, occasionIn } from "./live-conversation.js";
import type { SimulationEvent } from "./timeline.js";
import { delay, nextRow, plan, type World, write } from "./world.js";

/** Somebody likes what somebody else wrote; nobody likes the same thing twice. */
export function react(world: World, { at, conversation: place, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const { random, register, population, parameters, written, frame } = world;
  const author = register.draw(random, conversation.authors[target] ?? -1, occasionIn(conversation, at, target));
  const removed = random.chance(parameters.removedShare);
  const key = target * population.size + author;
  if (author < 0 || conversation.reactions.includes(key)) return;
  conversation.reactions.push(key);
  const row = aboutRow(world, conversation, "reaction", at, author, target);
  if (removed && written[author] !== 0) {
    const removedAt = at + delay(world, 48);
    if (removedAt < frame.stop) row.removedAt = removedAt;
  }
  write(world, row);
}

/** Somebody edits what somebody else wrote. */
export function edit(world: World, { at, conversation: place, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const author = castCare(world, conversation.authors[target] ?? -1, occasionIn(conversation, at, target));
  if (author >= 0) write(world, aboutRow(world, conversation, "edit", at, author, target));
}

/** Somebody flags what somebody else wrote; it will be handled. */
export function flag(world: World, { at, conversation: place, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  const author = world.register.draw(
    world.random,
    conversation.authors[target] ?? -1,
    occasionIn(conversation, at, target),
  );
  if (author < 0) return;
  write(world, aboutRow(world, conversation, "flag", at, author, target));
  plan(world, place, at + delay(world, 8), eventKind.handleFlag, target);
}

/** Somebody who cares handles the flag. */
export function handleFlag(world: World, { at, conversation: place, target }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation !== undefined) moderate(world, conversation, at, target, "handle-flag");
}

/** Somebody who cares closes the conversation. */
export function close(world: World, { at, conversation: place }: SimulationEvent): void {
  const conversation = world.conversations[place];
  if (conversation !== undefined && moderate(world, conversation, at, 0, "close")) conversation.closedAt = at;
}

function moderate(
  world: World,
  conversation: LiveConversation,
  at: number,
  target: number,
  act: ModerationAct,
): boolean {
  const author = castCare(world, conversation.authors[target] ?? -1, occasionIn(conversation, at, target));
  if (author < 0) return false;
  const row = aboutRow(world, conversation, "moderation", at, author, target);
  row.act = moderationActs.indexOf(act) + 1;
  write(world, row);
  return true;
}

function aboutRow(
  world: World,
  conversation: LiveConversation,
  type: "reaction" | "edit" | "flag" | "moderation",
  at: number,
  author: number,
  position: number,
): World["row"] {
  const row = nextRow(world, type, at, author);
  row.conversation = conversation.number;
  row.target = conversation.contributions[position] ?? 0;
  return row;
}
