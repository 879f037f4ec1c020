import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { firstLook } from "../../testing/later-forum.js";
import { readSite, type SiteReading } from "../../testing/read-site.js";
import { startForumServer } from "../../testing/server/start-forum-server.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

const server = await startForumServer({ rows: simulatedForum({ ...smallForum, days: 10 }) });
afterAll(() => server.close());

async function kept(): Promise<{ readonly archive: string; readonly whole: SiteReading }> {
  const archive = temporaryFolder();
  return { archive, whole: await readSite(siteAdapter(server, firstLook, { archive, form: "records" })) };
}

function read(archive: string): Promise<SiteReading> {
  return readSite(createDiscourseAdapter({ archive, source: "played", form: "records" })._unsafeUnwrap());
}

it("is called after the site that it is of, whatever the folder is called", async () => {
  const { archive } = await kept();
  expect(createDiscourseAdapter({ archive })._unsafeUnwrap().source).toBe("forum.example");
  expect(createDiscourseAdapter({ archive: temporaryFolder() })._unsafeUnwrap().source).toMatch(/^forum-/);
});

it("ends with the last read of the site that came to its end, whatever lies behind it", async () => {
  const { archive, whole } = await kept();
  appendFileSync(join(archive, "rows-1-000001.ndjson"), '{"seenAt":1,"kind":"post","id":99999,"topicId":201}\n{"se');
  expect((await read(archive)).facts).toEqual(whole.facts);
});

it.each<[string, (archive: string) => void, string]>([
  [
    "a line that is none",
    (archive) => damage(archive, (text) => text.replace('"kind":"post"', '"kind":"pest"')),
    "archive-damaged",
  ],
  ["a file that is too short", (archive) => damage(archive, (text) => text.slice(0, 1_000)), "archive-damaged"],
  ["a checkpoint that is none", (archive) => writeFileSync(join(archive, "checkpoint.json"), "{}"), "archive-damaged"],
])("says of %s that it is damaged, and passes half of it off as nothing more", async (_, harm, code) => {
  const { archive } = await kept();
  harm(archive);
  const { issues, end } = await read(archive);
  expect(issues.map((issue) => issue.code)).toContain(code);
  expect(end).toMatchObject({ complete: false });
});

it("says that it holds less than is asked for", async () => {
  const { archive, whole } = await kept();
  const adapter = createDiscourseAdapter({ archive, form: "records", include: ["member.name"] })._unsafeUnwrap();
  const { issues, facts } = await readSite(adapter);
  expect(issues.map(({ code }) => code)).toContain("archive-holds-less");
  expect(facts).toEqual(whole.facts);
});

it("says where there is nothing, or nothing whole yet", async () => {
  const missing = await read(temporaryFolder());
  expect(missing.issues.map(({ code }) => code)).toEqual(["archive-missing"]);
  const { archive } = await kept();
  const checkpoint = JSON.parse(readFileSync(join(archive, "checkpoint.json"), "utf8"));
  writeFileSync(join(archive, "checkpoint.json"), JSON.stringify({ ...checkpoint, lastRead: undefined }));
  expect((await read(archive)).issues.map(({ code }) => code)).toEqual(["archive-unfinished"]);
});

function damage(archive: string, change: (text: string) => string): void {
  const path = join(archive, "rows-1-000001.ndjson");
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
