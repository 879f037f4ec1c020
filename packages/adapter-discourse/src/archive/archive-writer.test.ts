import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ForumRow, PostRow } from "../forum/forum-row.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { readCheckpoint } from "./archive-checkpoint.js";
import { ArchiveWriter } from "./archive-writer.js";
import { rewriteWithout } from "./forget-people.js";
import { ForgottenPeople } from "./forgotten-people.js";
import type { WantedArchive } from "./open-archive.js";
import { replayArchive } from "./replay-archive.js";

const holds = {
  ...{ names: false, titles: false, restrictedCategories: false, unlistedTopics: false },
  ...{ moderationActs: false, reactions: false },
};
const wanted: WantedArchive = { site: "forum.example", holds };
const post = (id: number): PostRow => ({
  kind: "post",
  id,
  topicId: 1,
  postNumber: id,
  userId: 7,
  createdAt: 1_000 * id,
});

async function opened(folder: string, largestSegment?: number): Promise<ArchiveWriter> {
  return (await ArchiveWriter.open(folder, wanted, largestSegment))._unsafeUnwrap();
}

async function filled(folder: string, ids: readonly number[], largestSegment?: number): Promise<void> {
  const archive = await opened(folder, largestSegment);
  for (const id of ids) {
    archive.add(post(id), 5_000);
    await archive.keep({});
  }
  await archive.close();
}

async function rowsIn(folder: string): Promise<readonly ForumRow[] | "damaged"> {
  const checkpoint = await readCheckpoint(folder);
  if (checkpoint === undefined) return "damaged";
  const batches = replayArchive({ folder, checkpoint, forgotten: await ForgottenPeople.read(folder) });
  const rows: ForumRow[] = [];
  for (let step = await batches.next(); ; step = await batches.next()) {
    if (step.done === true) return step.value.isWhole ? rows : "damaged";
    rows.push(...step.value.rows);
  }
}

const ids = (rows: readonly ForumRow[] | "damaged"): unknown =>
  rows === "damaged" ? rows : rows.map((row) => ("id" in row ? row.id : 0));

describe("an archive", () => {
  it("gives back what was kept, in order, with when it was seen", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1, 2, 3]);
    expect(await rowsIn(folder)).toEqual([post(1), post(2), post(3)]);
  });

  it("goes on in a new segment where one has grown large", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1, 2, 3, 4], 150);
    expect(readdirSync(folder).filter((name) => name.startsWith("rows-"))).toHaveLength(2);
    expect(ids(await rowsIn(folder))).toEqual([1, 2, 3, 4]);
  });

  it("holds nothing that was not kept, though it be half on the disk", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1, 2]);
    appendFileSync(join(folder, "rows-1-000001.ndjson"), '{"seenAt":5000,"kind":"post","id":3,"topi');
    writeFileSync(join(folder, "rows-1-000002.ndjson"), "begun\n");
    writeFileSync(join(folder, "checkpoint.json.new"), '{"generation":1,"seg');
    expect(ids(await rowsIn(folder))).toEqual([1, 2]);
    await filled(folder, [4]);
    expect(ids(await rowsIn(folder))).toEqual([1, 2, 4]);
    expect(existsSync(join(folder, "rows-1-000002.ndjson"))).toBe(false);
    expect(existsSync(join(folder, "checkpoint.json.new"))).toBe(false);
  });

  it("is for its owner's eyes alone", async () => {
    const folder = join(temporaryFolder(), "made");
    await filled(folder, [1]);
    const { statSync } = await import("node:fs");
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([]);
  });
});

describe("an archive is not opened", () => {
  it("while somebody writes to it", async () => {
    const folder = temporaryFolder();
    const first = await opened(folder);
    expect((await ArchiveWriter.open(folder, wanted))._unsafeUnwrapErr().code).toBe("archive-locked");
    await first.close();
    await (await opened(folder)).close();
  });

  it.each<[string, WantedArchive]>([
    ["archive-of-another-site", { ...wanted, site: "other.example" }],
    ["archive-asked-otherwise", { ...wanted, holds: { ...holds, names: true } }],
  ])("%s", async (code, other) => {
    const folder = temporaryFolder();
    await filled(folder, [1]);
    expect((await ArchiveWriter.open(folder, other))._unsafeUnwrapErr().code).toBe(code);
    expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining("lock"));
  });

  it("where it was written by a later version", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1]);
    const manifest = JSON.parse(readFileSync(join(folder, "archive.json"), "utf8"));
    writeFileSync(join(folder, "archive.json"), JSON.stringify({ ...manifest, format: 2 }));
    expect((await ArchiveWriter.open(folder, wanted))._unsafeUnwrapErr().code).toBe("archive-of-later-version");
  });

  it("where it is shorter than it was", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1, 2]);
    truncateSync(join(folder, "rows-1-000001.ndjson"), 30);
    expect((await ArchiveWriter.open(folder, wanted))._unsafeUnwrapErr().code).toBe("archive-damaged");
    expect(await rowsIn(folder)).toBe("damaged");
  });
});

describe("forgetting", () => {
  it("writes the archive anew without the person, and keeps what they wrote", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1, 2]);
    const archive = await opened(folder);
    const forgotten = await ForgottenPeople.read(folder);
    forgotten.add([7]);
    await forgotten.write(folder);
    expect((await rewriteWithout(folder, archive, forgotten)).isOk()).toBe(true);
    await archive.close();
    const { userId: _, ...nobodys } = post(1);
    expect((await rowsIn(folder))[0]).toEqual(nobodys);
    expect(readdirSync(folder).filter((name) => name.startsWith("rows-"))).toEqual(["rows-2-000001.ndjson"]);
    expect(readFileSync(join(folder, "rows-2-000001.ndjson"), "utf8")).not.toContain("userId");
  });

  it("shows nothing of the person even where it was interrupted before that", async () => {
    const folder = temporaryFolder();
    await filled(folder, [1]);
    const forgotten = await ForgottenPeople.read(folder);
    forgotten.add([7]);
    await forgotten.write(folder);
    writeFileSync(join(folder, "rows-2-000001.ndjson"), "half writt");
    expect(JSON.stringify(await rowsIn(folder))).not.toContain("userId");
  });

  it("keeps who it was as a digest that differs between archives", async () => {
    const digests = await Promise.all(
      [temporaryFolder(), temporaryFolder()].map(async (folder) => {
        const forgotten = await ForgottenPeople.read(folder);
        forgotten.add([7]);
        await forgotten.write(folder);
        expect((await ForgottenPeople.read(folder)).has(7)).toBe(true);
        expect((await ForgottenPeople.read(folder)).has(8)).toBe(false);
        return JSON.parse(readFileSync(join(folder, "forgotten.json"), "utf8")).digests[0];
      }),
    );
    expect(digests[0]).not.toBe(digests[1]);
    expect(digests[0]).toMatch(/^[\w-]{43}$/);
  });
});
