import type { LiveConversation } from "./live-conversation.js";

/** A contribution as the simulation makes it: numbers only. The same object is used for every one. */
export interface ContributionRow {
  /** From 1, in the order of time. */
  number: number;
  /** Position in `contributionTypes`. */
  type: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Index in the population; also for a deleted account. */
  author: number;
  /** Number of the conversation; 0: none. */
  conversation: number;
  /** Index of the venue, where there is no conversation; -1: none. */
  venue: number;
  /** Number of the contribution that it is about; 0: none. */
  target: number;
  /** 0, or the position in `moderationActs` plus one. */
  act: number;
  /** When it is accepted as the answer; NaN: never. */
  acceptedAt: number;
  /** Who accepts it; -1: nobody. */
  acceptedBy: number;
  /** When it is deleted; NaN: never. */
  removedAt: number;
}

/** A gathering as the simulation makes it. */
export interface GatheringFacts {
  readonly number: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly organiser: number;
  readonly attendees: readonly number[];
}

/** Takes what happens, in the order of time. */
export interface SimulationSink {
  contribution(row: ContributionRow): void;
  /** The first reply of somebody else, automated accounts aside, and whether it welcomed a newcomer. */
  firstAnswer(conversation: LiveConversation, by: number, at: number, welcomes: boolean): void;
  /** Nothing more will happen in this conversation. */
  conversation(conversation: LiveConversation): void;
  gathering(gathering: GatheringFacts): void;
}
