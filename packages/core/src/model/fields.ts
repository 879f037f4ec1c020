import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import { type Id, isWholeText } from "./id.js";
import { type IsoInstant, parseInstant } from "./instant.js";
import { problemMessage } from "./problem-message.js";

/** The schema of an id, with the same rules as `isId`. */
export const idField: z.ZodType<Id> = z
  .string()
  .min(1)
  .max(512)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what is refused
  .regex(/^[^\u0000-\u001f\u007f]*$/, problemMessage({ type: "control-characters" }))
  .refine(isWholeText, problemMessage({ type: "half-a-character" }));

/** The schema of a moment as text. */
export const instantField: z.ZodType<IsoInstant> = z
  .string()
  .refine((text) => parseInstant(text).isOk(), problemMessage({ type: "no-moment" }))
  .meta({ format: "date-time" });

/** The schema of a day on the calendar. */
export const dateField: z.ZodType<CalendarDate> = z
  .string()
  .refine(isCalendarDate, problemMessage({ type: "no-day" }))
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
