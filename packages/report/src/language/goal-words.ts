import type { GoalOutcome, UnmeasurableReason } from "@org/community-core/goals";
import type { CountedWords } from "./absence-words.js";

/** What is said of goals. Values, dates and paces come written out. */
export interface GoalWords {
  readonly title: string;
  readonly none: string;
  readonly status: Readonly<Record<GoalOutcome["status"], string>>;
  /** How many goals stand where, for the first line. */
  readonly goals: CountedWords;
  /** The target and its day. */
  readonly target: Readonly<Record<"up" | "down", (measure: string, target: string, by: string | undefined) => string>>;
  readonly now: (value: string) => string;
  readonly start: (value: string, date: string) => string;
  /** What an even pace would have by now. */
  readonly expected: (value: string) => string;
  /** How much it moved in 30 days, and how much it has to. */
  readonly pace: (sofar: string) => string;
  readonly needed: (needed: string) => string;
  readonly overdue: string;
  readonly withinInterval: string;
  readonly question: (question: string, by: string | undefined) => string;
  /** Why it cannot be judged; `refused` is followed by the reason. */
  readonly unmeasurable: Readonly<Record<UnmeasurableReason, string>>;
  /** How to read this: an even pace is assumed, and no goal is anybody's own. */
  readonly assumed: string;
  readonly nobodys: string;
}
