import { mkdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

/** What `/t/{id}.json` answers about a topic with an opening and a reply. */
function topicAnswer(id: number): string {
  const post = (postNumber: number, userId: number): object => ({
    id: 10 * id + postNumber,
    post_number: postNumber,
    post_type: 1,
    user_id: userId,
    created_at: `2026-01-0${id}T09:0${postNumber}:00.000Z`,
    actions_summary: [],
  });
  return JSON.stringify({
    id,
    title: "A secret title",
    created_at: `2026-01-0${id}T09:01:00.000Z`,
    user_id: 1,
    category_id: 3,
    archetype: "regular",
    visible: true,
    posts_count: 2,
    highest_post_number: 2,
    post_stream: { posts: [post(1, 1), post(2, 2)], stream: [10 * id + 1, 10 * id + 2] },
  });
}
bench.write("topics.ndjson", `${topicAnswer(1)}\n${topicAnswer(2)}\n`);

/** A folder that a site was read into, as the adapter's README says that it looks. */
function writeArchive(folder: string): void {
  const [at, capabilities] = [Date.UTC(2026, 0, 5), ["openings", "replies", "authors", "conversations"]];
  const posts = [1, 2].map((postNumber) => {
    return { kind: "post", id: postNumber, postNumber, postType: 1, topicId: 7, userId: postNumber, createdAt: at };
  });
  const rows = [{ kind: "topic", id: 7, createdAt: at, userId: 1 }, ...posts].map((row) => ({
    seenAt: at + 1,
    ...row,
  }));
  const ended = { seenAt: at + 1, kind: "read", number: 1, until: at + 1, incomplete: [] };
  const text = [...rows, ended].map((line) => `${JSON.stringify(line)}\n`).join("");
  const holds = { names: false, titles: false, restrictedCategories: false, unlistedTopics: false };
  const manifest = {
    format: 1,
    id: "a",
    site: "forum.example",
    holds: { ...holds, moderationActs: false, reactions: false },
  };
  const marks = { newestPost: 2, rescanTo: { topicPage: 0, beforePost: 0 }, incomplete: [], hasOldNews: false };
  const lastRead = { number: 1, startedAt: at + 1, capabilities, marks };
  const checkpoint = { generation: 1, segment: 1, bytes: Buffer.byteLength(text), forgotten: 0, lastRead };
  mkdirSync(bench.path(folder));
  bench.write(`${folder}/archive.json`, JSON.stringify(manifest));
  bench.write(`${folder}/checkpoint.json`, JSON.stringify(checkpoint));
  bench.write(`${folder}/rows-1-000001.ndjson`, text);
}
writeArchive("kept");

describe("the source discourse", () => {
  it.each(["report discourse --archive topics.ndjson", "report discourse --option topicAnswers=topics.ndjson"])(
    "is read by what was kept of it: %s",
    async (words) => {
      const { status, stdout, stderr } = await bench.run(`${words} --format json`);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(JSON.parse(stdout).data).toMatchObject({ contributions: 4, contributors: 2, conversations: 2 });
      expect(stdout).not.toContain("secret");
    },
  );

  it("is read from the folder that its site was read into, under the name of the site", async () => {
    const { status, stdout, stderr } = await bench.run("report discourse --archive kept --format json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).data).toMatchObject({ contributions: 2, contributors: 2, conversations: 1 });
    expect(stdout).toContain('"forum.example"');
  });

  it("lets relative paths of the options start in the folder that --base names", async () => {
    const { status } = await bench.run("report discourse --option topicAnswers=topics.ndjson --base nowhere");
    expect(status).toBe(65);
  });

  it.each([
    ["report discourse", 64, /one way in, by one of/],
    ["report discourse topics.ndjson", 64, /no further word.*\n→ Such as/],
    ["report discourse --archive topics.ndjson --option topicAnswers=topics.ndjson", 64, /given twice/],
    ["report discourse --archive absent.ndjson", 65, /absent|cannot be read|stopped/],
    ["report discourse --archive topics.ndjson --output topics.ndjson", 64, /the same file/],
    ["report discourse --archive topics.ndjson --keyed", 64, /need a name for the community/],
    ["report simulator --archive topics.ndjson", 64, /--archive can be given with the source discourse alone/],
    ["report topics.ndjson --site forum.example.org", 64, /--site can be given with the source discourse alone/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});
