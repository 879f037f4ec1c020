import { describe, expect, it } from "vitest";
import { simulatedForum } from "../simulated-forum.js";
import { asked, keys } from "./asked.js";
import { at, each, listAt } from "./json-places.js";
import { servers } from "./servers.js";
import type { DiscourseYear } from "./site-settings.js";

const start = servers();

/** A topic with a tag, and one with an accepted answer. */
const tagged = simulatedForum().find((row) => row.kind === "topic" && row.tags?.includes("garden"));

async function askedOf(year: DiscourseYear, path: string): Promise<unknown> {
  return (await asked(await start({ settings: { year } }), path, keys.admin)).json;
}

const years: readonly DiscourseYear[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const since = (first: DiscourseYear) => years.map((year) => [year, year >= first] as const);

/**
 * §17 of the fact sheet, and what its other parts say of versions. Where they say "older" and name no year, the year is
 * chosen: ages and totals of lists, lengths of pages, the window of `/posts.json`.
 */
describe("what changed over the years", () => {
  it.each(since(2021))("%i: flair without its group: %s; new_posts gone", async (year, isNew) => {
    const post = at(await askedOf(year, "/t/16.json"), "post_stream", "posts", 0);
    expect(post).toHaveProperty(isNew ? "flair_url" : "primary_group_flair_url");
    expect(post).not.toHaveProperty(isNew ? "primary_group_flair_url" : "flair_url");
    const topic = at(await askedOf(year, "/latest.json"), "topic_list", "topics", 0) ?? {};
    expect("new_posts" in Object(topic)).toBe(!isNew);
  });

  it.each(since(2022))("%i: slow mode and bookmarks of a topic: %s", async (year, isNew) => {
    const topic = Object(await askedOf(year, "/t/16.json"));
    expect(["slow_mode_seconds", "slow_mode_enabled_until", "bookmarks"].map((key) => key in topic)).toEqual([
      isNew,
      isNew,
      isNew,
    ]);
    const participant = Object(at(topic, "details", "participants", 0));
    expect("trust_level" in participant).toBe(isNew);
  });

  it.each(since(2023))("%i: no entry for no likes, new names of the site's figures: %s", async (year, isNew) => {
    const post = at(await askedOf(year, "/posts/32.json"), "actions_summary");
    expect(post).toEqual(isNew ? [] : [{ id: 2, count: 0 }]);
    const stats = Object(at(await askedOf(year, "/about.json"), "about", "stats"));
    const names = ["topics_count", "posts_count", "users_count", "likes_count"];
    const old = ["topic_count", "post_count", "user_count", "like_count"];
    expect(names.map((name) => name in stats)).toEqual(names.map(() => isNew));
    expect(old.map((name) => name in stats)).toEqual(old.map(() => !isNew));
    expect(stats).toHaveProperty("topics_7_days");
  });

  it.each(since(2024))("%i: scores with a fraction: %s", async (year, isNew) => {
    const score = at(await askedOf(year, "/posts/32.json"), "score");
    expect(Number.isInteger(score)).toBe(!isNew);
  });

  it.each(since(2025))("%i: addresses of posts, numbers of tags: %s", async (year, isNew) => {
    const post = Object(at(await askedOf(year, "/posts.json?before=40"), "latest_posts", 0));
    expect(["post_url", "posts_count", "excerpt", "truncated"].map((key) => key in post)).toEqual([
      ...[isNew, isNew, isNew, isNew],
    ]);
    const tag = at(await askedOf(year, "/tags.json"), "tags", 0);
    expect(tag).toMatchObject(isNew ? { id: 1, name: "garden" } : { id: "garden", text: "garden" });
  });

  it.each(since(2026))("%i: tags as objects, topics of users counted: %s", async (year, isNew) => {
    const expected = isNew ? [{ id: 1, name: "garden", slug: "garden" }] : ["garden"];
    expect(at(await askedOf(year, `/t/${at(tagged, "id")}.json`), "tags")).toEqual(expected);
    const list = await askedOf(year, "/latest.json?per_page=100&order=created&ascending=true");
    const tags = each(list, ["topic_list", "topics"], "tags").flat();
    expect(tags).toContainEqual(expected[0]);
    expect(listAt(list, "topic_list", "top_tags")).toEqual(expected);
    const user = Object(at(await askedOf(year, "/u/user5.json"), "user"));
    expect("topic_count" in user).toBe(isNew);
  });

  it.each(since(2020))("%i: totals of lists apart from them, ages in seconds: %s", async (year, isNew) => {
    const list = await askedOf(year, "/directory_items.json?period=all");
    expect(at(list, ...(isNew ? ["meta"] : []), "total_rows_directory_items")).toEqual(expect.any(Number));
    const user = at(await askedOf(year, "/admin/users/list/active.json"), 0);
    expect(user).toMatchObject({ created_at_age: expect.any(isNew ? Number : String) });
    expect(at(await askedOf(year, "/admin/reports/posts.json"), "report", "processing")).toBe(
      isNew ? undefined : false,
    );
  });

  it("embeds the staff in what the site said of itself long ago", async () => {
    expect(each(await askedOf(2018, "/about.json"), ["about", "admins"], "id")).toContain(1);
    expect(await askedOf(2018, "/about.json")).not.toHaveProperty("users");
  });
});
