import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import { type DutyKind, dutyKinds } from "./duty-kind.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** Hours that were spent on a duty on one day (S06). */
export interface TimeEntry {
  /** What the source calls this entry. Without one, a second equal entry is taken for the same. */
  readonly id?: Id;
  /** Who spent them. Absent: the team, not one person. */
  readonly person?: Id;
  /** What they were spent on. */
  readonly duty: DutyKind;
  /** The day. */
  readonly date: CalendarDate;
  /** How many, from 0 to 24. */
  readonly hours: number;
  /** How many acts they were, where that was counted (S29: messages sent, people called). */
  readonly count?: number;
}

/** The fields and rules of a time entry. */
export const timeEntryNoun: Noun<TimeEntry> = noun<TimeEntry>(
  "time entry",
  z.strictObject({
    id: z.exactOptional(idField),
    person: z.exactOptional(idField),
    duty: z.enum(dutyKinds),
    date: dateField,
    hours: z.number().min(0).max(24),
    count: z.exactOptional(z.int().min(0)),
  }),
);

/**
 * Reads a time entry from anything, or says each thing that is wrong with it.
 *
 * @example
 * createTimeEntry({ duty: "outreach", date: "2026-11-21", hours: 1.5, count: 60 }).isOk() // => true
 */
export function createTimeEntry(input: unknown): Result<TimeEntry, InvalidInput> {
  return create(timeEntryNoun, input);
}
