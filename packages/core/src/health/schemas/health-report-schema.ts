import { z } from "zod";
import type { DataQuality } from "../../data-quality/check-data-quality.js";
import type { FlawRemedy, FlawType } from "../../data-quality/data-flaw.js";
import type { Capability } from "../../model/capability.js";
import { instantField } from "../../model/fields.js";
import type { SampleUnit } from "../../model/measurement.js";
import {
  measurementSchema,
  refusalSchema,
  shareSchema,
  windowSchema,
  wordSchema,
} from "../../model/measurement-schema.js";
import type { SourceExtent } from "../../model/source-limits.js";
import type { Assessment } from "../assessment/assessment.js";
import type { Pillar } from "../assessment/finding.js";
import type { OwnAssessment } from "../assessment/own-pillar.js";
import type { HealthReport } from "../report/health-report.js";
import { assessmentFields } from "./assessment-schema.js";
import { communityLoadSchema } from "./community-load-schema.js";
import { toldSchema } from "./continuity-schemas.js";
import { datesAndTimesSchema } from "./dates-and-times-schema.js";
import { dutiesOfReportSchema } from "./duties-of-report-schema.js";
import { dataSummarySchema, figureSchema } from "./figure-schema.js";
import { findingSchema } from "./finding-schema.js";
import { reportSeriesSchema } from "./report-series-schema.js";
import { viabilityOfReportSchema } from "./viability-of-report-schema.js";

const numbersAndTexts = z.record(z.string(), z.union([z.string(), z.number()]));
const stage = wordSchema<"inception" | "establishment" | "maturity">();

const flaw = z.looseObject({
  type: wordSchema<FlawType>(),
  certainty: z.enum(["certain", "likely", "possible"]),
  source: z.string(),
  venue: z.exactOptional(z.string()),
  window: windowSchema,
  params: numbersAndTexts,
  sampleSize: z.int().min(0),
  sampleOf: wordSchema<SampleUnit>(),
  remedy: wordSchema<FlawRemedy>(),
  people: z.exactOptional(z.array(z.string()).readonly()),
});

const dataQuality: z.ZodType<DataQuality> = z.looseObject({
  flaws: z.array(flaw).readonly(),
  notJudged: z.array(refusalSchema).readonly(),
});

const assessment: z.ZodType<Assessment> = z.looseObject({ pillar: wordSchema<Pillar>(), ...assessmentFields });

const ownAssessment: z.ZodType<OwnAssessment> = z.looseObject({ name: z.string(), ...assessmentFields });

const carrier = z.looseObject({ person: z.string(), share: shareSchema, count: z.int().min(1) });

const hours = z.exactOptional(z.number().min(0));
const source = z.looseObject({
  source: z.string(),
  capabilities: z.array(wordSchema<Capability>()).readonly(),
  retention: z.exactOptional(z.looseObject({ contributionHours: hours, memberHours: hours, aggregateHours: hours })),
  linkable: z.exactOptional(z.boolean()),
  extent: z.exactOptional(wordSchema<SourceExtent>()),
});

/** The schema of a health report, version 1. Keys that it does not know are kept: a later report may say more. */
export const healthReportSchema: z.ZodType<HealthReport> = z.looseObject({
  schema: z.literal("community-health-report@1"),
  audience: z.exactOptional(z.literal("shared")),
  asOf: instantField,
  timeZone: z.string(),
  window: windowSchema,
  pseudonyms: z.enum(["numbered", "keyed"]),
  sources: z.array(source).readonly(),
  data: dataSummarySchema,
  dataQuality: z.exactOptional(dataQuality),
  stage: z.discriminatedUnion("status", [
    z.looseObject({
      status: z.literal("measured"),
      stage,
      latest: stage,
      windows: z.int().min(1),
      measurement: measurementSchema,
    }),
    z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
  ]),
  assessments: z.array(assessment).readonly(),
  ownAssessments: z.exactOptional(z.array(ownAssessment).readonly()),
  figures: z.array(figureSchema).readonly(),
  carriers: z
    .array(z.looseObject({ work: z.string(), total: z.int().min(0), carriers: z.array(carrier).readonly() }))
    .readonly(),
  duties: z.exactOptional(dutiesOfReportSchema),
  load: z.exactOptional(communityLoadSchema),
  datesAndTimes: z.exactOptional(toldSchema(datesAndTimesSchema)),
  viability: z.exactOptional(viabilityOfReportSchema),
  series: z.exactOptional(reportSeriesSchema),
  findings: z.array(findingSchema).readonly(),
});
