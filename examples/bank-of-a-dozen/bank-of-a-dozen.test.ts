import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "@org/community-cli";
import type { FederationReport } from "@org/community-core/federation";
import { expect, it } from "vitest";
import { collectedOutput } from "../collected-output.test-support.js";
import { contributionsCsv, dutiesCsv, seed } from "./bank-data.test-support.js";

const here = (name: string): string => resolve(import.meta.dirname, name);

/** The command of the page, with more words. */
async function federation(...words: readonly string[]): Promise<string> {
  const { io, written } = collectedOutput();
  const command = ["federation", "csv", "--options", here("bank.json"), "--parts", here("parts.yaml")];
  expect(await run([...command, "--as-of", "2026-04-30", "--quiet", ...words], io), written.stderr).toBe(0);
  return written.stdout;
}

/** Holds a file against what it is made from; with REGENERATE=1 it is written anew. */
function expectFile(name: string, content: string): void {
  if (process.env["REGENERATE"] === "1") writeFileSync(here(name), content);
  expect(readFileSync(here(name), "utf8"), "run the tests with REGENERATE=1").toBe(content);
}

it.each([
  ["contributions.csv", contributionsCsv],
  ["duties.csv", dutiesCsv],
])(`has the data of seed ${seed} in %s`, (name, make) => expectFile(name, make()));

it.each(["en", "nl"])("shows in report.%s.txt what the command prints", async (language) => {
  expectFile(`report.${language}.txt`, await federation("--language", language));
});

it("says of ten parts or more in which order they stand, of fewer why there is none, and loses no part", async () => {
  // The cast: the schema is held against reports where they are made.
  const report = JSON.parse(await federation("--format", "json")) as FederationReport;
  const orderOf = (key: string) => report.shares.find((share) => share.key === key)?.order;
  expect(report.parts).toHaveLength(12);
  const rates = new Map(report.shares[0]?.parts.map(({ part, shrunk = 0 }) => [part, Math.round(shrunk * 100)]));
  // What the page says of them.
  expect([rates.get("Marsh End"), rates.get("Kingsmere")]).toEqual([55, 94]);
  expect(report.parts.at(-1)).toMatchObject({ name: "Newbridge", health: { status: "refused" } });
  expect(orderOf("response-rate")?.status).toBe("shown");
  expect(orderOf("retention")).toMatchObject({ status: "not-shown", reason: "too-few-parts", found: 6 });
});

it("finds the person of the head office who drives three parts, as the data were made", async () => {
  // The cast: as above.
  const { findings } = JSON.parse(await federation("--format", "json")) as FederationReport;
  const parts = ["Birchwick", "Dunmere", "Fernley"];
  expect(findings).toMatchObject({
    status: "measured",
    value: [
      { code: "steers-several-parts", parts },
      { code: "answers-for-several-parts", parts },
    ],
  });
});
