import { eventKind } from "../life/event-kind.js";
import type { LiveConversation } from "../life/live-conversation.js";
import { delay, plan, type World } from "../life/world.js";

/** In a stream: the chance that somebody adds a line of their own within minutes. */
const furtherLineShare = 0.4;

/** Plans what follows an opening or a reply that stays: reactions, an edit, a flag, in a stream a further line. */
export function planFollowing(
  world: World,
  place: number,
  conversation: LiveConversation,
  position: number,
  at: number,
): void {
  const { parameters, population, random } = world;
  const reactions = random.poisson(parameters.reactionsPerContribution);
  for (let reaction = 0; reaction < reactions; reaction += 1) {
    plan(world, place, at + delay(world, 6), eventKind.reaction, position);
  }
  if (random.chance(parameters.editShare)) plan(world, place, at + delay(world, 5), eventKind.edit, position);
  if (random.chance(parameters.flagShare)) plan(world, place, at + delay(world, 3), eventKind.flag, position);
  if (parameters.venues[conversation.venue]?.style !== "stream") return;
  const author = conversation.authors[position] ?? -1;
  // A line without an author must be somebody else's, or it could not be told from an answer.
  if (random.chance(furtherLineShare) && population.deleted[author] === 0) {
    plan(world, place, at + 10_000 + random.below(290_000), eventKind.furtherLine, position, author);
  }
}
