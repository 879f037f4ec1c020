import { z } from "zod";
import { federationNoun } from "../federation/federation-schema.js";
import { type Duty, dutyNoun } from "../model/duty.js";
import { idField, textField } from "../model/fields.js";
import { goalNoun } from "../model/goal.js";
import { type Noun, noun } from "../model/noun.js";
import { type TimeBudget, timeBudgetNoun } from "../model/time-budget.js";
import { isTimeZone } from "../model/time-zone.js";
import type { CommunityConfig } from "./community-config.js";
import { configRules } from "./config-rules.js";

/** A field that may be left out, with what an editor says of it. */
function optional<Schema extends z.ZodType>(schema: Schema, says: string): z.ZodExactOptional<Schema> {
  return z.exactOptional(schema.describe(says));
}

function list<Schema extends z.ZodType>(
  schema: Schema,
  says: string,
): z.ZodExactOptional<z.ZodReadonly<z.ZodArray<Schema>>> {
  return optional(z.array(schema).readonly(), says);
}

const whichSource = optional(
  idField,
  "The name of the source that calls the person so; needed where there are several.",
);

/** A noun about somebody, with whose name that is. */
function bySource<T>({ schema }: { readonly schema: z.ZodObject }): z.ZodType<T & { readonly source?: string }> {
  // The cast: the output is that of the noun's schema, which its own type holds to T, with the one field.
  return schema.extend({ source: whichSource }) as z.ZodType as z.ZodType<T & { readonly source?: string }>;
}

const source = z.strictObject({
  adapter: textField.describe(
    "csv, ndjson, discourse, linkedin, simulator, or the package or path (beginning with ./) of an adapter of your own.",
  ),
  name: optional(idField, "What the source is called: part of every id, so keep it the same."),
  files: list(textField, "Files or folders to read, seen from the folder of this file."),
  options: optional(
    z.record(z.string(), z.unknown()),
    "Options of the adapter. A secret is never written here but as { env: NAME }.",
  ),
});

const community = z.strictObject({
  size: optional(z.int().min(1).max(10_000_000_000), "How many people could take part; thresholds scale with it."),
  scope: optional(z.enum(["internal", "external", "mixed"]), "Inside the organisation or outside it."),
  launched: optional(textField, "The day of the launch, such as 2026-11-21."),
  horizonMonths: optional(z.int().min(1).max(1_200), "For how many months people, time and money are there."),
});

const people = z.strictObject({
  keyed: optional(z.boolean(), "Whether pseudonyms stay the same from report to report, by a private key."),
  keyFile: optional(textField, "Where that key is, seen from the folder of this file."),
});

const threshold = z.strictObject({
  score: optional(textField, "viability, engagement, continuityRisk, or a score of your own."),
  measure: optional(textField, "The key of a figure, such as response-rate."),
  atLeast: optional(z.number(), "It is missed below this value."),
  atMost: optional(z.number(), "It is missed above this value."),
});

const indicator = z.strictObject({
  measure: textField.describe("The key of a figure, such as response-rate."),
  pillar: textField.describe("viability, engagement, continuityRisk, or the name of a score of your own."),
  weight: z.number().min(0).max(1_000).describe("Its weight beside the others of its score; 0 takes one away."),
  zeroAt: z.number().describe("The value that earns 0 points."),
  hundredAt: z.number().describe("The value that earns 100 points; of continuityRisk all hangs on one person there."),
  leastSample: optional(z.int().min(1), "Under so many in the sample it earns no points."),
  reasoning: optional(textField, "Why, in a sentence of your own."),
});

/** The fields and rules of a configuration. */
export const communityConfigNoun: Noun<CommunityConfig> = noun<CommunityConfig>(
  "community configuration",
  z.strictObject({
    sources: list(source, "The sources, joined into one community."),
    language: optional(z.string().regex(/^[a-z]{2}$/, "must be two letters, such as en or nl"), "en or nl."),
    timeZone: optional(
      z.string().refine(isTimeZone, "must be a time zone of the IANA database, such as Europe/Amsterdam"),
      "Where days begin, such as Europe/Amsterdam.",
    ),
    days: optional(z.int().min(1).max(36_500), "How many days the figures look back."),
    asOf: optional(textField, "Report on this moment: a date, or a moment with an offset."),
    community: optional(community, "What is known of the community besides its data."),
    people: optional(people, "How people are named."),
    concept: optional(textField, "The file of the concept with its interviews."),
    plan: optional(textField, "The file of the plan; a report says how its goals stand."),
    involvement: optional(textField, "The file that says how far the organisation is involved."),
    federation: optional(federationNoun.schema, "The local communities and the venues of each."),
    duties: list(bySource<Duty>(dutyNoun), "Who holds which duty, beside what the sources say."),
    budgets: list(bySource<TimeBudget>(timeBudgetNoun), "Hours a week that people plan for a duty."),
    thresholds: list(threshold, "What check decides by."),
    goals: list(goalNoun.schema, "What is to be reached; a report says how it stands."),
    indicators: list(indicator, "Figures that count in a score by rules of your own."),
  }),
  configRules,
);
