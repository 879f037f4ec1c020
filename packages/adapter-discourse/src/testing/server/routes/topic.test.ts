import { describe, expect, it } from "vitest";
import { forumChanges } from "../../forum-changes.js";
import { longTopic } from "../../long-topic.js";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const posts = ["post_stream", "posts"] as const;

const createdAt = Date.UTC(2024, 1, 1);
const long = longTopic({ topicId: 900, posts: 50, firstPostId: 5_000, createdAt, userIds: [1, 5] });

describe("/t/{id}.json", () => {
  it("says of a topic what §7.1 of the fact sheet lists", async () => {
    const { json } = await asked(await start(), "/t/16.json");
    const listed =
      "post_stream timeline_lookup tags tags_descriptions id title fancy_title slug posts_count created_at views reply_count participant_count like_count last_posted_at visible closed archived has_summary archetype category_id word_count deleted_at deleted_by user_id featured_link pinned pinned_globally pinned_at pinned_until unpinned image_url slow_mode_seconds slow_mode_enabled_until highest_post_number chunk_size bookmarks topic_timer message_bus_last_id show_read_indicator thumbnails details";
    expect(Object.keys(json ?? {})).toEqual(expect.arrayContaining(listed.split(" ")));
    expect(at(json, "details")).toMatchObject({ created_by: { id: 5 }, participants: expect.any(Array) });
  });

  it("says of a post what §7.3 of the fact sheet shows", async () => {
    const { json } = await asked(await start(), "/t/16.json?include_raw=true");
    const sample =
      "id user_id name username avatar_template created_at updated_at cooked raw post_number post_type reply_to_post_number reply_count quote_count incoming_link_count reads readers_count score topic_id topic_slug version user_title trust_level moderator admin staff actions_summary hidden user_deleted deleted_at edit_reason wiki accepted_answer topic_accepted_answer";
    expect(Object.keys(at(json, ...posts, 0) ?? {})).toEqual(expect.arrayContaining(sample.split(" ")));
    expect(at(json, ...posts, 1)).toMatchObject({
      ...{ id: 31, post_number: 2, post_type: 3, action_code: "closed.enabled", cooked: "" },
    });
  });

  it("counts small actions among the posts, as Discourse does, and whispers not", async () => {
    const server = await start();
    const { json } = await asked(server, "/t/16.json");
    expect(at(json, "posts_count")).toBe(listAt(json, "post_stream", "stream").length);
    expect(each(json, posts, "id")).toEqual([30, 31, 32, 33, 34, 35, 36, 37]);
    expect(at((await asked(server, "/t/11.json", keys.admin)).json, "posts_count")).toBe(2);
  });

  it("gives twenty posts, and the ids of all", async () => {
    const { json } = await asked(await start({ rows: [...simulatedForum(), ...long] }), "/t/900.json");
    expect(listAt(json, ...posts)).toHaveLength(20);
    expect(listAt(json, "post_stream", "stream")).toHaveLength(50);
    expect(at(json, "chunk_size")).toBe(20);
  });

  it("gives pages from 1, empty ones up to the highest number, and then none", async () => {
    // Ten of fifty posts are left; the highest number is 50.
    const gone = long.filter((row) => row.kind !== "post" || row.id <= 5_008 || row.id === 5_049);
    const server = await start({ rows: [...simulatedForum(), ...gone] });
    const page = async (number: number) => await asked(server, `/t/900.json?page=${number}`);
    expect(listAt((await page(1)).json, ...posts)).toHaveLength(10);
    expect(listAt((await page(2)).json, ...posts)).toEqual([]);
    expect((await page(3)).status).toBe(200);
    expect((await page(4)).status).toBe(404);
  });

  it("leads from beyond the end to the last page where it is the newest Discourse", async () => {
    const server = await start({ rows: [...simulatedForum(), ...long], settings: { pageBeyondEnd: "last-page" } });
    expect((await asked(server, "/t/900.json?page=3")).status).toBe(200);
    const { status, headers } = await asked(server, "/t/900.json?page=4");
    expect([status, headers.get("location")]).toEqual([301, "/t/topic-900/900.json?page=3"]);
    expect((await asked(server, "/t/16.json?page=2")).headers.get("location")).toBe("/t/topic-16/16.json");
  });

  it("gives a whole chunk near a number", async () => {
    const server = await start({ rows: [...simulatedForum(), ...long] });
    const near = each((await asked(server, "/t/900/30.json")).json, posts, "post_number");
    expect(near).toEqual(Array.from({ length: 20 }, (_, index) => 25 + index));
    const atEnd = each((await asked(server, "/t/900.json?post_number=50")).json, posts, "post_number");
    expect(atEnd).toEqual(Array.from({ length: 20 }, (_, index) => 31 + index));
  });

  it("prints up to a thousand at once", async () => {
    const rows = longTopic({ topicId: 901, posts: 1_005, firstPostId: 10_000, createdAt, userIds: [1] });
    const server = await start({ rows: [...simulatedForum(), ...rows] });
    expect(listAt((await asked(server, "/t/901.json?print=true")).json, ...posts)).toHaveLength(1_000);
  });

  it("leads from a wrong slug to the right one, and takes a number alone", async () => {
    const server = await start();
    const moved = await asked(server, "/t/else/16.json");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/t/topic-16/16.json"]);
    expect((await asked(server, "/t/topic-16/16.json")).status).toBe(200);
  });

  it("tells the accepted answer by its number, without a time", async () => {
    const solved = simulatedForum().find((row) => row.kind === "solution");
    const { json } = await asked(await start(), `/t/${solved?.topicId}.json`);
    expect(at(json, "accepted_answer")).toMatchObject({
      post_number: expect.any(Number),
      username: expect.any(String),
    });
    expect(at(json, "accepted_answer")).not.toHaveProperty("created_at");
    const without = await start({ settings: { solved: false } });
    const { json: plain } = await asked(without, `/t/${solved?.topicId}.json`);
    expect(plain).not.toHaveProperty("accepted_answer");
    expect(at(plain, ...posts, 0)).not.toHaveProperty("accepted_answer");
  });
});

