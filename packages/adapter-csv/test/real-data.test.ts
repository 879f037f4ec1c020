import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSourceAdapter } from "@org/community-adapter-csv";
import type { SourceRecord } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { readAll, type WholeRead } from "../src/testing/read-all.js";

const data = resolve(import.meta.dirname, "../../../../shared/data");

async function read(name: string): Promise<{ readonly whole: WholeRead; readonly capabilities: readonly string[] }> {
  const mapping = JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../examples/${name}/community.json`), "utf8"),
  ) as object;
  const adapter = createSourceAdapter({ ...mapping, baseFolder: resolve(data, name) })._unsafeUnwrap();
  const { capabilities } = (await adapter.describe())._unsafeUnwrap();
  return { whole: await readAll(adapter), capabilities };
}

function ids(records: readonly SourceRecord[], kind: string): readonly unknown[] {
  return records.flatMap((record) => (record.kind === kind && "id" in record ? [record.id] : []));
}

// Expected counts: `wc -l`, `sort -u` and `awk` over the files themselves.
describe.skipIf(!existsSync(data))("real communities, if their data are there", () => {
  it("reads the chat of an open-source project", async () => {
    const { whole, capabilities } = await read("zulip-dataverse");
    expect(whole.issues).toEqual([]);
    expect(ids(whole.facts, "contribution")).toHaveLength(25_016);
    expect(capabilities).toEqual(["openings", "replies", "authors", "conversations", "venues"]);
  });

  it("reads a chat that died, with its list of members", async () => {
    const { whole, capabilities } = await read("zulip-funprog");
    expect(whole.issues).toEqual([]);
    const members = ids(whole.facts, "member");
    expect([members.length, new Set(members).size]).toEqual([1_117, 1_106]);
    expect(ids(whole.facts, "contribution")).toHaveLength(13_855);
    expect(capabilities).toContain("joinDates");
  });

  it("reads a question-and-answer site with comments and edits by others", async () => {
    const { whole, capabilities } = await read("stackexchange-gadgets");
    expect(whole.issues).toEqual([]);
    const count = (type: string): number =>
      whole.facts.filter((fact) => fact.kind === "contribution" && fact.type === type).length;
    expect([count("opening"), count("reply")]).toEqual([198, 324 + 365]);
    const contributions = ids(whole.facts, "contribution");
    expect(new Set(contributions).size).toBe(contributions.length);
    expect(ids(whole.facts, "conversation")).toHaveLength(198);
    expect(whole.facts.filter((fact) => fact.kind === "member" && fact.actor === "automated")).toMatchObject([
      { id: "-1" },
    ]);
    expect(capabilities).toEqual([
      "openings",
      "replies",
      "edits",
      "authors",
      "conversations",
      "replyTargets",
      "acceptedAnswers",
      "closings",
      "memberList",
      "joinDates",
      "automatedAccounts",
    ]);
  });
});
