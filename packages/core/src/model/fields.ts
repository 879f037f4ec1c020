import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import { type Id, isWholeText } from "./id.js";
import { type IsoInstant, parseInstant } from "./instant.js";

/** The schema of an id, with the same rules as `isId`. */
export const idField: z.ZodType<Id> = z
  .string()
  .min(1)
  .max(512)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what is refused
  .regex(/^[^\u0000-\u001f\u007f]*$/, "must not contain control characters")
  .refine(isWholeText, "must not contain half of a surrogate pair");

/** The schema of a moment as text. */
export const instantField: z.ZodType<IsoInstant> = z
  .string()
  .refine(
    (text) => parseInstant(text).isOk(),
    "must be ISO 8601 with an offset, of the years 0 to 9999 in UTC, such as 2026-11-21T09:00:00Z",
  )
  .meta({ format: "date-time" });

/** The schema of a day on the calendar. */
export const dateField: z.ZodType<CalendarDate> = z
  .string()
  .refine(isCalendarDate, "must be a day that exists, written YYYY-MM-DD")
  .meta({ format: "date" });

/** The schema of text that says something: 1 to 2,000 characters. */
export const textField: z.ZodType<string> = z.string().min(1).max(2_000);

/** The schema of a count: a whole number from 0. */
export const countField: z.ZodType<number> = z.int().min(0);

/** The schema of hours a week: from 0 to the 168 that a week has. */
export const weeklyHoursField: z.ZodType<number> = z.number().min(0).max(168);

/** A list of ids without a limit on how many. */
export const idsField: z.ZodType<readonly Id[]> = z.array(idField).readonly();

/** A list of texts. */
export const textsField: z.ZodType<readonly string[]> = z.array(textField).readonly();
