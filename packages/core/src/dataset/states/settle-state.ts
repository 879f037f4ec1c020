import { newerState, rankStates, type StateAge } from "./state-order.js";

/** What became of something that was put into a store. */
export type PutOutcome = "accepted" | "duplicate" | "replaced" | "rejected";

/** How two states of one thing are settled. */
export interface SettledState {
  /** Whether the state that came second takes the place of the first. */
  readonly holds: boolean;
  /** What became of the one that came second. */
  readonly outcome: Exclude<PutOutcome, "accepted">;
}

/**
 * Which of two states of one thing holds: the newer one (`newerState`). Where nothing tells, against an earlier read
 * the later read, and within one read the one that `rankStates` and then the content choose, so that their order does
 * not matter; the other one is rejected. States that say the same are one, as new as the newer of them.
 *
 * @param content - The order of what the two say: 0 if they say the same, positive if the second comes first.
 */
export function settleState(known: StateAge, next: StateAge, isLaterRead: boolean, content: number): SettledState {
  const newer = newerState(known, next);
  const choice = isLaterRead ? newer || 1 : rankStates(known, next);
  if (content === 0) return { holds: choice > 0, outcome: "duplicate" };
  const holds = choice > 0 || (choice === 0 && content > 0);
  return { holds, outcome: isLaterRead || (newer !== 0 && newer === choice) ? "replaced" : "rejected" };
}
