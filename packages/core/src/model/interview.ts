import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField, textsField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** What somebody said in a needs inventory before the start (S24). */
export interface Interview {
  /** What the inventory calls this interview. */
  readonly id: Id;
  /** When it was held. */
  readonly date?: CalendarDate;
  /** The stakeholder group that the person belongs to. */
  readonly group?: Id;
  /** What drives them. */
  readonly motives?: readonly string[];
  /** What they want to talk about. */
  readonly subjects?: readonly string[];
  /** Whom they need for that conversation. */
  readonly needs?: readonly string[];
  /** What it would bring them. */
  readonly yields?: readonly string[];
  /** Whether they want to contribute actively. Only `yes` counts as wanting to. */
  readonly willing: "yes" | "perhaps" | "no";
}

/** The fields and rules of an interview. */
export const interviewNoun: Noun<Interview> = noun<Interview>(
  "interview",
  z.strictObject({
    id: idField,
    date: z.exactOptional(dateField),
    group: z.exactOptional(idField),
    motives: z.exactOptional(textsField),
    subjects: z.exactOptional(textsField),
    needs: z.exactOptional(textsField),
    yields: z.exactOptional(textsField),
    willing: z.enum(["yes", "perhaps", "no"]),
  }),
);

/**
 * Reads an interview from anything, or says each thing that is wrong with it.
 *
 * @example
 * createInterview({ id: "i1", motives: ["to learn"], willing: "yes" }).isOk() // => true
 */
export function createInterview(input: unknown): Result<Interview, InvalidInput> {
  return create(interviewNoun, input);
}
