import { z } from "zod";
import { instantField } from "../../model/fields.js";
import { refusalSchema, shareSchema, windowSchema } from "../../model/measurement-schema.js";
import type { ViabilityOfReport } from "../report/told-viability.js";

const refused = z.looseObject({ status: z.literal("refused"), refusal: refusalSchema });
const count = z.int().min(0);
const days = z.number().min(0);

const concept = z.looseObject({
  verdict: z.enum(["has-a-chance", "open", "no-chance-yet"]),
  interviewed: count,
  willing: count,
  share: z.exactOptional(shareSchema),
  rule: z.exactOptional(z.enum(["met", "not-met"])),
  certainty: z.enum(["clearly-above", "open", "clearly-below", "too-few"]),
});

const quietness = z.looseObject({
  status: z.literal("measured"),
  state: z.enum(["speaking", "quiet", "falling-silent", "silent"]),
  reason: z.enum([
    "nobody-spoke",
    "under-a-tenth",
    "fewer-people",
    "longest-silence-yet",
    "long-silence",
    "no-long-silence",
  ]),
  silentForDays: days,
  longestSilenceDays: days,
  people: count,
  peopleBefore: count,
  contributions: count,
  contributionsBefore: z.number().min(0),
  window: windowSchema,
});

const dormancy = z.looseObject({
  status: z.literal("measured"),
  band: z.enum(["under-2-percent", "2-to-10-percent", "10-to-30-percent", "over-30-percent"]),
  like: z.looseObject({
    people: z.looseObject({ from: count, to: count }),
    silence: z.enum(["under-14", "14-to-30", "over-30"]),
    fellSilent: z.exactOptional(z.looseObject({ share: shareSchema, lower: shareSchema, upper: shareSchema })),
  }),
  people: count,
  longestSilenceDays: days,
});

const buildUp = z.looseObject({
  status: z.literal("measured"),
  state: z.enum(["building-up", "past-horizon", "carried-by-members", "not-known"]),
  startedAt: instantField,
  horizonMonths: z.int().min(1),
  stage: z.exactOptional(z.enum(["inception", "establishment", "maturity"])),
});

/** The schema of what a report says of viability besides its score. */
export const viabilityOfReportSchema: z.ZodType<ViabilityOfReport> = z.looseObject({
  basis: z.enum(["concept", "activity", "nothing"]),
  concept: z.exactOptional(concept),
  quietness: z.discriminatedUnion("status", [quietness, refused]),
  dormancy: z.discriminatedUnion("status", [dormancy, refused]),
  buildUp: z.discriminatedUnion("status", [buildUp, refused]),
});
