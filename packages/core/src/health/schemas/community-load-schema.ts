import { z } from "zod";
import type { ShownDuty } from "../../activity/duties/acts.js";
import type { CommunityLoad, HoursRange, Utilisation } from "../../continuity/load/community-load.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { dateField } from "../../model/fields.js";
import { caveatSchema, shareSchema, wordSchema } from "../../model/measurement-schema.js";
import { countSchema } from "./continuity-schemas.js";

const hours = z.number().min(0);
const bounds = { low: hours, high: hours };
const range = z.looseObject({ ...bounds, basis: wordSchema<HoursRange["basis"]>() });

const person = z.looseObject({
  person: z.string(),
  volunteer: z.exactOptional(z.literal(true)),
  planned: z.exactOptional(hours),
  spent: z.exactOptional(hours),
  needed: z.exactOptional(range),
  utilisation: z.exactOptional(z.looseObject({ ...bounds, basis: wordSchema<Utilisation["basis"]>() })),
});

const duty = z.looseObject({
  duty: wordSchema<DutyKind>(),
  actsPerWeek: z.exactOptional(hours),
  needed: z.exactOptional(range),
  planned: z.exactOptional(hours),
  spent: z.exactOptional(hours),
  caveats: z.exactOptional(z.array(caveatSchema).readonly()),
  people: z.array(person).readonly(),
});

const absence = z.looseObject({
  person: z.string(),
  from: dateField,
  until: z.exactOptional(dateField),
  duties: z.array(wordSchema<DutyKind>()).readonly(),
});

/** The schema of the time that a community asks, in a health report. */
export const communityLoadSchema: z.ZodType<CommunityLoad> = z.looseObject({
  duties: z.array(duty).readonly(),
  needed: z.exactOptional(z.looseObject(bounds)),
  neededFor: z.array(wordSchema<ShownDuty>()).readonly(),
  planned: z.exactOptional(hours),
  hoursWithoutPerson: hours,
  absences: z.array(absence).readonly(),
  rhythm: z.exactOptional(z.looseObject({ answers: countSchema, nightShare: shareSchema, weekendShare: shareSchema })),
});
