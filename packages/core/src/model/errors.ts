import type { Capability } from "./capability.js";
import type { ProblemReason } from "./problem-reason.js";

/** One thing that is wrong with an input: where it stands, what is wrong, and what is allowed. */
export interface Problem {
  /** The way to the value, such as `duties[2].hoursPerWeek`; empty for the input as a whole. */
  readonly path: string;
  /** What is wrong and what is allowed, as one English sentence without the value of a person's data. */
  readonly message: string;
  /** The same as data, to tell it in another language. Absent: it has no other words than those of `message`. */
  readonly reason?: ProblemReason;
}

/** Data from outside does not have the shape that it should have. Always at least one problem. */
export interface InvalidInput {
  readonly type: "InvalidInput";
  /** What was being read, such as `member` or `contribution record`. */
  readonly subject: string;
  readonly problems: readonly Problem[];
}

/** The data can be read but do not carry the figure: too few people, answers, days … */
export interface InsufficientData {
  readonly type: "InsufficientData";
  /** The definition of the figure that was refused, such as `retention@1`. */
  readonly definition: string;
  /** A stable code for the reason, such as `too-few-openings`. */
  readonly reason: string;
  /** How much of what the figure counts was needed at least. */
  readonly needed: number;
  /** How much there was. */
  readonly found: number;
}

/** The source cannot show what the figure needs, whatever happens in the community. */
export interface CapabilityMissing {
  readonly type: "CapabilityMissing";
  /** The definition of the figure that was refused. */
  readonly definition: string;
  /** What would have to be shown, in the order of the metric's documentation. */
  readonly missing: readonly Capability[];
}

/** The source's own rules forbid the figure, such as one that would need people's history kept for longer. */
export interface NotPermitted {
  readonly type: "NotPermitted";
  /** The definition of the figure that was refused. */
  readonly definition: string;
  /** The source whose rule it is. */
  readonly source: string;
  /** A stable code for the reason, such as `member-history-not-kept`. */
  readonly reason: string;
}

/** The data are there but would lie, such as after a change of accounts that made everybody look new. */
export interface DataUnreliable {
  readonly type: "DataUnreliable";
  /** The definition of the figure that was refused. */
  readonly definition: string;
  /** A stable code for what makes them unreliable, such as `identity-break`. */
  readonly reason: string;
}

/** It was measured, and is left out of what is for everybody: it would say something of somebody. */
export interface Withheld {
  readonly type: "Withheld";
  /** The definition of the figure that was refused. */
  readonly definition: string;
  /** A stable code for the reason, such as `people-could-be-recognised`. How many people it is about is not said. */
  readonly reason: string;
}

/** Why a figure is not given. A refusal is an answer: never 0, never a guess. */
export type Refusal = InsufficientData | CapabilityMissing | NotPermitted | DataUnreliable | Withheld;
