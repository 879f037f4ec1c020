import { type ContributionType, contributionTypeCode } from "@org/community-core/source";
import type { Random } from "../chance/random.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import type { TimeFrame } from "../parameters/time-frame.js";
import { type AttendanceRegister, createAttendanceRegister } from "../people/attendance-register.js";
import { createHabits, type Habits } from "../people/habits.js";
import type { Population } from "../people/population.js";
import type { LiveConversation } from "./live-conversation.js";
import { createRhythm, type Rhythm } from "./rhythm.js";
import type { ContributionRow, SimulationSink } from "./simulation-sink.js";
import { Timeline } from "./timeline.js";

/** Everything that the events of a simulation read and change. */
export interface World {
  readonly parameters: SimulationParameters;
  readonly frame: TimeFrame;
  readonly population: Population;
  readonly random: Random;
  readonly rhythm: Rhythm;
  readonly timeline: Timeline;
  readonly register: AttendanceRegister;
  /** Absent: all are alike. */
  readonly habits: Habits | undefined;
  readonly sink: SimulationSink;
  /** Conversations that are not over, by place; places are used again. */
  readonly conversations: (LiveConversation | undefined)[];
  readonly freePlaces: number[];
  /** How much each person has contributed so far. */
  readonly written: Uint32Array;
  readonly row: ContributionRow;
  contributionCount: number;
  conversationCount: number;
  gatheringCount: number;
}

/** A world before its first moment. */
export function createWorld(
  parameters: SimulationParameters,
  frame: TimeFrame,
  population: Population,
  random: Random,
  sink: SimulationSink,
): World {
  const habits = createHabits(parameters, population.size);
  return {
    parameters,
    frame,
    population,
    random,
    rhythm: createRhythm(parameters.rhythm, parameters.utcOffsetHours),
    timeline: new Timeline(frame.stop),
    register: createAttendanceRegister(population, habits),
    habits,
    sink,
    conversations: [],
    freePlaces: [],
    written: new Uint32Array(population.size),
    row: emptyRow(),
    contributionCount: 0,
    conversationCount: 0,
    gatheringCount: 0,
  };
}

function emptyRow(): ContributionRow {
  return {
    number: 0,
    type: 0,
    at: 0,
    author: 0,
    conversation: 0,
    venue: -1,
    target: 0,
    act: 0,
    acceptedAt: Number.NaN,
    acceptedBy: -1,
    removedAt: Number.NaN,
  };
}

/** Clears the world's row for the next contribution; the caller fills in the rest and hands it to `write`. */
export function nextRow(world: World, type: ContributionType, at: number, author: number): ContributionRow {
  const { row } = world;
  world.contributionCount += 1;
  row.number = world.contributionCount;
  row.type = contributionTypeCode[type];
  row.at = at;
  row.author = author;
  row.conversation = 0;
  row.venue = -1;
  row.target = 0;
  row.act = 0;
  row.acceptedAt = Number.NaN;
  row.acceptedBy = -1;
  row.removedAt = Number.NaN;
  return row;
}

/** Hands the contribution on. */
export function write(world: World, row: ContributionRow): void {
  world.sink.contribution(row);
  world.written[row.author] = (world.written[row.author] ?? 0) + 1;
}

/** Plans an event of a conversation, so that the conversation is not over before it. */
export function plan(world: World, place: number, at: number, kind: number, target: number, person = -1): void {
  const conversation = world.conversations[place];
  if (conversation === undefined) return;
  if (world.timeline.schedule(at, kind, place, target, person)) conversation.pending += 1;
}

/** A log-normal delay around a median, in whole milliseconds, at least a second. */
export function delay(world: World, medianHours: number): number {
  return 1_000 + Math.floor(world.random.logNormal(medianHours, world.parameters.responseDelay.spread) * 3_600_000);
}
