import type { CalendarDate } from "../model/calendar-date.js";
import type { Refusal } from "../model/errors.js";
import type { Id } from "../model/id.js";
import type { IsoInstant } from "../model/instant.js";
import type { Measurement, Unit } from "../model/measurement.js";

/** Why a goal cannot be held against what is measured. */
export const unmeasurableReasons = [
  // It lacks its target, its day, its start or which way is the good one.
  "no-target",
  "no-date",
  "no-start",
  "no-direction",
  // Its start is still to come, or comes after its day.
  "not-started",
  "no-time-between",
  // Nobody measured it, it was refused, or measured by another rule than at the start.
  "no-such-figure",
  "refused",
  "other-definition",
] as const;

/** One of the reasons. */
export type UnmeasurableReason = (typeof unmeasurableReasons)[number];

/** Where a goal stands now. */
export interface GoalStanding {
  readonly value: number;
  readonly unit: Unit;
  readonly target: number;
  readonly direction: "up" | "down";
  /** The figure that was held against it. */
  readonly measurement: Measurement;
}

/** The way to a goal: a straight line from the start to the target, which is our assumption. */
export interface GoalPace {
  readonly start: number;
  readonly startedAt: IsoInstant;
  /** The value that the straight line has now. */
  readonly expected: number;
  /** By how much the value moved in 30 days, on the average since the start; less than 0 is down. */
  readonly per30Days: number;
}

/** What came of a goal. */
export type GoalOutcome =
  | { readonly status: "question"; readonly question: string }
  | ({
      readonly status: "met";
      /** The target lies within the interval of the figure: it may be met by chance. */
      readonly isWithinInterval?: true;
    } & GoalStanding)
  | ({
      readonly status: "on-track" | "behind";
      /** By how much the value has to move in 30 days to reach the target in time; absent where the day is over. */
      readonly neededPer30Days?: number;
      /** What the straight line has now lies within the interval of the figure: chance may decide. */
      readonly isWithinInterval?: true;
    } & GoalStanding &
      GoalPace)
  | {
      readonly status: "not-measurable";
      readonly reason: UnmeasurableReason;
      /** Where the figure was refused. */
      readonly refusal?: Refusal;
    };

/** A goal with what came of it. It names nobody: a goal measures no person. */
export interface GoalEvaluation {
  readonly id: Id;
  readonly statement: string;
  readonly measure?: string;
  readonly by?: CalendarDate;
  readonly outcome: GoalOutcome;
}