describe("/t/{id}/posts.json", () => {
  it("gives posts by id in the order of their numbers, without those that are not there", async () => {
    const server = await start();
    const path = "/t/16/posts.json?post_ids[]=34&post_ids[]=30&post_ids[]=999&post_ids[]=10&include_raw=true";
    const { json } = await asked(server, path);
    expect(each(json, posts, "id")).toEqual([30, 34]);
    expect(at(json, "id")).toBe(16);
    expect(at(json, ...posts, 0, "raw")).toBe("Text of post 30.");
  });

  it("leaves out what was deleted meanwhile", async () => {
    const change = forumChanges.postDeleted(34, createdAt);
    const server = await start({ meanwhile: [{ after: /\/t\/16\.json/, change }] });
    expect(listAt((await asked(server, "/t/16.json")).json, "post_stream", "stream")).toContain(34);
    expect(each((await asked(server, "/t/16/posts.json?post_ids[]=34&post_ids[]=30")).json, posts, "id")).toEqual([30]);
  });
});

describe("a topic of very many posts", () => {
  it("has no stream, and is read by what comes after a number", async () => {
    const rows = longTopic({ topicId: 902, posts: 12_000, firstPostId: 20_000, createdAt, userIds: [1, 5] });
    const server = await start({ rows: [...simulatedForum(), ...rows] });
    const { json } = await asked(server, "/t/902.json");
    expect(at(json, "post_stream")).toMatchObject({ isMegaTopic: true, firstId: 20_000, lastId: 31_999 });
    expect(at(json, "post_stream")).not.toHaveProperty("stream");
    expect(json).not.toHaveProperty("timeline_lookup");
    expect(at(json, "details")).not.toHaveProperty("participants");
    // One number in a hundred is missing: post 100 of the topic has number 101.
    const next = await asked(server, "/t/902/posts.json?post_number=99&asc=true");
    expect(each(next.json, posts, "post_number")).toEqual(Array.from({ length: 20 }, (_, index) => 101 + index));
    const ids = await asked(server, "/t/902/post_ids.json?post_number=0");
    expect(listAt(ids.json, "post_ids")).toHaveLength(12_000);
  });
});
