import type { Occasion } from "../people/habits.js";

/** A conversation in which something can still happen. */
export interface LiveConversation {
  /** From 1, in the order of opening. */
  readonly number: number;
  /** Index of the venue. */
  readonly venue: number;
  /** Index of the subject; -1: none. */
  readonly subject: number;
  readonly openedAt: number;
  /** Who opened it. */
  readonly opener: number;
  /** Whether the opening is the opener's first contribution. */
  readonly byNewcomer: boolean;
  /** Whether the opener will accept the first answer. */
  readonly accepts: boolean;
  /** How many planned events are still to come. */
  pending: number;
  /** Numbers of the opening and the replies that others can answer, by position. */
  readonly contributions: number[];
  /** Their authors, by position. */
  readonly authors: number[];
  /** Who reacted to what: position times the size of the population plus the person. */
  readonly reactions: number[];
  /** Whether somebody else has replied. */
  answered: boolean;
  /** Number of the reply that was accepted; 0: none. */
  acceptedAnswer: number;
  /** NaN: never. */
  acceptedAt: number;
  /** NaN: not closed. */
  closedAt: number;
}

/** Taking part in a conversation at a moment, by what was written at a position of it. */
export function occasionIn({ venue, subject, authors }: LiveConversation, at: number, position: number): Occasion {
  return { at, venue, subject, partner: authors[position] ?? -1 };
}

/** When the conversation last changed what its record says, seen from `until`: opened, answer accepted, closed. */
export function conversationVersion(
  { openedAt, acceptedAt, closedAt }: LiveConversation,
  until: number,
): { readonly version: number; readonly changedAt: number } {
  const changes = [acceptedAt, closedAt].filter((at) => at < until);
  return { version: 1 + changes.length, changedAt: Math.max(openedAt, ...changes) };
}
