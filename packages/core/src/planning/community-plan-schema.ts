import { z } from "zod";
import { plannedCommunitySchema } from "../model/community.js";
import { dutyNoun } from "../model/duty.js";
import { idField, textField, textsField, weeklyHoursField } from "../model/fields.js";
import { goalNoun } from "../model/goal.js";
import { type Noun, noun } from "../model/noun.js";
import { organisationNoun } from "../model/organisation.js";
import { stakeholderGroupNoun } from "../model/stakeholder-group.js";
import { timeBudgetNoun } from "../model/time-budget.js";
import { venueNoun } from "../model/venue.js";
import type { CommunityPlan } from "./community-plan.js";
import { planRules } from "./plan-rules.js";

const flag = z.exactOptional(z.boolean());
const months = z.exactOptional(z.number().positive().max(1_200));
const strategy = z.strictObject({ what: z.exactOptional(textField), why: z.exactOptional(textField) });

const list = <Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<z.ZodReadonly<z.ZodArray<Schema>>> =>
  z.exactOptional(z.array(schema).readonly());

const author = z.strictObject({ id: idField, department: z.exactOptional(textField) });

const teamMember = z.strictObject({
  id: idField,
  department: z.exactOptional(textField),
  isHost: flag,
  expertise: z.exactOptional(z.enum(["none", "basic", "working", "expert"])),
  affinity: z.exactOptional(z.enum(["none", "some", "strong"])),
  engagement: z.exactOptional(z.enum(["employee", "hired", "volunteer"])),
  hoursPerWeek: z.exactOptional(weeklyHoursField),
});

const partner = z.strictObject({
  id: idField,
  name: z.exactOptional(textField),
  group: z.exactOptional(idField),
  path: z.exactOptional(textField),
});

const sharingChannel = z.strictObject({
  id: idField,
  name: z.exactOptional(textField),
  group: z.exactOptional(idField),
});

const existingPlace = z.strictObject({
  exists: flag,
  wantsSupport: flag,
  handsOver: flag,
  welcomesUs: flag,
  meetsRequirements: flag,
});

/** The fields and rules of a plan. Goals without a measure may stand in it: that is a finding and no fault of the file. */
export const communityPlanNoun: Noun<CommunityPlan> = noun<CommunityPlan>(
  "community plan",
  z.strictObject({
    community: z.exactOptional(plannedCommunitySchema),
    organisation: z.exactOptional(organisationNoun.schema),
    drawnUpBy: list(author),
    groups: list(stakeholderGroupNoun.schema),
    venues: list(venueNoun.schema),
    gatherings: z.exactOptional(textsField),
    elsewhere: z.exactOptional(existingPlace),
    sharing: list(sharingChannel),
    team: list(teamMember),
    partners: list(partner),
    duties: list(dutyNoun.schema),
    time: list(timeBudgetNoun.schema),
    requirements: list(z.strictObject({ id: idField, statement: textField, isMet: flag })),
    means: list(z.strictObject({ id: idField, statement: textField, isPresent: flag })),
    goals: list(goalNoun.schema),
    renewal: z.exactOptional(z.strictObject({ reviewEveryMonths: months, experiments: z.exactOptional(textsField) })),
    contentStrategy: z.exactOptional(strategy),
    activationStrategy: z.exactOptional(strategy),
    limits: z.exactOptional(textsField),
    values: z.exactOptional(textsField),
    mission: z.exactOptional(textField),
    passion: z.exactOptional(textField),
    horizonMonths: months,
  }),
  planRules,
);
