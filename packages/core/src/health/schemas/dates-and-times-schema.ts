import { z } from "zod";
import type { ActivityDatesAndTimes } from "../../engagement/activity-dates-and-times.js";
import { caveatSchema, windowSchema } from "../../model/measurement-schema.js";
import { countSchema } from "./continuity-schemas.js";

/** Seven days from Monday on, each with 24 hours from midnight on. */
const byHourOfWeek = z
  .array(z.array(z.number().min(0)).length(24).readonly())
  .length(7)
  .readonly();

/** The schema of when in the week people contribute, in a health report. */
export const datesAndTimesSchema: z.ZodType<ActivityDatesAndTimes> = z.looseObject({
  contributions: byHourOfWeek,
  hoursObserved: byHourOfWeek,
  total: countSchema,
  timeZone: z.string(),
  window: windowSchema,
  definition: z.string(),
  caveats: z.array(caveatSchema).readonly(),
});
