import { z } from "zod";
import { capabilities } from "../model/capability.js";
import { instantField } from "../model/fields.js";
import type { Assessment } from "./assessment.js";
import type { Finding } from "./finding.js";
import type { HealthReport } from "./health-report.js";

const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const numbersAndTexts = z.record(z.string(), z.union([z.string(), z.number()]));
const window = z.strictObject({ from: instantField, until: instantField });
const pillar = z.enum(["viability", "engagement", "continuityRisk", "involvement"]);
const stage = z.enum(["inception", "establishment", "maturity"]);

const measurement = z.strictObject({
  value: z.number(),
  unit: z.enum([
    "people",
    "contributions",
    "conversations",
    "replies-per-conversation",
    "people-per-conversation",
    "share",
    "coefficient",
    "ratio",
    "hours",
    "days",
  ]),
  sampleSize: z.number(),
  sampleOf: z.enum(["people", "members", "newcomers", "contributions", "openings", "conversations"]),
  window,
  definition: z.string().regex(/^[a-z0-9-]+@\d+$/),
  interval: z.exactOptional(
    z.strictObject({
      lower: z.exactOptional(z.number()),
      upper: z.exactOptional(z.number()),
      level: share,
      method: z.string(),
    }),
  ),
  caveats: z.exactOptional(
    z.array(z.strictObject({ code: z.string(), params: z.exactOptional(numbersAndTexts) })).readonly(),
  ),
});

const refusal = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("InsufficientData"),
    definition: z.string(),
    reason: z.string(),
    needed: z.number(),
    found: z.number(),
  }),
  z.strictObject({
    type: z.literal("CapabilityMissing"),
    definition: z.string(),
    missing: z.array(z.enum(capabilities)).readonly(),
  }),
]);

const threshold = z.strictObject({
  none: z.number(),
  full: z.number(),
  source: z.strictObject({
    kind: z.enum(["text", "published", "ours", "user"]),
    name: z.string(),
    reasoning: z.exactOptional(z.string()),
  }),
});

const indicator = z.strictObject({
  key: z.string(),
  weight: share,
  threshold,
  outcome: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("measured"), measurement, points }),
    z.strictObject({ status: z.literal("refused"), refusal }),
  ]),
  potential: z.exactOptional(points),
});

const assessment: z.ZodType<Assessment> = z.strictObject({
  pillar,
  direction: z.enum(["higher-is-better", "lower-is-better"]),
  score: z.discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("available"),
      score: points,
      band: z.enum(["strong", "fair", "weak", "critical"]),
    }),
    z.strictObject({
      status: z.literal("unavailable"),
      reason: z.enum(["too-little-measured", "nothing-measured"]),
    }),
  ]),
  coverage: share,
  indicators: z.array(indicator).readonly(),
  movesMost: z.exactOptional(z.string()),
});

const figure = z.discriminatedUnion("status", [
  z.strictObject({ key: z.string(), status: z.literal("measured"), measurement }),
  z.strictObject({ key: z.string(), status: z.literal("refused"), refusal }),
]);

const finding: z.ZodType<Finding> = z.strictObject({
  code: z.string(),
  params: numbersAndTexts,
  severity: z.enum(["critical", "serious", "notice", "good"]),
  pillar,
  key: z.string(),
});

const carrier = z.strictObject({ person: z.string(), share, count: z.int().min(1) });

/** The schema of a health report, version 1: strict, because the report is ours. */
export const healthReportSchema: z.ZodType<HealthReport> = z.strictObject({
  schema: z.literal("community-health-report@1"),
  asOf: instantField,
  timeZone: z.string(),
  window,
  pseudonyms: z.enum(["numbered", "keyed"]),
  sources: z
    .array(z.strictObject({ source: z.string(), capabilities: z.array(z.enum(capabilities)).readonly() }))
    .readonly(),
  data: z.strictObject({
    contributions: z.int().min(0),
    contributors: z.int().min(0),
    people: z.int().min(0),
    conversations: z.int().min(0),
    span: z.exactOptional(window),
  }),
  stage: z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("measured"), stage, latest: stage, windows: z.int().min(1), measurement }),
    z.strictObject({ status: z.literal("refused"), refusal }),
  ]),
  assessments: z.array(assessment).readonly(),
  figures: z.array(figure).readonly(),
  carriers: z
    .array(z.strictObject({ work: z.string(), total: z.int().min(0), carriers: z.array(carrier).readonly() }))
    .readonly(),
  findings: z.array(finding).readonly(),
});
