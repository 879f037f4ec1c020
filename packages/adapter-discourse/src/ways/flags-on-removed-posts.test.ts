import { expect, it } from "vitest";
import { createDiscourseAdapter } from "../create-discourse-adapter.js";
import type { ForumRow } from "../forum/forum-row.js";
import { readFacts } from "../testing/read-facts.js";
import { renderDatabaseDump } from "../testing/render-database-dump.js";
import { simulatedForum, smallForum } from "../testing/simulated-forum.js";
import { SiteReads } from "../testing/site-reads.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { written } from "../testing/written-files.js";

const at = Date.UTC(2024, 0, 11);
const flag = { kind: "postAction", userId: 1, typeId: 8 } as const;
const agreed = { resolution: "agreed", resolvedBy: 5 } as const;
// Of the forum's oddities: 35 is hidden, 36 withdrawn, 13 deleted.
const rows: readonly ForumRow[] = [
  ...simulatedForum({ ...smallForum, days: 20 }),
  { ...flag, postId: 35, createdAt: at, ...agreed, resolvedAt: at + 1_000 },
  { ...flag, postId: 36, createdAt: at + 2_000 },
  { ...flag, postId: 13, createdAt: at + 3_000, ...agreed, resolvedAt: at + 4_000 },
];
const admin = { apiKey: "played-admin-key", apiUsername: "system", atLength: ["moderationActs"] } as const;
const expected = ["flag-35-1-8", "flag-36-1-8", "handled-35-1-8"];
const reads = new SiteReads(rows);

const ofThose = (ids: readonly string[]): readonly string[] => ids.filter((id) => /-(35|36|13)-1-8$/.test(id)).sort();

it("tells of flags on hidden and withdrawn posts by every way that has flags, and of deleted ones by none", async () => {
  const backup = written(temporaryFolder(), "flags.sql", renderDatabaseDump(rows));
  const { facts, issues } = await readFacts(createDiscourseAdapter({ source: "played", backup })._unsafeUnwrap());
  expect(ofThose(facts.flatMap((fact) => (fact.kind === "contribution" ? [fact.id] : [])))).toEqual(expected);
  expect(facts).toContainEqual(expect.objectContaining({ id: "flag-35-1-8", target: "p35", conversation: "16" }));
  expect(issues.map(({ code }) => code)).toContain("target-not-read");
  for (const asked of [admin, { ...admin, archive: temporaryFolder() }]) {
    const { records } = await reads.read({}, asked);
    expect(ofThose(records.flatMap((record) => (record.kind === "contribution" ? [record.id] : [])))).toEqual(expected);
  }
});
