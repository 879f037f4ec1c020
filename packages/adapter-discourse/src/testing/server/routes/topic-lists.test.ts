import { describe, expect, it } from "vitest";
import type { ForumRow } from "../../../forum/forum-row.js";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();

/** Numbers of the topics that everybody finds on lists, counted from the rows. */
const listed = topicsOf(simulatedForum()).filter(({ archetype, deletedAt, visible, categoryId, title = "" }) => {
  const isPublic = archetype !== "private_message" && deletedAt === undefined && visible !== false;
  return isPublic && categoryId !== 2 && !title.startsWith("About the");
});

function topicsOf(rows: readonly ForumRow[]) {
  return rows.filter((row) => row.kind === "topic");
}

describe("/latest.json", () => {
  it("says of a list and of a topic what §6.1 of the fact sheet shows", async () => {
    const { json } = await asked(await start(), "/latest.json");
    expect(Object.keys(at(json, "topic_list") ?? {})).toEqual(
      expect.arrayContaining(["can_create_topic", "more_topics_url", "per_page", "top_tags", "topics"]),
    );
    const sample =
      "id title fancy_title slug posts_count reply_count highest_post_number image_url created_at last_posted_at bumped bumped_at archetype unseen pinned unpinned visible closed archived bookmarked liked tags tags_descriptions views like_count has_summary last_poster_username category_id pinned_globally featured_link has_accepted_answer posters";
    for (const topic of listAt(json, "topic_list", "topics")) {
      expect(Object.keys(topic ?? {})).toEqual(expect.arrayContaining(sample.split(" ")));
    }
    const posters = each(json, ["topic_list", "topics"], "posters").flat();
    expect(posters).toContainEqual({
      ...{ extras: "latest", description: "Frequent Poster" },
      ...{ user_id: expect.any(Number), primary_group_id: null },
    });
  });

  it("gives each listed topic once, oldest first, and stops by leaving the next page out", async () => {
    const server = await start();
    const ids: unknown[] = [];
    let next: unknown = "/latest?order=created&ascending=true&page=0";
    while (typeof next === "string") {
      const { json } = await asked(server, next, { accept: "application/json" });
      ids.push(...each(json, ["topic_list", "topics"], "id"));
      next = at(json, "topic_list", "more_topics_url");
    }
    const byAge = listed.toSorted((one, other) => (one.createdAt ?? 0) - (other.createdAt ?? 0));
    expect(ids).toEqual(byAge.map(({ id }) => id));
    expect(server.requests).toHaveLength(Math.floor(listed.length / 30) + 1);
  });

  it("puts what is pinned first by activity, though it is old, and counts it on the page", async () => {
    const server = await start();
    const first = await asked(server, "/latest.json");
    const second = await asked(server, "/latest.json?page=1");
    const ids = [first, second].flatMap(({ json }) => each(json, ["topic_list", "topics"], "id"));
    expect(ids[0]).toBe(11);
    expect(ids.toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
    const bumped = each(first.json, ["topic_list", "topics"], "bumped_at").slice(1).map(String);
    expect(bumped).toEqual(bumped.toSorted().reverse());
  });

  it("gives as many as are asked for, up to a hundred; long ago always thirty", async () => {
    const server = await start();
    expect(listAt((await asked(server, "/latest.json?per_page=5")).json, "topic_list", "topics")).toHaveLength(5);
    expect(at((await asked(server, "/latest.json?per_page=500")).json, "topic_list", "per_page")).toBe(100);
    const old = await start({ settings: { year: 2020 } });
    expect(listAt((await asked(old, "/latest.json?per_page=5")).json, "topic_list", "topics")).toHaveLength(30);
  });

  it("shows unlisted topics and restricted categories to staff, and messages to nobody", async () => {
    const server = await start();
    const idsFor = async (headers: Readonly<Record<string, string>>): Promise<readonly unknown[]> =>
      each((await asked(server, "/latest.json?per_page=100", headers)).json, ["topic_list", "topics"], "id");
    const [everybody, staff] = [await idsFor({}), await idsFor(keys.admin)];
    expect(staff.filter((id) => !everybody.includes(id)).toSorted()).toEqual([12, 13]);
    expect(staff).not.toContain(15);
    expect(staff).not.toContain(14);
  });
});

describe("/c/{slug}/{id}.json", () => {
  const idsOf = async (path: string): Promise<unknown[]> =>
    each((await asked(await start(), path)).json, ["topic_list", "topics"], "id");

  it("gives the topics of a category, its definition among them and those of others not", async () => {
    expect(await idsOf("/c/uncategorized/1.json")).toEqual([11, 16]);
    expect(await idsOf("/c/uncategorized/local/3.json")).toEqual([10]);
    expect(await idsOf("/c/uncategorized/local/3.json?no_definitions=true")).toEqual([]);
  });

  it("gives those of the categories below it, unless asked for it alone", async () => {
    const written = { kind: "topic" as const, id: 50, categoryId: 3, createdAt: 1, bumpedAt: 1 };
    const server = await start({ rows: [...simulatedForum(), written] });
    const ids = async (path: string): Promise<unknown[]> =>
      each((await asked(server, path)).json, ["topic_list", "topics"], "id");
    expect(await ids("/c/uncategorized/1.json")).toEqual([11, 16, 50]);
    expect(await ids("/c/uncategorized/1/none.json")).toEqual([11, 16]);
  });

  it("leads from a wrong slug to the right one, and hides what may not be seen", async () => {
    const server = await start();
    const moved = await asked(server, "/c/local/3.json");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/c/uncategorized/local/3.json"]);
    expect((await asked(server, "/c/staff/2.json")).status).toBe(404);
    expect((await asked(server, "/c/staff/2.json", keys.admin)).status).toBe(200);
  });
});
