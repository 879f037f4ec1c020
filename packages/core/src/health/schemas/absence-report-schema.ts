import { z } from "zod";
import type { AbsenceSimulation } from "../../continuity/absence/absence-simulation.js";
import type { LargestAbsences } from "../../continuity/absence/largest-absences.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { instantField } from "../../model/fields.js";
import { caveatSchema, shareSchema, windowSchema, wordSchema } from "../../model/measurement-schema.js";
import {
  carrierAbsenceSchema,
  carrierSchema,
  countSchema,
  measuredSchema,
  namesSchema,
  toldSchema,
} from "./continuity-schemas.js";

/** What hangs on some people, or on whom most hangs. */
export type AbsenceReport = AbsenceSimulation | LargestAbsences;

const frame = {
  asOf: instantField,
  timeZone: z.string(),
  window: windowSchema,
  pseudonyms: z.enum(["numbered", "keyed"]),
};

const count = countSchema;
const sharedWork = z.looseObject({
  count,
  share: shareSchema,
  total: count,
  others: z.array(carrierSchema).readonly(),
});

const answers = z.looseObject({
  onlyThey: measuredSchema<"conversations">(),
  answered: count,
  own: count,
  firstResponses: toldSchema(sharedWork),
  newcomersOnlyThey: toldSchema(measuredSchema<"people">()),
});

const alone = <T extends z.ZodRawShape>(named: T) =>
  z.looseObject({ onlyThey: z.array(z.looseObject({ ...named, answers: z.int().min(1) })).readonly(), all: count });

const coverage = z.looseObject({
  venues: alone({ source: z.string(), venue: z.string() }),
  weekHours: alone({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23) }),
  subjects: z.exactOptional(alone({ subject: z.string() })),
});

const hours = z.exactOptional(z.number().min(0));

const duty = z.looseObject({
  duty: wordSchema<DutyKind>(),
  basis: z.enum(["measured", "declared"]),
  acts: z.exactOptional(sharedWork),
  holders: namesSchema,
  losesLastHolder: z.array(z.looseObject({ venue: z.exactOptional(z.string()), backups: namesSchema })).readonly(),
  plannedHoursPerWeek: hours,
  spentHoursPerWeek: hours,
});

const absenceRange = z.looseObject({
  worstCaseFirst: z.boolean(),
  answeredShare: z.looseObject({
    noChange: measuredSchema<"share">(),
    middle: measuredSchema<"share">(),
    deleted: measuredSchema<"share">(),
    loss: shareSchema,
    noise: z.exactOptional(z.number().min(0)),
    wouldShow: z.exactOptional(z.boolean()),
  }),
  medianWait: toldSchema(
    z.looseObject({
      noChange: measuredSchema<"hours">(),
      middle: z.exactOptional(measuredSchema<"hours">()),
      deleted: toldSchema(measuredSchema<"hours">()),
    }),
  ),
});

const structure = z.looseObject({
  pairsLost: measuredSchema<"share">(),
  pairs: z.int().min(1),
  onlyWithThem: measuredSchema<"people">(),
});

const simulation: z.ZodType<AbsenceSimulation> = z.looseObject({
  schema: z.literal("absence-simulation@1"),
  ...frame,
  without: z.array(z.string()).min(1).readonly(),
  answers: toldSchema(answers),
  coverage: toldSchema(coverage),
  duties: z.array(duty).readonly(),
  range: toldSchema(absenceRange),
  structure: toldSchema(structure),
});

const largest: z.ZodType<LargestAbsences> = z.looseObject({
  schema: z.literal("largest-absences@1"),
  ...frame,
  openings: count,
  answered: count,
  people: z.array(carrierAbsenceSchema).max(50).readonly(),
  rest: z.looseObject({ people: count, onlyThey: count, lostWithinWeek: count }),
  caveats: z.array(caveatSchema).readonly(),
});

/** The schema of what is said of absences, version 1. Keys that it does not know are kept: a later version may say more. */
export const absenceReportSchema: z.ZodType<AbsenceReport> = z.union([simulation, largest]);
