import { z } from "zod";
import { wordSchema } from "../../model/measurement-schema.js";
import type { Finding, Pillar } from "../assessment/finding.js";

/** A finding. */
export const findingSchema: z.ZodType<Finding> = z.looseObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  people: z.exactOptional(z.array(z.string()).readonly()),
  severity: z.enum(["critical", "serious", "notice", "good"]),
  pillar: wordSchema<Pillar>(),
  key: z.string(),
});
