import { z } from "zod";
import type { LeftOutBecause } from "../activity/row-observer.js";
import type { Pillar } from "../health/assessment/finding.js";
import { pointsSchema, thresholdSchema } from "../health/schemas/assessment-schema.js";
import { figureSchema } from "../health/schemas/figure-schema.js";
import { instantField } from "../model/fields.js";
import { refusalSchema, shareSchema, wordSchema } from "../model/measurement-schema.js";
import type { DerivedFrom, EvidenceRole, EvidenceRow, FigureEvidence } from "./figure-evidence.js";

const text = z.exactOptional(z.string());

const row = z.looseObject({
  kind: wordSchema<EvidenceRow["kind"]>(),
  at: instantField,
  source: z.string(),
  id: text,
  conversation: text,
  venue: text,
  person: text,
  by: text,
  followedAt: z.exactOptional(instantField),
  amount: z.exactOptional(z.number().min(0)),
  as: z.exactOptional(wordSchema<EvidenceRole>()),
  leftOut: z.exactOptional(wordSchema<LeftOutBecause>()),
});

const probability = shareSchema;

const rule = z.discriminatedUnion("name", [
  z.looseObject({ name: z.literal("count"), as: z.exactOptional(wordSchema<EvidenceRole>()) }),
  z.looseObject({ name: z.enum(["people", "gini", "mean", "largest", "ratio"]) }),
  z.looseObject({ name: z.enum(["half", "largest-share"]), who: z.enum(["person", "by"]) }),
  z.looseObject({ name: z.literal("tier"), tier: z.enum(["core", "regular", "casual"]) }),
  z.looseObject({ name: z.literal("top-share"), people: z.union([z.int().min(1), z.literal("hundredth")]) }),
  z.looseObject({ name: z.literal("share"), as: wordSchema<EvidenceRole>() }),
  z.looseObject({ name: z.enum(["waiting", "quantile"]), probability }),
]);

const evidence = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("rows"), rule, rows: z.array(row).readonly() }),
  z.looseObject({ status: z.literal("derived"), from: wordSchema<DerivedFrom>() }),
  z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
]);

const weight = z.looseObject({
  pillar: wordSchema<Pillar>(),
  weight: shareSchema,
  threshold: thresholdSchema,
  points: z.exactOptional(pointsSchema),
});

/** The schema of the evidence of a figure, version 1. Keys that it does not know are kept: a later version may say more. */
export const figureEvidenceSchema: z.ZodType<FigureEvidence> = z.looseObject({
  schema: z.literal("figure-evidence@1"),
  timeZone: z.string(),
  figure: figureSchema,
  weighs: z.array(weight).readonly(),
  evidence,
});
