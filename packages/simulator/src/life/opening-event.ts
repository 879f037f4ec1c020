import { dayMilliseconds } from "../parameters/time-frame.js";
import { castFirstAnswer, castOpener } from "../people/casting.js";
import { planFollowing } from "../people/following.js";
import { eventKind } from "./event-kind.js";
import type { LiveConversation } from "./live-conversation.js";
import type { SimulationEvent } from "./timeline.js";
import { delay, nextRow, plan, type World, write } from "./world.js";

/** More replies than this no conversation gets, whatever the draw. */
const mostReplies = 5_000;

/** Somebody opens a conversation; what will follow in it is planned at once. */
export function open(world: World, event: SimulationEvent): void {
  const { at } = event;
  const { parameters, random } = world;
  const venue = drawVenue(world);
  const opener = castOpener(world, at, venue);
  if (opener < 0) return;
  const conversation = begin(world, at, venue, opener);
  const place = world.freePlaces.pop() ?? world.conversations.length;
  world.conversations[place] = conversation;
  event.conversation = place;
  const row = nextRow(world, "opening", at, opener);
  row.conversation = conversation.number;
  conversation.contributions.push(row.number);
  conversation.authors.push(opener);
  write(world, row);
  // The opening itself is the event that is being handled: it is counted off afterwards.
  conversation.pending += 1;
  if (conversation.byNewcomer && random.chance(parameters.automatedWelcomeShare)) {
    plan(world, place, at + 30_000 + random.below(60_000), eventKind.automatedWelcome, 0);
  }
  const last = planReplies(world, place, conversation);
  planFollowing(world, place, conversation, 0, at);
  if (random.chance(parameters.closedShare)) {
    plan(world, place, last + Math.ceil((1 + random.exponential(7)) * dayMilliseconds), eventKind.close, 0);
  }
}

function begin(world: World, at: number, venue: number, opener: number): LiveConversation {
  const { parameters, population, random, written } = world;
  world.conversationCount += 1;
  return {
    number: world.conversationCount,
    venue,
    subject: drawSubject(world, opener),
    openedAt: at,
    opener,
    byNewcomer: opener >= population.firstMember && population.deleted[opener] === 0 && written[opener] === 0,
    accepts: random.chance(parameters.acceptedShare) && population.deleted[opener] === 0,
    pending: 0,
    contributions: [],
    authors: [],
    reactions: [],
    answered: false,
    acceptedAnswer: 0,
    acceptedAt: Number.NaN,
    closedAt: Number.NaN,
  };
}

/** Plans all replies; returns when the last of them comes, or when the opening was written. */
function planReplies(world: World, place: number, conversation: LiveConversation): number {
  const { parameters, random } = world;
  const { openedAt, opener, byNewcomer } = conversation;
  const unanswered = random.chance(parameters.unansweredShare);
  const first = castFirstAnswer(world, openedAt, opener, byNewcomer);
  const further = Math.min(mostReplies - 1, random.geometric(parameters.repliesPerOpening - 1));
  if (unanswered || first === "lost") return openedAt;
  const { medianHours } = parameters.responseDelay;
  let at = openedAt + delay(world, medianHours);
  plan(world, place, at, eventKind.firstReply, 0, first);
  for (let reply = 0; reply < further; reply += 1) {
    at += delay(world, medianHours);
    plan(world, place, at, eventKind.laterReply, 0);
  }
  return at;
}

/** What somebody opens a conversation about; -1: nothing that is shown. */
function drawSubject({ parameters: { subjects }, random, habits }: World, opener: number): number {
  if (subjects.length === 0) return -1;
  if (habits === undefined) return random.below(subjects.length);
  return habits.subject(opener, random);
}

function drawVenue({ parameters: { venues }, random }: World): number {
  let total = 0;
  for (const { weight } of venues) total += weight;
  let rest = random.uniform() * total;
  for (let index = 0; index < venues.length - 1; index += 1) {
    rest -= venues[index]?.weight ?? 0;
    if (rest < 0) return index;
  }
  return venues.length - 1;
}
