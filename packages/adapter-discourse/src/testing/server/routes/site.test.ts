import { describe, expect, it } from "vitest";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();

describe("/site/basic-info.json", () => {
  it("is there for everybody, and says whether a login is needed", async () => {
    const open = await asked(await start(), "/site/basic-info.json");
    expect(open.json).toMatchObject({ title: "Played forum", login_required: false, locale: "en" });
    const closed = await asked(await start({ settings: { loginRequired: true } }), "/site/basic-info.json");
    expect(closed.json).toMatchObject({ login_required: true });
  });
});

describe("/site.json", () => {
  it("holds the words and the categories that §4.2 of the fact sheet names", async () => {
    const server = await start();
    const { json } = await asked(server, "/site.json");
    expect(json).toMatchObject({
      post_types: { regular: 1, moderator_action: 2, small_action: 3, whisper: 4 },
      trust_levels: { newuser: 0, basic: 1, member: 2, regular: 3, leader: 4 },
      uncategorized_category_id: 1,
      can_tag_topics: true,
    });
    expect(each(json, ["post_action_types"], "id")).toEqual([2, 3, 4, 6, 7, 8, 10]);
    expect(each(json, ["categories"], "id").toSorted()).toEqual([1, 3, 5, 6]);
    expect(each((await asked(server, "/site.json", keys.admin)).json, ["categories"], "id")).toContain(2);
  });
});

describe("/about.json", () => {
  it("says who runs the site, its version, and its figures", async () => {
    const { json } = await asked(await start(), "/about.json");
    const ids = (role: "admin" | "moderator"): unknown[] =>
      rows.flatMap((row) => (row.kind === "user" && row.id > 0 && row[role] === true ? [row.id] : []));
    expect(listAt(json, "about", "admin_ids")).toEqual(expect.arrayContaining(ids("admin")));
    expect(listAt(json, "about", "moderator_ids")).toEqual(expect.arrayContaining(ids("moderator")));
    expect(at(json, "about")).toMatchObject({
      version: expect.stringContaining("2026"),
      category_moderators: [{ category_id: 3, moderator_ids: [5] }],
      can_see_about_stats: true,
    });
    const posts = rows.filter((row) => row.kind === "post" && row.deletedAt === undefined);
    expect(at(json, "about", "stats", "posts_count")).toBe(posts.length);
    expect(Object.keys(at(json, "about", "stats") ?? {})).toContain("topics_30_days");
  });

  it("leaves the figures out where they are not shown", async () => {
    const { json } = await asked(await start({ settings: { aboutStats: false } }), "/about.json");
    expect(at(json, "about")).not.toHaveProperty("stats");
  });
});

describe("/categories.json", () => {
  it("gives those at the top, and those below them where that is asked for", async () => {
    const server = await start();
    const flat = await asked(server, "/categories.json");
    expect(each(flat.json, ["category_list", "categories"], "id").toSorted()).toEqual([1, 5, 6]);
    expect(at(flat.json, "category_list", "categories", 0)).not.toHaveProperty("subcategory_list");
    const nested = await asked(server, "/categories.json?include_subcategories=true");
    const first = listAt(nested.json, "category_list", "categories").find((one) => at(one, "id") === 1);
    expect(first).toMatchObject({
      subcategory_ids: [3],
      has_children: true,
      subcategory_list: [{ id: 3, parent_category_id: 1, topic_url: "/t/topic-10/10", topic_count: 0 }],
    });
  });

  it("gives those below one, and all on the first page", async () => {
    const server = await start();
    const below = await asked(server, "/categories.json?parent_category_id=1");
    expect(each(below.json, ["category_list", "categories"], "id")).toEqual([3]);
    const beyond = await asked(server, "/categories.json?page=2");
    expect(listAt(beyond.json, "category_list", "categories")).toEqual([]);
  });

  it("gives twenty at a time where there are many, and some of those below beside them", async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({ kind: "category" as const, id: 100 + index }));
    const below = Array.from({ length: 7 }, (_, index) => ({
      kind: "category" as const,
      id: 200 + index,
      parentId: 100,
    }));
    const server = await start({ rows: [...many, ...below], settings: { lazyCategories: true } });
    const ids = async (query: string): Promise<unknown[]> =>
      each((await asked(server, `/categories.json?${query}`)).json, ["category_list", "categories"], "id");
    expect(await ids("page=1")).toEqual([...many.slice(0, 20), ...below.slice(0, 5)].map(({ id }) => id));
    expect(await ids("page=3")).toEqual(many.slice(40).map(({ id }) => id));
    expect(await ids("page=4")).toEqual([]);
    expect(await ids("parent_category_id=100")).toEqual(below.map(({ id }) => id));
    expect(listAt((await asked(server, "/site.json")).json, "categories").length).toBeLessThan(52);
  });
});

describe("/tags.json", () => {
  it("counts the topics of each tag", async () => {
    const tagged = rows.filter((row) => row.kind === "topic" && row.tags?.includes("garden"));
    const { json } = await asked(await start(), "/tags.json");
    expect(listAt(json, "tags")).toEqual([
      { id: 1, text: "garden", name: "garden", count: tagged.length, pm_count: 0, target_tag: null },
    ]);
  });

  it("is missing where tagging is off, as is the key of topics", async () => {
    const server = await start({ settings: { tagging: false } });
    expect((await asked(server, "/tags.json")).status).toBe(404);
    expect((await asked(server, "/t/16.json")).json).not.toHaveProperty("tags");
  });
});
