import { z } from "zod";
import type { ShownDuty } from "../../activity/duties/acts.js";
import type { AlreadySharing, PossibleSuccessor } from "../../continuity/succession/succession.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { caveatSchema, shareSchema, wordSchema } from "../../model/measurement-schema.js";
import type { DutiesOfReport } from "../report/duties-of-report.js";
import {
  carrierAbsenceSchema,
  carrierSchema,
  countSchema,
  measuredSchema,
  namesSchema,
  toldSchema,
} from "./continuity-schemas.js";

const figures = {
  acts: z.int().min(1),
  people: z.int().min(1),
  absenceFactor: measuredSchema<"people">(),
  largestShare: measuredSchema<"share">(),
  effectiveCarriers: measuredSchema<"people">(),
};

const spreadFigures = z.looseObject(figures);
const spread = z.looseObject({
  ...figures,
  carriers: z.array(carrierSchema).readonly(),
  othersAnswered: z.exactOptional(countSchema),
});

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

const successor = z.looseObject({
  person: z.string(),
  duties: z.array(wordSchema<DutyKind>()).readonly(),
  backup: z.boolean(),
  acts: countSchema,
  expertise: z.exactOptional(wordSchema<NonNullable<PossibleSuccessor["expertise"]>>()),
  affinity: z.exactOptional(wordSchema<NonNullable<PossibleSuccessor["affinity"]>>()),
});

const sharing = z.looseObject({
  person: z.string(),
  share: shareSchema,
  count: z.int().min(1),
  sameVenues: shareSchema,
  sameHours: shareSchema,
  trend: wordSchema<AlreadySharing["trend"]>(),
});

const succession = z.looseObject({
  duty: wordSchema<ShownDuty>(),
  carrier: carrierSchema,
  couldBeAsked: z.array(successor).readonly(),
  alreadySharing: z.array(sharing).readonly(),
  toThree: z.exactOptional(z.looseObject({ factor: z.int().min(1), acts: countSchema, people: countSchema })),
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
  succession: z.array(succession).readonly(),
  answeredAlone: toldSchema(
    z.looseObject({
      answered: countSchema,
      people: z.array(carrierAbsenceSchema).readonly(),
      caveats: z.exactOptional(z.array(caveatSchema).readonly()),
    }),
  ),
});
