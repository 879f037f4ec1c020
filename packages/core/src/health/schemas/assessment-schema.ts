import { z } from "zod";
import { measurementSchema, refusalSchema, shareSchema } from "../../model/measurement-schema.js";
import type { AssessedIndicator, Assessment, Direction, IndicatorOutcome, Score } from "../assessment/assessment.js";
import type { Threshold } from "../assessment/threshold.js";

/** Points of a score, or of what counts in it. */
export const pointsSchema: z.ZodType<number> = z.number().min(0).max(100);

/** Which way a score is good. */
export const directionSchema: z.ZodType<Direction> = z.enum(["higher-is-better", "lower-is-better"]);

/** A score, or why there is none. */
export const scoreSchema: z.ZodType<Score> = z.discriminatedUnion("status", [
  z.looseObject({
    status: z.literal("available"),
    score: pointsSchema,
    band: z.enum(["strong", "fair", "weak", "critical"]),
  }),
  z.looseObject({
    status: z.literal("unavailable"),
    reason: z.enum(["too-little-measured", "nothing-measured"]),
  }),
]);

/** Where an indicator earns nothing and where all. */
export const thresholdSchema: z.ZodType<Threshold> = z.looseObject({
  none: z.number(),
  full: z.number(),
  source: z.looseObject({
    kind: z.enum(["text", "published", "ours", "user"]),
    name: z.string(),
    reasoning: z.exactOptional(z.string()),
  }),
});

/** What came of an indicator. */
export const indicatorOutcomeSchema: z.ZodType<IndicatorOutcome> = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("measured"), measurement: measurementSchema, points: pointsSchema }),
  z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
]);

const indicator: z.ZodType<AssessedIndicator> = z.looseObject({
  key: z.string(),
  weight: shareSchema,
  threshold: thresholdSchema,
  outcome: indicatorOutcomeSchema,
  potential: z.exactOptional(pointsSchema),
});

interface AssessmentFields {
  readonly direction: z.ZodType<Direction>;
  readonly score: z.ZodType<Score>;
  readonly coverage: z.ZodType<number>;
  readonly indicators: z.ZodType<Assessment["indicators"]>;
  readonly movesMost: z.ZodExactOptional<z.ZodType<string>>;
}

/** What an assessment holds besides what it is of. */
export const assessmentFields: AssessmentFields = {
  direction: directionSchema,
  score: scoreSchema,
  coverage: shareSchema,
  indicators: z.array(indicator).readonly(),
  movesMost: z.exactOptional(z.string()),
};
