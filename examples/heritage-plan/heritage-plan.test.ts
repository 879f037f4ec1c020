import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "@org/community-cli";
import { expect, it } from "vitest";
import { collectedOutput } from "../collected-output.test-support.js";

const file = resolve(import.meta.dirname, "plan.yaml");

it("finds what the comments in the plan point out, and gaps that nobody wrote beside", async () => {
  const { io, written } = collectedOutput();
  expect(await run(["plan", file, "--format", "json"], io)).toBe(0);
  const { findings } = JSON.parse(written.stdout);
  const codes = findings.map(({ code }: { readonly code: string }) => code);
  for (const code of [
    "value-for-organisation-only",
    "approach-against-criteria",
    "hours-too-few",
    "person-overbooked",
    "requirement-not-met",
    "goal-unmeasured",
    "subject-out-of-scope",
    "duty-without-expertise",
    "one-department-only",
    "one-person-only",
    "horizon-under-a-year",
    "sharing-missing",
    "partners-missing",
    "renewal-missing",
  ])
    expect(codes).toContain(code);
  for (const code of ["goals-missing", "means-missing", "hosts-missing", "venues-missing"])
    expect(codes).not.toContain(code);
});

it.each(["en", "nl"])("shows in findings.%s.txt what the command prints", async (language) => {
  const { io, written } = collectedOutput();
  expect(await run(["plan", file, "--language", language], io)).toBe(0);
  const shown = resolve(import.meta.dirname, `findings.${language}.txt`);
  if (process.env["REGENERATE"] === "1") writeFileSync(shown, written.stdout);
  expect(readFileSync(shown, "utf8"), "run the tests with REGENERATE=1").toBe(written.stdout);
});

it.each([
  ["en", "The approach that was chosen (build a community yourself) does not fit"],
  ["nl", "De gekozen aanpak (zelf een community bouwen) klopt niet met de rest"],
])("says so in %s", async (language, sentence) => {
  const { io, written } = collectedOutput();
  expect(await run(["plan", file, "--language", language], io)).toBe(0);
  expect(written.stdout.replaceAll(/\s+/g, " ")).toContain(sentence);
});
