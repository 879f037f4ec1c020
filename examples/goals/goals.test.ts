import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "@org/community-cli";
import { type Goal, type HealthReport, healthReportSchema } from "@org/community-core";
import { evaluateGoals } from "@org/community-core/goals";
import { createCommunityPlan } from "@org/community-core/planning";
import { renderGoals } from "@org/community-report";
import { beforeAll, expect, it } from "vitest";
import { collectedOutput } from "../collected-output.test-support.js";

const here = (name: string): string => readFileSync(resolve(import.meta.dirname, name), "utf8");

/** What the command line says of the made-up community at the end of a day. */
async function reportOf(day: string): Promise<HealthReport> {
  const { io, written } = collectedOutput();
  expect(await run(["report", "simulator", "--format", "json", "--as-of", day], io)).toBe(0);
  return healthReportSchema.parse(JSON.parse(written.stdout));
}

const plans = { en: "plan.json", nl: "plan.nl.json" };
const goalsIn = (language: "en" | "nl"): readonly Goal[] =>
  createCommunityPlan(JSON.parse(here(plans[language])))._unsafeUnwrap().goals ?? [];
let [start, now]: HealthReport[] = [];

beforeAll(async () => {
  start = await reportOf("2024-12-31");
  now = await reportOf("2025-09-30");
});

it("says of each goal where it stands", () => {
  if (start === undefined || now === undefined) throw new Error("both reports are there");
  const evaluations = evaluateGoals(goalsIn("en"), { now, start });
  expect(evaluations.map(({ id, outcome }) => [id, outcome.status])).toEqual([
    ["answered", "behind"],
    ["speak-less", "on-track"],
    ["self-carried", "met"],
    ["invited", "on-track"],
    ["content", "not-measurable"],
    ["learn", "question"],
  ]);
});

it.each(["en", "nl"] as const)("prints in %s what the page shows, without the name of anybody", (language) => {
  if (start === undefined || now === undefined) throw new Error("both reports are there");
  const text = renderGoals(evaluateGoals(goalsIn(language), { now, start }), { language });
  expect(here("README.md")).toContain(text.trimEnd());
  expect(text).not.toContain("mia");
});
