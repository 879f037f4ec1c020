import { gzipSync } from "node:zlib";
import { type FactRecord, isBalanced, type SourceAdapter } from "@org/community-core/source";
import { packTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { renderDatabaseDump } from "../../testing/render-database-dump.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { day, dumpOf, posts, topics } from "../../testing/small-dump.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";

const folder = temporaryFolder();

function adapterOf(name: string, content: string | Uint8Array, options: CommonOptions = {}): SourceAdapter {
  return createDiscourseAdapter({
    source: "forum",
    ...options,
    backup: written(folder, name, content),
  })._unsafeUnwrap();
}

const contributions = (facts: readonly FactRecord[]) => facts.filter((fact) => fact.kind === "contribution");

describe("a backup", () => {
  it("is the same packed, unpacked and in an archive with uploads", async () => {
    const dump = renderDatabaseDump(simulatedForum());
    const uploads = { header: { name: "uploads/default/a.txt", size: 3 }, body: "abc" };
    const packed = gzipSync(dump);
    const tar = await packTar([{ header: { name: "dump.sql.gz", size: packed.length }, body: packed }, uploads]);
    const late = await packTar([
      uploads,
      { header: { name: "./dump.sql", size: Buffer.byteLength(dump) }, body: dump },
    ]);
    const read = async (name: string, content: string | Uint8Array) => readFacts(adapterOf(name, content));
    const plain = await read("plain.sql", dump);
    expect(plain.complete).toBe(true);
    expect(await read("packed.sql.gz", packed)).toEqual(plain);
    expect(await read("archive.tar.gz", gzipSync(tar))).toEqual(plain);
    expect(await read("archive.tar", late)).toEqual(plain);
  });

  it("is the same wherever the pieces end that it is read in", async () => {
    const dump = renderDatabaseDump(simulatedForum());
    // Not a table that is read, and longer than any piece, so that tables behind it come in others than those before.
    const unread = `COPY public.notifications (id, data) FROM stdin;\n1\t${"x".repeat(300_000)}\n\\.\n\n`;
    const [plain, spread] = [
      adapterOf("whole.sql", dump),
      adapterOf("spread.sql", dump.replaceAll(/^COPY /gm, `${unread}COPY `)),
    ];
    expect((await spread.describe())._unsafeUnwrap()).toEqual((await plain.describe())._unsafeUnwrap());
    const facts = await readFacts(plain);
    expect(facts.facts.some(({ kind }) => kind === "duty")).toBe(true);
    expect(await readFacts(spread)).toEqual(facts);
  });

  it("accounts for each line of the tables that are read", async () => {
    const { accounting } = await readFacts(adapterOf("counted.sql", renderDatabaseDump(simulatedForum())));
    const counted = new Map(accounting.map(({ kind, read }) => [kind, read]));
    const lines = (table: string): number => linesOf(renderDatabaseDump(simulatedForum()), table);
    expect(accounting.every(isBalanced)).toBe(true);
    for (const [kind, table] of [
      ...[["post", "posts"] as const, ["topic", "topics"] as const, ["user", "users"] as const],
      ...[["postAction", "post_actions"] as const, ["postRevision", "post_revisions"] as const],
      ...[["category", "categories"] as const, ["groupUser", "group_users"] as const],
    ]) {
      expect(counted.get(kind), table).toBe(lines(table));
    }
  });

  it("says when it was made by an option, its own words, its name, or its latest moment", async () => {
    const until = async (name: string, content: string, madeAt?: string): Promise<unknown> => {
      const path = written(folder, name, content);
      const options = { backup: path, ...(madeAt !== undefined && { madeAt }) };
      const { facts } = await readFacts(createDiscourseAdapter(options)._unsafeUnwrap());
      return facts.flatMap((fact) => (fact.kind === "observation" ? [fact.until] : []))[0];
    };
    const dump = dumpOf(topics, posts);
    expect(await until("a.sql", dump, "2024-05-01T00:00:00Z")).toBe("2024-05-01T00:00:00.001Z");
    expect(await until("b.sql", `-- Started on 2024-04-01 00:00:00 UTC\n${dump}`)).toBe("2024-04-01T00:00:00.001Z");
    expect(await until("forum-2024-03-01-120000-v20240101.sql", dump)).toBe("2024-03-01T12:00:00.001Z");
    // In another zone the words prove nothing.
    expect(await until("c.sql", `-- Started on 2024-04-01 00:00:00 CEST\n${dump}`)).toBe("2024-01-02T00:00:00.001Z");
  });

  it("leaves tags behind that not everybody may see", async () => {
    const dump = dumpOf(
      topics,
      posts,
      [
        "tags",
        "id,name",
        [
          [1, "open"],
          [2, "secret"],
          [3, "grouped"],
        ],
      ],
      [
        "topic_tags",
        "topic_id,tag_id",
        [
          [1, 1],
          [1, 2],
          [1, 3],
        ],
      ],
      [
        "tag_group_memberships",
        "tag_id,tag_group_id",
        [
          [2, 8],
          [3, 9],
        ],
      ],
      [
        "tag_group_permissions",
        "tag_group_id,group_id,permission_type",
        [
          [8, 3, 1],
          [9, 0, 1],
        ],
      ],
    );
    const { facts } = await readFacts(adapterOf("tags.sql", dump));
    expect(facts).toContainEqual(expect.objectContaining({ kind: "conversation", tags: ["grouped", "open"] }));
  });

  it("takes what staff made of a flag from reviews where the flag does not say", async () => {
    const dump = dumpOf(
      topics,
      posts,
      [
        "post_actions",
        "post_id,user_id,post_action_type_id,created_at",
        [
          [10, 8, 8, day(3)],
          [11, 7, 1, day(3)],
        ],
      ],
      [
        "reviewables",
        "id,type,target_id",
        [
          [5, "ReviewableFlaggedPost", 10],
          [6, "ReviewableUser", 10],
        ],
      ],
      [
        "reviewable_scores",
        "reviewable_id,user_id,reviewable_score_type,status,created_at,reviewed_by_id,reviewed_at",
        [
          [5, 8, 8, 1, day(3), 9, day(4)],
          [5, 7, 3, 0, day(5), null, null],
          [5, -1, 9, 1, day(5), 9, day(6)],
          [6, 7, 3, 1, day(5), 9, day(6)],
        ],
      ],
    );
    const { facts } = await readFacts(adapterOf("reviews.sql", dump));
    const acts = contributions(facts).filter(({ type }) => type === "flag" || type === "moderation");
    expect(acts.map(({ id, at, author }) => [id, at.slice(0, 10), author])).toEqual([
      ["flag-10-8-8", "2024-01-03", "8"],
      ["handled-10-8-8", "2024-01-04", "9"],
      ["flag-10-7-3", "2024-01-05", "7"],
    ]);
  });

  it("keeps a flag that staff disagreed with, which Discourse deletes, and drops one that was taken back", async () => {
    const columns = "post_id,user_id,post_action_type_id,created_at,deleted_at,disagreed_at,disagreed_by_id";
    const flags = [
      [10, 8, 8, day(3), day(4), day(4), 9],
      [10, 7, 8, day(3), day(4), null, null],
    ];
    const { facts } = await readFacts(adapterOf("flags.sql", dumpOf(topics, posts, ["post_actions", columns, flags])));
    const ids = contributions(facts).map(({ id }) => id);
    expect(ids.slice(2)).toEqual(["flag-10-8-8", "handled-10-8-8"]);
  });

  it("reads restricted categories and unlisted topics only if asked to, and private messages never", async () => {
    const dump = renderDatabaseDump(simulatedForum());
    const alsoRead = ["restricted-categories", "unlisted-topics"] as const;
    const open = await readFacts(adapterOf("open.sql", dump));
    const all = await readFacts(adapterOf("all.sql", dump, { alsoRead }));
    const topicsOf = ({ facts }: typeof open) =>
      facts.flatMap((fact) => (fact.kind === "conversation" ? [fact.id] : []));
    expect(topicsOf(all).filter((id) => !topicsOf(open).includes(id))).toEqual(["12", "13"]);
    expect(topicsOf(all)).not.toContain("15");
  });
});

function linesOf(dump: string, table: string): number {
  const block = dump.slice(dump.indexOf(`COPY public.${table} (`));
  return block.slice(0, block.indexOf("\n\\.\n")).split("\n").length - 1;
}
