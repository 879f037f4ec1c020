import { describe, expect, it } from "vitest";
import { forumChanges } from "../../forum-changes.js";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();

const topics = new Map(rows.flatMap((row) => (row.kind === "topic" ? [[row.id, row] as const] : [])));

/** Regular posts of listed topics, highest id first, before anybody's rights are looked at. */
const counted = rows
  .filter((row) => row.kind === "post")
  .filter(({ topicId = 0, postType, deletedAt }) => {
    const topic = topics.get(topicId);
    const isListed = topic?.archetype !== "private_message" && topic?.visible !== false;
    return isListed && postType === 1 && deletedAt === undefined;
  })
  .toSorted((one, other) => other.id - one.id);

/** Ids of those that everybody may see: post 20 is in a restricted category, post 22 in a topic that was deleted. */
const everybodys = counted.map(({ id }) => id).filter((id) => id !== 20 && id !== 22);

describe("/posts.json", () => {
  it("says of a post what §7.4 of the fact sheet names beside the rest", async () => {
    const { json } = await asked(await start(), "/posts.json");
    const named = ["raw", "topic_title", "topic_html_title", "category_id", "excerpt", "truncated", "post_url"];
    expect(Object.keys(at(json, "latest_posts", 0) ?? {})).toEqual(expect.arrayContaining(named));
  });

  it("gives fifty at most, newest first, the one that is named among them", async () => {
    const server = await start();
    const first = each((await asked(server, "/posts.json")).json, ["latest_posts"], "id");
    expect(first).toEqual(everybodys.slice(0, 50));
    const second = each((await asked(server, `/posts.json?before=${first.at(-1)}`)).json, ["latest_posts"], "id");
    expect(second[0]).toBe(first.at(-1));
  });

  it("takes out what may not be seen after the fifty were counted", async () => {
    const { json } = await asked(await start(), "/posts.json?before=23");
    const page = counted.filter(({ id }) => id <= 23).slice(0, 50);
    expect(page.map(({ id }) => id)).toContain(20);
    expect(each(json, ["latest_posts"], "id")).toEqual(page.map(({ id }) => id).filter((id) => id !== 20 && id !== 22));
  });

  it("can be read to its end by going on below the lowest id, whatever the kind of page", async () => {
    for (const postsFeed of ["inclusive", "exclusive", "window"] as const) {
      // A hole of a thousand ids: pages of a window of fifty are empty there.
      const server = await start({ rows: forumChanges.idGap(100, 1_000)(rows), settings: { postsFeed } });
      const ids = new Set<unknown>();
      const highest = 1_000 + Math.max(...everybodys) + 1;
      for (let before = highest; before > 0; before -= 25) {
        const { json } = await asked(server, `/posts.json?before=${before}`);
        for (const id of each(json, ["latest_posts"], "id")) ids.add(id);
      }
      expect([...ids].toSorted()).toEqual(everybodys.map((id) => (id > 100 ? id + 1_000 : id)).toSorted());
    }
  });

  it("begins below the id, and is full, where it is the newest Discourse", async () => {
    const server = await start({ settings: { postsFeed: "exclusive" } });
    const { json } = await asked(server, `/posts.json?before=${everybodys[3]}`);
    expect(each(json, ["latest_posts"], "id")).toEqual(everybodys.slice(4, 54));
  });

  it("is a window of fifty ids where it is old", async () => {
    const server = await start({ settings: { year: 2019 } });
    const { json } = await asked(server, "/posts.json?before=1100");
    expect(each(json, ["latest_posts"], "id")).toEqual(everybodys.filter((id) => id <= 1_100 && id > 1_050));
    expect(listAt((await asked(server, "/posts.json?before=900")).json, "latest_posts")).toEqual([]);
  });

  it("shows staff restricted categories, and nobody whispers, messages or unlisted topics", async () => {
    const { json } = await asked(await start(), "/posts.json?before=40", keys.admin);
    const ids = each(json, ["latest_posts"], "id");
    expect(ids).toContain(20);
    for (const id of [12, 21, 22, 23]) expect(ids).not.toContain(id);
  });
});

describe("/posts/{id}.json", () => {
  it("gives a post with what was typed", async () => {
    const { json } = await asked(await start(), "/posts/30.json");
    expect(json).toMatchObject({ id: 30, topic_id: 16, raw: "Text of post 30." });
  });

  it("hides what was deleted, a message and a whisper", async () => {
    const server = await start();
    for (const id of [13, 23, 12, 99_999]) expect((await asked(server, `/posts/${id}.json`)).status).toBe(404);
    expect((await asked(server, "/posts/12.json", keys.admin)).json).toMatchObject({ post_type: 4 });
    expect((await asked(server, "/posts/13.json", keys.admin)).json).toMatchObject({ deleted_at: expect.any(String) });
  });

  it("keeps the text of a hidden post from all but staff and its author", async () => {
    const server = await start();
    const { json } = await asked(server, "/posts/35.json");
    expect(json).toMatchObject({ hidden: true, cooked: expect.stringContaining("temporarily hidden") });
    expect(json).not.toHaveProperty("raw");
    expect((await asked(server, "/posts/35.json", keys.admin)).json).toHaveProperty("raw");
  });
});
