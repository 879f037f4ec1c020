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

  it("lets relative paths of the options start in the folder that --base names", async () => {
    const { status } = await bench.run("report discourse --option topicAnswers=topics.ndjson --base nowhere");
    expect(status).toBe(65);
  });

  it.each([
    ["report discourse", 64, /one way into the forum/],
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
