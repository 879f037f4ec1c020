import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField } from "./fields.js";
import type { Id } from "./id.js";
import { create, endsBefore, type Noun, noun } from "./noun.js";

/** A stretch of days in which somebody is away. The reason is nobody's business and has no field. */
export interface Absence {
  /** What the source calls this fact, if it does: what has an id can change all its fields, and be taken back. */
  readonly id?: Id;
  /** Who is away. */
  readonly person: Id;
  /** First day away. */
  readonly from: CalendarDate;
  /** Last day away. Absent: not known yet. */
  readonly until?: CalendarDate;
}

/** The fields and rules of an absence. */
export const absenceNoun: Noun<Absence> = noun<Absence>(
  "absence",
  z.strictObject({
    id: z.exactOptional(idField),
    person: idField,
    from: dateField,
    until: z.exactOptional(dateField),
  }),
  ({ from, until }) => endsBefore(from, until, "until"),
);

/**
 * Reads an absence from anything, or says each thing that is wrong with it.
 *
 * @example
 * createAbsence({ person: "m1", from: "2026-07-06", until: "2026-07-24" }).isOk() // => true
 * createAbsence({ person: "m1", from: "2026-07-06", until: "2026-07-05" }).isOk() // => false
 */
export function createAbsence(input: unknown): Result<Absence, InvalidInput> {
  return create(absenceNoun, input);
}
