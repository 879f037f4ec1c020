import { z } from "zod";
import type { LeftOutBecause } from "../activity/row-observer.js";
import type { Pillar } from "../health/assessment/finding.js";
import { pointsSchema, thresholdSchema } from "../health/schemas/assessment-schema.js";
import { figureSchema } from "../health/schemas/figure-schema.js";
import { instantField } from "../model/fields.js";
import { refusalSchema, shareSchema, wordSchema } from "../model/measurement-schema.js";
import type { EvidenceKind, EvidenceRole } from "./evidence-role.js";
import type { EvidenceRow, FigureEvidence } from "./figure-evidence.js";

const text = z.exactOptional(z.string());

const row = z.looseObject({
  kind: wordSchema<EvidenceRow["kind"]>(),
  at: z.exactOptional(instantField),
  until: z.exactOptional(instantField),
  source: z.string(),
  id: text,
  conversation: text,
  venue: text,
  person: text,
  by: text,
  to: text,
  followedAt: z.exactOptional(instantField),
  label: text,
  amount: z.exactOptional(z.number()),
  as: z.exactOptional(wordSchema<EvidenceRole>()),
  leftOut: z.exactOptional(wordSchema<LeftOutBecause>()),
});

const role = wordSchema<EvidenceRole>();
const as = z.exactOptional(role);
const probability = shareSchema;
const more = z.number().min(0);
const mass = z.looseObject({ than: more, needed: z.exactOptional(z.int().min(0)) });

const rule = z.discriminatedUnion("name", [
  z.looseObject({ name: z.enum(["count", "people", "labels", "sum", "mean", "largest"]), as }),
  z.looseObject({ name: z.literal("gini") }),
  z.looseObject({ name: z.literal("people-with-more"), than: more }),
  z.looseObject({ name: z.literal("unanswered-labels"), least: z.int().min(1) }),
  z.looseObject({
    name: z.enum(["burstiness", "elapsed", "growth", "density", "centralisation", "people-around"]),
  }),
  z.looseObject({ name: z.enum(["half", "largest-share"]), who: z.enum(["person", "by"]) }),
  z.looseObject({ name: z.literal("tier"), tier: z.enum(["core", "regular", "casual"]) }),
  z.looseObject({ name: z.literal("tier-share"), tier: z.enum(["core", "occasional", "silent"]) }),
  z.looseObject({ name: z.literal("top-share"), people: z.union([z.int().min(1), z.literal("hundredth")]) }),
  z.looseObject({ name: z.literal("share"), as: role, kind: z.exactOptional(wordSchema<EvidenceKind>()) }),
  z.looseObject({ name: z.literal("between"), least: z.number(), most: z.exactOptional(z.number()) }),
  z.looseObject({ name: z.literal("waiting"), probability }),
  z.looseObject({ name: z.literal("quantile"), probability, as }),
  z.looseObject({ name: z.literal("ratio"), of: role, to: role }),
  z.looseObject({ name: z.literal("change-of-share"), as: role, since: instantField }),
  z.looseObject({ name: z.literal("critical-mass"), active: mass, mostActive: mass }),
  z.looseObject({ name: z.enum(["people-a-span", "stickiness"]), days: z.int().min(1) }),
  z.looseObject({
    name: z.literal("reference-table"),
    people: z.string(),
    silence: z.string(),
    share: z.exactOptional(shareSchema),
  }),
]);

const evidence = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("rows"), rule, rows: z.array(row).readonly() }),
  z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
  z.looseObject({ status: z.literal("unknown") }),
]);

const weight = {
  weight: shareSchema,
  threshold: thresholdSchema,
  points: z.exactOptional(pointsSchema),
};

/** The schema of the evidence of a figure, version 1. Keys that it does not know are kept: a later version may say more. */
export const figureEvidenceSchema: z.ZodType<FigureEvidence> = z.looseObject({
  schema: z.literal("figure-evidence@1"),
  timeZone: z.string(),
  figure: figureSchema,
  weighs: z.array(z.looseObject({ pillar: wordSchema<Pillar>(), ...weight })).readonly(),
  weighsInOwn: z.exactOptional(z.array(z.looseObject({ name: z.string(), ...weight })).readonly()),
  evidence,
});
