import { z } from "zod";
import { instantField } from "../../model/fields.js";
import { caveatSchema, shareSchema, wordSchema } from "../../model/measurement-schema.js";
import type { PeriodStep } from "../series/periods.js";
import type { ReportSeries } from "../series/report-series.js";
import { countSchema, measuredSchema, toldSchema } from "./continuity-schemas.js";

const caveats = z.exactOptional(z.array(caveatSchema).readonly());
const hours = z.number().min(0);

const activity = z.looseObject({
  step: wordSchema<PeriodStep>(),
  periods: z
    .array(
      z.looseObject({
        from: instantField,
        active: countSchema,
        newcomers: z.exactOptional(countSchema),
        partly: z.exactOptional(z.literal(true)),
      }),
    )
    .readonly(),
  until: instantField,
  caveats,
});

const concentration = z.looseObject({
  people: countSchema,
  contributions: countSchema,
  points: z.array(z.looseObject({ populationShare: shareSchema, amountShare: shareSchema })).readonly(),
  caveats,
});

const waiting = z.looseObject({
  openings: countSchema,
  unanswered: countSchema,
  longestHours: hours,
  curve: z.array(z.looseObject({ hours, answered: shareSchema })).readonly(),
  stillWaiting: z.array(z.looseObject({ hours, openings: countSchema })).readonly(),
  caveats,
});

const retention = z.looseObject({
  step: wordSchema<PeriodStep>(),
  cohorts: z.array(measuredSchema<"share">()).readonly(),
  leftOut: countSchema,
});

const network = z.looseObject({
  size: countSchema,
  people: z.array(z.looseObject({ person: z.string(), partners: countSchema, core: countSchema })).readonly(),
  ties: z.array(z.looseObject({ one: z.string(), other: z.string() })).readonly(),
  caveats,
});

/** The schema of the series of a health report, version 1. */
export const reportSeriesSchema: z.ZodType<ReportSeries> = z.looseObject({
  schema: z.literal("report-series@1"),
  activity: toldSchema(activity),
  concentration: toldSchema(concentration),
  waiting: toldSchema(waiting),
  retention: toldSchema(retention),
  lifeCycle: toldSchema(z.looseObject({ activity: z.array(measuredSchema<"share">()).readonly() })),
  network: toldSchema(network).exactOptional(),
});
