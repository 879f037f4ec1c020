import { z } from "zod";
import type { ShownDuty } from "../activity/duties/acts.js";
import type { DutyKind } from "../model/duty-kind.js";
import { wordSchema } from "../model/measurement-schema.js";
import {
  carrierAbsenceSchema,
  carrierSchema,
  countSchema,
  measuredSchema,
  namesSchema,
  toldSchema,
} from "./continuity-schemas.js";
import type { DutiesOfReport } from "./duties-of-report.js";

const figures = {
  acts: z.int().min(1),
  people: z.int().min(1),
  absenceFactor: measuredSchema<"people">(),
  largestShare: measuredSchema<"share">(),
  effectiveCarriers: measuredSchema<"people">(),
};

const spreadFigures = z.looseObject(figures);
const spread = z.looseObject({ ...figures, carriers: z.array(carrierSchema).readonly() });

const concentration = z.looseObject({
  duty: wordSchema<DutyKind>(),
  basis: z.enum(["measured", "declared"]),
  work: z.exactOptional(toldSchema(spread)),
  comparison: z.exactOptional(
    toldSchema(z.looseObject({ now: toldSchema(spreadFigures), before: toldSchema(spreadFigures) })),
  ),
  holders: namesSchema,
  withoutActs: namesSchema,
});

/** The schema of the duties in a health report. */
export const dutiesOfReportSchema: z.ZodType<DutiesOfReport> = z.looseObject({
  each: z.array(concentration).readonly(),
  careWork: toldSchema(
    z.looseObject({
      duties: z.array(wordSchema<ShownDuty>()).readonly(),
      all: spread,
      withoutAnswering: toldSchema(spread),
    }),
  ),
  answeredAlone: toldSchema(z.looseObject({ answered: countSchema, people: z.array(carrierAbsenceSchema).readonly() })),
});
