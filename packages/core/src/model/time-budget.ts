import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import { type DutyKind, dutyKinds } from "./duty-kind.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField, weeklyHoursField } from "./fields.js";
import type { Id } from "./id.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** Hours a week that somebody may spend on a duty (S06): what is planned, to hold against what is spent and needed. */
export interface TimeBudget {
  /** Whose hours. */
  readonly person: Id;
  /** On what. */
  readonly duty: DutyKind;
  /** How many hours a week. */
  readonly hoursPerWeek: number;
  /** First day. Absent: always so. */
  readonly from?: CalendarDate;
  /** Last day. Absent: no end agreed. */
  readonly until?: CalendarDate;
}

/** The fields and rules of a time budget. */
export const timeBudgetNoun: Noun<TimeBudget> = noun<TimeBudget>(
  "time budget",
  z.strictObject({
    person: idField,
    duty: z.enum(dutyKinds),
    hoursPerWeek: weeklyHoursField,
    from: z.exactOptional(dateField),
    until: z.exactOptional(dateField),
  }),
  ({ from, until }) => endsBefore(from, until, "until"),
);

/**
 * Reads a time budget from anything, or says each thing that is wrong with it.
 *
 * @example
 * createTimeBudget({ person: "m1", duty: "outreach", hoursPerWeek: 4 }).isOk() // => true
 */
export function createTimeBudget(input: unknown): Result<TimeBudget, InvalidInput> {
  return create(timeBudgetNoun, input);
}
