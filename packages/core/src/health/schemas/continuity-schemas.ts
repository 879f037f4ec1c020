import { z } from "zod";
import type { CarrierAbsence } from "../../continuity/absence/largest-absences.js";
import type { CarrierOfWork } from "../../continuity/carriers.js";
import type { Told } from "../../continuity/told.js";
import type { Measurement, Unit } from "../../model/measurement.js";
import { measurementSchema, refusalSchema, shareSchema } from "../../model/measurement-schema.js";

/** A count. */
export const countSchema: z.ZodType<number> = z.int().min(0);

/** Pseudonyms. */
export const namesSchema: z.ZodType<readonly string[]> = z.array(z.string()).readonly();

/** What can be said of something, or why nothing can. */
export function toldSchema<T>(value: z.ZodType<T>): z.ZodType<Told<T>> {
  return z.discriminatedUnion("status", [
    z.looseObject({ status: z.literal("measured"), value }),
    z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
  ]);
}

/** The cast: of which unit a measurement is, a later version may say in a new word; the place says it too. */
export function measuredSchema<U extends Unit>(): z.ZodType<Measurement<U>> {
  return measurementSchema as unknown as z.ZodType<Measurement<U>>;
}

/** Somebody who carries a part of some work. */
export const carrierSchema: z.ZodType<CarrierOfWork> = z.looseObject({
  person: z.string(),
  share: shareSchema,
  count: z.int().min(1),
});

/** What hangs on one person. */
export const carrierAbsenceSchema: z.ZodType<CarrierAbsence> = z.looseObject({
  person: z.string(),
  onlyThey: countSchema,
  newcomersOnlyThey: z.exactOptional(countSchema),
  lostWithinWeek: countSchema,
  firstResponses: z.int().min(1),
  share: shareSchema,
});
