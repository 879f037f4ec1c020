import { z } from "zod";
import { instantField } from "../../model/fields.js";
import { measurementSchema, refusalSchema } from "../../model/measurement-schema.js";
import type { DataSummary, Figure, FigureScope } from "../report/health-report.js";

/** Of what a figure is. */
export const figureScopeSchema: z.ZodType<FigureScope> = z.looseObject({
  venue: z.exactOptional(z.string()),
  part: z.exactOptional(z.string()),
  group: z.exactOptional(z.string()),
  department: z.exactOptional(z.string()),
});

/** A figure of a report. */
export const figureSchema: z.ZodType<Figure> = z.discriminatedUnion("status", [
  z.looseObject({
    key: z.string(),
    of: z.exactOptional(figureScopeSchema),
    status: z.literal("measured"),
    measurement: measurementSchema,
  }),
  z.looseObject({
    key: z.string(),
    of: z.exactOptional(figureScopeSchema),
    status: z.literal("refused"),
    refusal: refusalSchema,
  }),
]);

/** How much a report rests on. */
export const dataSummarySchema: z.ZodType<DataSummary> = z.looseObject({
  contributions: z.int().min(0),
  automated: z.exactOptional(z.int().min(0)),
  contributors: z.int().min(0),
  people: z.int().min(0),
  conversations: z.int().min(0),
  totals: z.exactOptional(z.int().min(0)),
  firstAt: z.exactOptional(instantField),
  lastAt: z.exactOptional(instantField),
});
