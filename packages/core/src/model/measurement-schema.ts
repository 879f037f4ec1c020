import { z } from "zod";
import type { Capability } from "./capability.js";
import type { Refusal } from "./errors.js";
import { instantField } from "./fields.js";
import type { Interval, Measurement, SampleUnit, Unit } from "./measurement.js";
import type { IsoWindow } from "./time-window.js";

/**
 * A word of a list that later versions may lengthen: any text is read, so that an older reader can read a newer report.
 */
export function wordSchema<T extends string>(): z.ZodType<T> {
  // The cast: at run time any text passes; whoever meets an unknown word falls back to the word itself.
  return z.string() as unknown as z.ZodType<T>;
}

/** A share of 0–1. */
export const shareSchema: z.ZodType<number> = z.number().min(0).max(1);

/** A window, written out. */
export const windowSchema: z.ZodType<IsoWindow> = z.looseObject({ from: instantField, until: instantField });

/** Something that a reader must know beside a value. */
export const caveatSchema: z.ZodType<NonNullable<Measurement["caveats"]>[number]> = z.looseObject({
  code: z.string(),
  params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** Between what a value lies. */
export const intervalSchema: z.ZodType<Interval> = z.looseObject({
  lower: z.exactOptional(z.number()),
  upper: z.exactOptional(z.number()),
  level: shareSchema,
  method: z.string(),
});

/** One figure with what is needed to read it. */
export const measurementSchema: z.ZodType<Measurement> = z.looseObject({
  value: z.number(),
  unit: wordSchema<Unit>(),
  sampleSize: z.number(),
  sampleOf: wordSchema<SampleUnit>(),
  window: windowSchema,
  definition: z.string().regex(/^[a-z0-9./-]+@\d+$/),
  interval: z.exactOptional(intervalSchema),
  caveats: z.exactOptional(z.array(caveatSchema).readonly()),
});

/** Why a figure is not given. */
export const refusalSchema: z.ZodType<Refusal> = z.discriminatedUnion("type", [
  z.looseObject({
    type: z.literal("InsufficientData"),
    definition: z.string(),
    reason: z.string(),
    needed: z.number(),
    found: z.number(),
  }),
  z.looseObject({
    type: z.literal("CapabilityMissing"),
    definition: z.string(),
    missing: z.array(wordSchema<Capability>()).readonly(),
  }),
  z.looseObject({
    type: z.literal("NotPermitted"),
    definition: z.string(),
    source: z.string(),
    reason: z.string(),
  }),
  z.looseObject({ type: z.literal("DataUnreliable"), definition: z.string(), reason: z.string() }),
  z.looseObject({ type: z.literal("Withheld"), definition: z.string(), reason: z.string() }),
]);
