import { z } from "zod";
import type { AbsenceSimulation } from "../continuity/absence/absence-simulation.js";
import type { LargestAbsences } from "../continuity/absence/largest-absences.js";
import type { Told } from "../continuity/told.js";
import type { DutyKind } from "../model/duty-kind.js";
import { instantField } from "../model/fields.js";
import type { Measurement, Unit } from "../model/measurement.js";
import {
  caveatSchema,
  measurementSchema,
  refusalSchema,
  shareSchema,
  windowSchema,
  wordSchema,
} from "../model/measurement-schema.js";

/** What hangs on some people, or on whom most hangs. */
export type AbsenceReport = AbsenceSimulation | LargestAbsences;

const count = z.int().min(0);

function told<T>(value: z.ZodType<T>): z.ZodType<Told<T>> {
  return z.discriminatedUnion("status", [
    z.looseObject({ status: z.literal("measured"), value }),
    z.looseObject({ status: z.literal("refused"), refusal: refusalSchema }),
  ]);
}

/** The cast: of which unit a measurement is, a later version may say in a new word; the place says it too. */
function measured<U extends Unit>(): z.ZodType<Measurement<U>> {
  return measurementSchema as unknown as z.ZodType<Measurement<U>>;
}

const frame = {
  asOf: instantField,
  timeZone: z.string(),
  window: windowSchema,
  pseudonyms: z.enum(["numbered", "keyed"]),
};

const carrier = z.looseObject({ person: z.string(), share: shareSchema, count: z.int().min(1) });
const sharedWork = z.looseObject({ count, share: shareSchema, total: count, others: z.array(carrier).readonly() });

const answers = z.looseObject({
  onlyThey: measured<"conversations">(),
  answered: count,
  own: count,
  firstResponses: told(sharedWork),
  newcomersOnlyThey: told(measured<"people">()),
});

const alone = <T extends z.ZodRawShape>(named: T) =>
  z.looseObject({ onlyThey: z.array(z.looseObject({ ...named, answers: z.int().min(1) })).readonly(), all: count });

const coverage = z.looseObject({
  venues: alone({ source: z.string(), venue: z.string() }),
  weekHours: alone({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23) }),
  subjects: z.exactOptional(alone({ subject: z.string() })),
});

const names = z.array(z.string()).readonly();
const hours = z.exactOptional(z.number().min(0));

const duty = z.looseObject({
  duty: wordSchema<DutyKind>(),
  basis: z.enum(["measured", "declared"]),
  acts: z.exactOptional(sharedWork),
  holders: names,
  losesLastHolder: z.array(z.looseObject({ venue: z.exactOptional(z.string()), backups: names })).readonly(),
  plannedHoursPerWeek: hours,
  spentHoursPerWeek: hours,
});

const absenceRange = z.looseObject({
  worstCaseFirst: z.boolean(),
  answeredShare: z.looseObject({
    noChange: measured<"share">(),
    middle: measured<"share">(),
    deleted: measured<"share">(),
    loss: shareSchema,
    noise: z.exactOptional(z.number().min(0)),
    wouldShow: z.exactOptional(z.boolean()),
  }),
  medianWait: told(
    z.looseObject({
      noChange: measured<"hours">(),
      middle: z.exactOptional(measured<"hours">()),
      deleted: told(measured<"hours">()),
    }),
  ),
});

const structure = z.looseObject({
  pairsLost: measured<"share">(),
  pairs: z.int().min(1),
  onlyWithThem: measured<"people">(),
});

const simulation: z.ZodType<AbsenceSimulation> = z.looseObject({
  schema: z.literal("absence-simulation@1"),
  ...frame,
  without: z.array(z.string()).min(1).readonly(),
  answers: told(answers),
  coverage: told(coverage),
  duties: z.array(duty).readonly(),
  range: told(absenceRange),
  structure: told(structure),
});

const largest: z.ZodType<LargestAbsences> = z.looseObject({
  schema: z.literal("largest-absences@1"),
  ...frame,
  openings: count,
  answered: count,
  people: z
    .array(
      z.looseObject({
        person: z.string(),
        onlyThey: count,
        newcomersOnlyThey: z.exactOptional(count),
        lostWithinWeek: count,
        firstResponses: z.int().min(1),
        share: shareSchema,
      }),
    )
    .max(50)
    .readonly(),
  rest: z.looseObject({ people: count, onlyThey: count, lostWithinWeek: count }),
  caveats: z.array(caveatSchema).readonly(),
});

/** The schema of what is said of absences, version 1. Keys that it does not know are kept: a later version may say more. */
export const absenceReportSchema: z.ZodType<AbsenceReport> = z.union([simulation, largest]);
