import { createRandom } from "../chance/random.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import { type TimeFrame, timeFrame } from "../parameters/time-frame.js";
import { createPopulation, type Population } from "../people/population.js";
import { close, edit, flag, handleFlag, react } from "./care-events.js";
import { beginDay, gather, giveFeedback, invite } from "./day-events.js";
import { eventKind } from "./event-kind.js";
import type { LiveConversation } from "./live-conversation.js";
import { open } from "./opening-event.js";
import { addLine, replyFirst, replyLater, welcomeAutomatically } from "./reply-events.js";
import type { SimulationSink } from "./simulation-sink.js";
import type { SimulationEvent } from "./timeline.js";
import { createWorld, type World } from "./world.js";

/** A simulation that goes on one event at a time, in the order of time. */
export interface Simulation {
  readonly parameters: SimulationParameters;
  readonly frame: TimeFrame;
  readonly population: Population;
  /** Lets the next event before `until` happen; false if there is none. At most one contribution comes of it. */
  step(until: number): boolean;
  /** Conversations in which something may still happen. */
  live(): readonly LiveConversation[];
}

const handlers: Readonly<Record<keyof typeof eventKind, (world: World, event: SimulationEvent) => void>> = {
  day: beginDay,
  opening: open,
  firstReply: replyFirst,
  laterReply: replyLater,
  furtherLine: addLine,
  automatedWelcome: welcomeAutomatically,
  reaction: react,
  edit,
  flag,
  handleFlag,
  close,
  invitation: invite,
  feedback: giveFeedback,
  gathering: gather,
};

/** The handlers by the number of their kind: the keys of both tables stand in the same order. */
const handlerOfKind = (Object.keys(eventKind) as (keyof typeof eventKind)[]) // keys of a closed literal
  .map((kind) => handlers[kind]);

/** Sets a community up. The sink only watches: whatever it does, the same things happen. */
export function createSimulation(parameters: SimulationParameters, sink: SimulationSink): Simulation {
  const frame = timeFrame(parameters);
  const random = createRandom(parameters.seed);
  const population = createPopulation(parameters, frame.start, frame.stop, random);
  const world = createWorld(parameters, frame, population, random, sink);
  world.timeline.schedule(frame.start, eventKind.day);
  return {
    parameters,
    frame,
    population,
    step: (until) => step(world, until),
    live: () => world.conversations.filter((conversation) => conversation !== undefined),
  };
}

function step(world: World, until: number): boolean {
  if (world.timeline.nextAt() >= until) return false;
  const event = world.timeline.take();
  const handle = handlerOfKind[event?.kind ?? -1];
  if (event === undefined || handle === undefined) return false;
  world.register.advance(event.at);
  handle(world, event);
  if (event.conversation >= 0) countOff(world, event.conversation);
  return true;
}

/** An event of a conversation has been handled; after the last one the conversation is over. */
function countOff(world: World, place: number): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  conversation.pending -= 1;
  if (conversation.pending > 0) return;
  world.conversations[place] = undefined;
  world.freePlaces.push(place);
  world.sink.conversation(conversation);
}
