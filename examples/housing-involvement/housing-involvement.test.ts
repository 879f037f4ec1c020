import { resolve } from "node:path";
import { run } from "@org/community-cli";
import { expect, it } from "vitest";
import { collectedOutput } from "../collected-output.test-support.js";

const file = resolve(import.meta.dirname, "involvement.yaml");

it("finds what the remarks in the file point out, and what nobody wrote beside", async () => {
  const { io, written } = collectedOutput();
  expect(await run(["involvement", file, "--format", "json"], io)).toBe(0);
  const { findings, coverage } = JSON.parse(written.stdout);
  expect([coverage.described, coverage.of]).toEqual([16, 20]);
  const codes = findings.map(({ code }: { readonly code: string }) => code);
  for (const code of [
    "aim-without-initiative",
    "initiative-for-organisation-only",
    "initiative-overdue",
    "departments-without-ambassador",
    "ambassador-without-affinity",
    "rhythm-not-kept",
    "only-manager-tells",
    "warm-without-hours",
    "board-support-missing",
    "personal-goal-on-output",
    "no-own-money",
    "contract-ends",
    "no-sponsor",
    "stands-alone",
  ])
    expect(codes).toContain(code);
  for (const code of ["initiatives-missing", "wins-missing", "support-from-one-department", "placement-missing"])
    expect(codes).not.toContain(code);
});

it("ends with 10 where something serious is to be settled", async () => {
  const { io } = collectedOutput();
  expect(await run(["involvement", file, "--check"], io)).toBe(10);
});

it.each([
  ["en", "The community manager stands alone: 4 of 6 signs are there."],
  ["nl", "De communitymanager is een roepende in de woestijn: 4 van de 6 tekenen zijn er."],
])("says so in %s", async (language, sentence) => {
  const { io, written } = collectedOutput();
  expect(await run(["involvement", file, "--language", language], io)).toBe(0);
  expect(written.stdout.replaceAll(/\s+/g, " ")).toContain(sentence);
});
