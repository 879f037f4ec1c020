import { z } from "zod";
import { countSchema, toldSchema } from "../health/schemas/continuity-schemas.js";
import { instantField } from "../model/fields.js";
import type { Unit } from "../model/measurement.js";
import { intervalSchema, wordSchema } from "../model/measurement-schema.js";
import type { HistoryGap, LeftOutReason, ReportHistory } from "./report-history.js";

const point = z.looseObject({
  asOf: instantField,
  value: z.number(),
  interval: z.exactOptional(intervalSchema),
  isIndependent: z.boolean(),
});

const trend = z.looseObject({
  per30Days: z.number(),
  interval: intervalSchema,
  direction: z.enum(["up", "down", "none"]),
});

const change = z.looseObject({ asOf: instantField, since: instantField, from: z.number(), to: z.number() });

const series = z.looseObject({
  kind: z.enum(["score", "own-score", "figure"]),
  key: z.string(),
  unit: z.exactOptional(wordSchema<Unit>()),
  definition: z.exactOptional(z.string()),
  points: z.array(point).readonly(),
  gaps: z.array(z.looseObject({ asOf: instantField, reason: wordSchema<HistoryGap["reason"]>() })).readonly(),
  trend: toldSchema(trend),
  changes: toldSchema(z.array(change).readonly()),
  noise: z.exactOptional(z.looseObject({ middle: z.number(), lower: z.number(), upper: z.number() })),
});

/** The schema of a history, version 1. Keys that it does not know are kept: a later version may say more. */
export const reportHistorySchema: z.ZodType<ReportHistory> = z.looseObject({
  schema: z.literal("report-history@1"),
  sources: z.array(z.string()).readonly(),
  timeZone: z.string(),
  days: countSchema,
  moments: z.array(instantField).readonly(),
  leftOut: z.array(z.looseObject({ asOf: instantField, reason: wordSchema<LeftOutReason>() })).readonly(),
  series: z.array(series).readonly(),
  judged: z.looseObject({ count: countSchema, byChance: z.number().min(0) }),
});
