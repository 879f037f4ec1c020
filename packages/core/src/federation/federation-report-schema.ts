import { z } from "zod";
import { countSchema, namesSchema, toldSchema } from "../health/schemas/continuity-schemas.js";
import { findingSchema } from "../health/schemas/finding-schema.js";
import { instantField } from "../model/fields.js";
import { measurementSchema, shareSchema, windowSchema } from "../model/measurement-schema.js";
import type { FederationReport, PartHealth } from "./federation-report.js";

const venues = z.array(z.looseObject({ source: z.string(), id: z.string() })).readonly();

const figure = toldSchema(measurementSchema);

const health: z.ZodType<PartHealth> = z.looseObject({
  activeContributors: figure,
  openings: figure,
  replies: figure,
  lastAt: z.exactOptional(instantField),
  continuity: z.array(findingSchema).readonly(),
});

const part = z.looseObject({
  name: z.string(),
  venues,
  unseenVenues: z.array(z.looseObject({ venue: z.string(), nearest: z.exactOptional(z.string()) })).readonly(),
  health: toldSchema(health),
});

const order = z.union([
  z.looseObject({ status: z.literal("shown"), parts: namesSchema }),
  z.looseObject({
    status: z.literal("not-shown"),
    reason: z.literal("too-few-parts"),
    needed: countSchema,
    found: countSchema,
  }),
  z.looseObject({ status: z.literal("not-shown"), reason: z.literal("within-chance") }),
]);

const share = z.looseObject({
  key: z.string(),
  whole: figure,
  parts: z.array(z.looseObject({ part: z.string(), raw: figure, shrunk: z.exactOptional(shareSchema) })).readonly(),
  pooled: z.exactOptional(shareSchema),
  order,
});

const subjects = z.looseObject({
  subjects: z
    .array(
      z.looseObject({
        subject: z.string(),
        parts: z.array(z.looseObject({ part: z.string(), conversations: z.int().min(1) })).readonly(),
      }),
    )
    .readonly(),
  more: countSchema,
  notShown: namesSchema,
});

/** The schema of a report on a federation, version 1. Keys that it does not know are kept: a later version may say more. */
export const federationReportSchema: z.ZodType<FederationReport> = z.looseObject({
  schema: z.literal("federation-report@1"),
  audience: z.exactOptional(z.literal("shared")),
  name: z.exactOptional(z.string()),
  asOf: instantField,
  timeZone: z.string(),
  window: windowSchema,
  pseudonyms: z.enum(["numbered", "keyed"]),
  whole: toldSchema(health),
  parts: z.array(part).readonly(),
  outside: z.array(z.looseObject({ source: z.string(), id: z.string(), name: z.exactOptional(z.string()) })).readonly(),
  elsewhere: z.exactOptional(toldSchema(health)),
  shares: z.array(share).readonly(),
  subjects: toldSchema(subjects),
  withoutSteering: namesSchema,
  findings: toldSchema(z.array(findingSchema.and(z.looseObject({ parts: namesSchema }))).readonly()),
});
