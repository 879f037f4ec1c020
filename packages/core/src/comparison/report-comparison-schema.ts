import { z } from "zod";
import type { Pillar } from "../health/assessment/finding.js";
import { directionSchema, indicatorOutcomeSchema, scoreSchema } from "../health/schemas/assessment-schema.js";
import { countSchema } from "../health/schemas/continuity-schemas.js";
import { dataSummarySchema, figureScopeSchema } from "../health/schemas/figure-schema.js";
import { findingSchema } from "../health/schemas/finding-schema.js";
import { instantField } from "../model/fields.js";
import {
  intervalSchema,
  measurementSchema,
  refusalSchema,
  windowSchema,
  wordSchema,
} from "../model/measurement-schema.js";
import type { ComparisonNote, EffectCause, ReportComparison } from "./report-comparison.js";

const side = z.looseObject({
  name: z.exactOptional(z.string()),
  asOf: instantField,
  timeZone: z.string(),
  window: windowSchema,
  sources: z.array(z.string()).readonly(),
  data: dataSummarySchema,
});

const effect = z.looseObject({
  key: z.string(),
  cause: wordSchema<EffectCause>(),
  points: z.number().min(-100).max(100),
  from: z.exactOptional(indicatorOutcomeSchema),
  to: z.exactOptional(indicatorOutcomeSchema),
  otherDefinition: z.exactOptional(z.literal(true)),
});

const difference = z.exactOptional(z.number().min(-100).max(100));

const scoreOfAny = {
  direction: directionSchema,
  from: z.exactOptional(scoreSchema),
  to: z.exactOptional(scoreSchema),
  difference,
  ofShared: difference,
  effects: z.array(effect).readonly(),
};
const score = z.looseObject({ pillar: wordSchema<Pillar>(), ...scoreOfAny });
const ownScore = z.looseObject({ name: z.string(), ...scoreOfAny });

const named = { key: z.string(), of: z.exactOptional(figureScopeSchema) };
const both = { from: measurementSchema, to: measurementSchema };
const refusal = z.exactOptional(refusalSchema);

const figure = z.discriminatedUnion("status", [
  z.looseObject({
    ...named,
    status: z.literal("compared"),
    ...both,
    difference: z.number(),
    verdict: z.enum(["beyond-chance", "within-chance", "counted", "not-judged"]),
    interval: z.exactOptional(intervalSchema),
  }),
  z.looseObject({
    ...named,
    status: z.literal("not-comparable"),
    reason: z.enum(["other-definition", "other-unit", "other-window-length"]),
    ...both,
  }),
  z.looseObject({ ...named, status: z.literal("now-measured"), to: measurementSchema, refusal }),
  z.looseObject({ ...named, status: z.literal("no-longer-measured"), from: measurementSchema, refusal }),
]);

const findings = z.array(findingSchema).readonly();

/** The schema of a comparison, version 1. Keys that it does not know are kept: a later version may say more. */
export const reportComparisonSchema: z.ZodType<ReportComparison> = z.looseObject({
  schema: z.literal("report-comparison@1"),
  relation: z.enum(["one-community", "two-communities"]),
  from: side,
  to: side,
  notes: z.array(wordSchema<ComparisonNote>()).readonly(),
  scores: z.array(score).readonly(),
  ownScores: z.exactOptional(z.array(ownScore).readonly()),
  figures: z.array(figure).readonly(),
  judged: z.looseObject({ count: countSchema, byChance: z.number().min(0) }),
  findings: z.looseObject({
    came: findings,
    went: findings,
    stayed: z.array(z.looseObject({ from: findingSchema, to: findingSchema })).readonly(),
  }),
});
