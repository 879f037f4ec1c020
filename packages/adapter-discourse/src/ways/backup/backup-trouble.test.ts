import { gzipSync } from "node:zlib";
import type { FactRecord, SourceAdapter } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { day, dumpOf, posts, type SmallTable, topics, trailer } from "../../testing/small-dump.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();

function adapterOf(name: string, content: string | Uint8Array): SourceAdapter {
  return createDiscourseAdapter({ source: "forum", backup: written(folder, name, content) })._unsafeUnwrap();
}

const contributions = (facts: readonly FactRecord[]) => facts.filter((fact) => fact.kind === "contribution");

describe("a backup that is not one", () => {
  it.each([
    ["empty.sql", "", "no-forum-in-dump"],
    ["other.sql", dumpOf(["books", "id", [[1]]]), "no-forum-in-dump"],
    ["inserts.sql", "INSERT INTO public.posts VALUES (1);\n", "no-forum-in-dump"],
    ["text.sql.gz", "no gzip", "compressed-file-damaged"],
    ["text.tar.gz", gzipSync("no archive"), "read-failed"],
    ["empty.tar", new Uint8Array(1_024), "no-dump-in-archive"],
  ])("%s is an error of describe and an issue of read", async (name, content, code) => {
    const adapter = adapterOf(name, content);
    expect((await adapter.describe())._unsafeUnwrapErr()).toMatchObject({ code });
    const { complete, facts, issues } = await readFacts(adapter);
    expect({ complete, facts }).toEqual({ complete: false, facts: [] });
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
  });

  it.each([
    ["within a table", `${dumpOf(topics, posts).split("\n11\t1\t2")[0]}\n11\t1`, "within the table posts"],
    ["between tables", dumpOf(topics, posts).replace(trailer, ""), "between tables"],
  ])("that ends %s gives what came before, and is not complete", async (_, content, where) => {
    const { complete, facts, issues } = await readFacts(adapterOf("cut.sql", content));
    expect(complete).toBe(false);
    expect(issues).toEqual([
      expect.objectContaining({ code: "dump-ends-early", message: expect.stringContaining(where) }),
    ]);
    expect(contributions(facts).length).toBeGreaterThan(0);
  });

  it("tells each row that it cannot read with its table, line and column", async () => {
    const rows = [
      [10, 1, 1, 7, day(1), 1],
      [11, 1, 2, "somebody", day(2), 1],
      [12, 1],
      [13, 1, 3, 8, "today", 1],
    ];
    const { issues, accounting } = await readFacts(adapterOf("rows.sql", dumpOf(topics, [posts[0], posts[1], rows])));
    expect(issues.filter(({ code }) => code === "row-unreadable").map(({ place }) => place)).toEqual([
      { file: "posts", line: expect.any(Number), column: "user_id" },
      { file: "posts", line: expect.any(Number) },
      { file: "posts", line: expect.any(Number), column: "created_at" },
    ]);
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 4, accepted: 1, rejected: 3 }));
  });

  it("accounts for rows twice, posts of no topic, topics without posts, and posts without a user", async () => {
    const rows = [
      [10, 1, 1, null, day(1), 1],
      [10, 1, 1, null, day(1), 1],
      [20, 99, 1, 7, day(1), 1],
    ];
    const twice: SmallTable = [topics[0], topics[1], [...topics[2], [2, "regular", 4, day(2), true]]];
    const { facts, accounting, complete } = await readFacts(
      adapterOf("odd.sql", dumpOf(twice, [posts[0], posts[1], rows])),
    );
    expect(complete).toBe(true);
    expect(contributions(facts)).toEqual([
      { kind: "contribution", id: "p10", type: "opening", at: "2024-01-01T00:00:00.000Z", conversation: "1" },
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: "conversation", id: "2" }));
    expect(accounting).toContainEqual(
      expect.objectContaining({ kind: "post", read: 3, accepted: 1, duplicate: 1, skipped: 1 }),
    );
  });
});
