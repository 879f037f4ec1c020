import { z } from "zod";
import { plannedCommunitySchema } from "../../model/community.js";
import { dateField, idField, idsField, textField, textsField, weeklyHoursField } from "../../model/fields.js";
import { type Noun, noun } from "../../model/noun.js";
import { organisationNoun } from "../../model/organisation.js";
import { initiativeKinds, involvementAims } from "./initiative.js";
import type { InvolvementDocument } from "./involvement-document.js";
import { involvementRules } from "./involvement-rules.js";
import { supportLevels } from "./support.js";
import { winChannels } from "./win.js";

const text = z.exactOptional(textField);
const texts = z.exactOptional(textsField);
const date = z.exactOptional(dateField);
const hours = z.exactOptional(weeklyHoursField);
const person = z.exactOptional(idField);

const list = <Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<z.ZodReadonly<z.ZodArray<Schema>>> =>
  z.exactOptional(z.array(schema).readonly());

const reason = z.strictObject({ aim: z.enum(involvementAims), statement: text });

const initiative = z.strictObject({
  id: idField,
  kind: z.enum(initiativeKinds),
  name: text,
  state: z.exactOptional(z.enum(["idea", "planned", "running", "done", "stopped"])),
  strategy: z.exactOptional(z.strictObject({ goal: text, interestOfOrganisation: text, interestOfCommunity: text })),
  aims: list(z.enum(involvementAims)),
  departments: texts,
  owner: person,
  hoursPerWeek: hours,
  from: date,
  until: date,
  evidence: list(z.strictObject({ what: textField, on: date })),
});

const ambassador = z.strictObject({
  id: idField,
  department: text,
  informs: z.exactOptional(z.boolean()),
  affinity: z.exactOptional(z.enum(["none", "some", "strong"])),
});

const telling = z.strictObject({
  channel: z.enum(winChannels),
  on: date,
  by: z.exactOptional(z.enum(["community-manager", "ambassador", "colleague", "line-manager", "board", "member"])),
});

const win = z.strictObject({
  id: idField,
  what: textField,
  origin: z.exactOptional(z.enum(["testimony", "goal-reached", "found-in-data"])),
  told: list(telling),
});

const learning = z.strictObject({ id: idField, what: textField, from: text, sharedWith: texts, changed: text });

const level = z.exactOptional(
  z.strictObject({ stance: z.exactOptional(z.enum(["warm", "lukewarm", "against"])), shownBy: texts }),
);

const personalGoal = z.strictObject({
  id: idField,
  person,
  statement: textField,
  about: z.exactOptional(z.enum(["own-work", "community-output"])),
  measure: text,
});

const manager = z.strictObject({
  id: person,
  department: text,
  engagement: z.exactOptional(z.enum(["employee", "hired", "volunteer"])),
  contractUntil: date,
  money: z.exactOptional(z.enum(["own", "asked", "none"])),
  sharesWorkWith: z.exactOptional(idsField),
});

/** The fields and rules of an involvement document. */
export const involvementNoun: Noun<InvolvementDocument> = noun<InvolvementDocument>(
  "involvement document",
  z.strictObject({
    asOf: date,
    community: z.exactOptional(plannedCommunitySchema),
    organisation: z.exactOptional(organisationNoun.schema),
    reasons: list(reason),
    initiatives: list(initiative),
    ambassadors: list(ambassador),
    wins: list(win),
    sharing: z.exactOptional(
      z.strictObject({
        everyWeeks: z.exactOptional(z.number().positive().max(520)),
        channels: list(z.enum(winChannels)),
      }),
    ),
    learnings: list(learning),
    support: z.exactOptional(z.strictObject({ staff: level, management: level, board: level })),
    lineManagers: list(z.strictObject({ id: idField, department: text, hoursFreedPerWeek: hours })),
    personalGoals: list(personalGoal),
    manager: z.exactOptional(manager),
    sponsors: list(z.strictObject({ id: idField, level: z.exactOptional(z.enum(supportLevels)) })),
    ending: text,
  }),
  involvementRules,
);
