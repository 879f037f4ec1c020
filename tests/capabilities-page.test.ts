import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { RecordKind, SourceAdapter } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { ways as forumWays } from "../packages/adapter-discourse/src/ways/ways.js";
import { ways as pageWays } from "../packages/adapter-linkedin/src/ways/ways.js";
import { playedTables } from "./capabilities-page/played-ways.js";
import { type AskedTable, type AskedWay, printPage } from "./capabilities-page/print-page.js";
import { fromRoot } from "./workspace/root.js";

async function ask(name: string, adapter: SourceAdapter): Promise<AskedWay> {
  const description = (await adapter.describe())._unsafeUnwrap();
  const kinds = new Set<RecordKind>();
  for await (const batch of adapter.read())
    if ("kind" in batch) kinds.add("contribution");
    else for (const { kind } of batch) kinds.add(kind);
  return { name, description, kinds };
}

describe("docs/capabilities.md", () => {
  it("says what every way in says of itself, and what it yields", async () => {
    const tables: AskedTable[] = [];
    for (const { title, ways } of playedTables) {
      const asked: AskedWay[] = [];
      for (const { name, open } of ways) asked.push(await ask(name, await open()));
      tables.push({ title, ways: asked });
    }
    const page = printPage(tables);
    const path = fromRoot("docs/capabilities.md");
    if (process.env["REGENERATE"] === "1") writeFileSync(path, page);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "", "run the tests with REGENERATE=1").toBe(page);
  });

  it("has as many ways as the adapters have, and one more for each key of a site", () => {
    const shown = playedTables.filter(({ title }) => /Discourse|LinkedIn/.test(title)).flatMap(({ ways }) => ways);
    expect(shown).toHaveLength(forumWays.length + pageWays.length + 3);
  });
});
