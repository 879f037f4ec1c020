import type { SourceAdapter } from "@org/community-core/source";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { renderUserArchive } from "../../testing/render-user-archive.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written, writtenFolder } from "../../testing/written-files.js";
import { userArchiveKind } from "./user-archive-way.js";

const folder = temporaryFolder();
const header = "topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at";
const at = "2024-01-01 10:00:00 UTC";

function adapterOf(userArchive: string, ownerId?: number): SourceAdapter {
  return createDiscourseAdapter({ userArchive, ...(ownerId !== undefined && { ownerId }) })._unsafeUnwrap();
}

function archive(...lines: readonly string[]): SourceAdapter {
  return adapterOf(writtenFolder(folder, "archive", new Map([["user_archive.csv", [header, ...lines].join("\n")]])));
}

describe("a user's archive", () => {
  it("calls its owner nobody in particular, unless it is told who", async () => {
    const path = writtenFolder(folder, "owner", renderUserArchive(simulatedForum(), { userId: 101 }));
    const authors = async (ownerId?: number) => {
      const { facts } = await readFacts(adapterOf(path, ownerId));
      return [...new Set(facts.flatMap((fact) => (fact.kind === "contribution" ? [fact.author] : [])))];
    };
    expect(await authors()).toEqual(["owner"]);
    expect(await authors(101)).toEqual(["101"]);
  });

  it("keeps the name of its file, which is the user's, to itself", async () => {
    const adapter = adapterOf(written(folder, "user_archive-mika-240305-000000-7.zip", "no zip"));
    const { issues } = await readFacts(adapter);
    expect(adapter.source).toBe("discourse");
    expect(JSON.stringify([issues, (await adapter.describe())._unsafeUnwrapErr()])).not.toContain("mika");
  });

  it("leaves out private messages by what does not depend on a language, small actions and lost topics", async () => {
    const { facts, accounting } = await readFacts(
      archive(
        `Open,Garden|Seeds,Nein,words,<p>words</p>,2,0,https://f.example/sub/t/open/7/3,${at}`,
        `Secret,-,Ja,words,<p>words</p>,0,0,https://f.example/t/secret/8/1,${at}`,
        `Open,Garden,Nein,"","",0,0,https://f.example/t/open/7/4,${at}`,
        "",
      ),
    );
    expect(facts.filter(({ kind }) => kind === "contribution")).toEqual([
      expect.objectContaining({ id: "t7-3", type: "reply", conversation: "7", at: "2024-01-01T10:00:00.000Z" }),
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: "reactionTotal", on: "t7-3", count: 2 }));
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", accepted: 1, skipped: 2 }));
  });

  it("is one file in older versions, and a post twice is one", async () => {
    const older = "topic_title,category,sub_category,is_pm,post,like_count,reply_count,url,created_at";
    const row = `Open,Garden,-,No,words,0,0,https://f.example/t/7/1,${at}`;
    const path = written(folder, "user-archive-ann-190305-000000.csv", [older, row, row, ""].join("\n"));
    const { facts, accounting } = await readFacts(adapterOf(path));
    expect(facts).toContainEqual(expect.objectContaining({ id: "t7-1", type: "opening" }));
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 2, accepted: 1, duplicate: 1 }));
  });

  it("gives visits to Discourse's own figures, and to nothing else", async () => {
    const files = renderUserArchive(simulatedForum(), { userId: 5 });
    const { way } = userArchiveKind.open({ userArchive: writtenFolder(folder, "visits", files), ownerId: 5 });
    const visits = async (withFigures: boolean) => {
      const rows = [];
      for await (const batch of way.read({ withFigures })) rows.push(...batch.rows);
      return rows.filter(({ kind }) => kind === "userVisit");
    };
    expect(await visits(false)).toEqual([]);
    expect(await visits(true)).toEqual([
      { kind: "userVisit", userId: 5, visitedAt: "2024-01-08", timeReadSeconds: 300 },
    ]);
  });
});

describe("an archive that is none, or is made to do harm", () => {
  const zip = (name: string, files: Record<string, Uint8Array>): string => written(folder, name, zipSync(files));
  const posts = strToU8(`${header}\n`);

  it.each([
    ["an empty zip", zip("empty.zip", {}), "no-posts-in-archive"],
    ["a zip of something else", zip("other.zip", { "readme.txt": strToU8("words") }), "no-posts-in-archive"],
    ["text that is no zip", written(folder, "text.zip", "words"), "zip-damaged"],
    ["half a zip", written(folder, "half.zip", zipSync({ "user_archive.csv": posts }).subarray(0, 40)), "zip-damaged"],
    ["a path that leads out", zip("path.zip", { "../../user_archive.csv": posts }), "zip-leads-out"],
    ["a path from the root", zip("root.zip", { "/etc/user_archive.csv": posts }), "zip-leads-out"],
    ["a bomb", zip("bomb.zip", { "user_archive.csv": new Uint8Array(40_000_000) }), "zip-unsafe"],
    [
      "more files than there are exports",
      zip(
        "many.zip",
        Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`f${index}`, new Uint8Array(0)])),
      ),
      "zip-unsafe",
    ],
  ])("%s: an issue, and an end that is not complete", async (_, path, code) => {
    const { complete, issues } = await readFacts(adapterOf(path));
    expect(complete).toBe(false);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
  });

  it("that takes a password says so", async () => {
    const bytes = Buffer.from(zipSync({ "user_archive.csv": posts }));
    // The flags in the central directory, 8 bytes behind its signature.
    bytes.writeUInt16LE(1, bytes.lastIndexOf("PK\u0001\u0002") + 8);
    const { issues } = await readFacts(adapterOf(written(folder, "protected.zip", bytes)));
    expect(issues).toContainEqual(expect.objectContaining({ code: "zip-encrypted" }));
  });

  it("whose sizes are not what they say is damaged", async () => {
    const bytes = Buffer.from(zipSync({ "user_archive.csv": strToU8(`${header}\n${"x".repeat(5_000)}\n`) }));
    // The size in the central directory, 24 bytes behind its signature, is made smaller than what is in the file.
    bytes.writeUInt32LE(200, bytes.lastIndexOf("PK\u0001\u0002") + 24);
    const { complete, issues } = await readFacts(adapterOf(written(folder, "sizes.zip", bytes)));
    expect(complete).toBe(false);
    expect(issues).toContainEqual(expect.objectContaining({ code: "zip-damaged" }));
  });

  it("refuses a number that is nobody's", () => {
    for (const ownerId of [0, -1, 1.5])
      expect(createDiscourseAdapter({ userArchive: "a.zip", ownerId }).isErr()).toBe(true);
  });
});
