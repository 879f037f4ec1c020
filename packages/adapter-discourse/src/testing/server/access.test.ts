import { describe, expect, it } from "vitest";
import { forumChanges } from "../forum-changes.js";
import { asked, keys } from "./asked.js";
import { at, each, listAt } from "./json-places.js";
import { servers } from "./servers.js";

const start = servers();

/** Topics of the planted oddities: 12 restricted, 13 unlisted, 14 deleted, 15 a message. */
describe("who may open a topic", () => {
  it.each([
    ["nobody in particular", {}, [404, 200, 404, 404]],
    ["a moderator, who wrote in the message", keys.user, [200, 200, 200, 200]],
    ["an administrator", keys.admin, [200, 200, 200, 200]],
  ])("%s", async (_, headers, statuses) => {
    const server = await start();
    const found: number[] = [];
    for (const id of [12, 13, 14, 15]) found.push((await asked(server, `/t/${id}.json`, headers)).status);
    expect(found).toEqual(statuses);
  });

  it("a member sees neither what is restricted nor the message of others", async () => {
    const server = await start({ settings: { userKeys: new Map([["key", 8]]) } });
    const found: number[] = [];
    for (const id of [12, 13, 14, 15])
      found.push((await asked(server, `/t/${id}.json`, { "User-Api-Key": "key" })).status);
    expect(found).toEqual([404, 200, 404, 404]);
  });

  it("is told more where the site says it in detail", async () => {
    const server = await start({ settings: { detailed404: true } });
    expect((await asked(server, "/t/14.json")).status).toBe(410);
    expect((await asked(server, "/t/12.json")).status).toBe(403);
    expect((await asked(server, "/t/999.json")).status).toBe(404);
  });

  it("shows whispers to staff alone", async () => {
    const server = await start();
    const idsFor = async (headers: Readonly<Record<string, string>>): Promise<unknown[]> =>
      each((await asked(server, "/t/11.json", headers)).json, ["post_stream", "posts"], "id");
    expect(await idsFor({})).toEqual([11, 14]);
    expect(await idsFor(keys.admin)).toEqual([11, 12, 14]);
    const shown = await asked(server, "/t/11.json?show_deleted=true", keys.admin);
    expect(each(shown.json, ["post_stream", "posts"], "id")).toEqual([11, 12, 13, 14]);
  });
});

describe("keys", () => {
  it("refuses a wrong key, a wrong name and a wrong user's key", async () => {
    const server = await start();
    for (const headers of [
      { "Api-Key": "wrong", "Api-Username": "system" },
      { "Api-Key": "played-admin-key", "Api-Username": "nobody" },
      { "User-Api-Key": "wrong" },
    ]) {
      const { status, json } = await asked(server, "/latest.json", headers);
      expect([status, at(json, "error_type")]).toEqual([403, "invalid_access"]);
    }
  });

  it("lets the key of all users act as any of them", async () => {
    const server = await start();
    const asMember = { "Api-Key": "played-admin-key", "Api-Username": "user104" };
    expect((await asked(server, "/t/12.json", asMember)).status).toBe(404);
  });

  it("needs one everywhere but for the first look where a login is required", async () => {
    const server = await start({ settings: { loginRequired: true } });
    const refused = await asked(server, "/latest.json");
    expect([refused.status, at(refused.json, "error_type")]).toEqual([403, "not_logged_in"]);
    expect((await asked(server, "/latest.json", keys.user)).status).toBe(200);
    expect((await asked(server, "/site/basic-info.json")).status).toBe(200);
    const page = await asked(server, "/latest");
    expect([page.status, page.headers.get("location")]).toEqual([302, "/login"]);
  });
});

describe("addresses", () => {
  it("may lie in a folder, which all addresses that it gives begin with", async () => {
    const server = await start({ settings: { basePath: "/forum" } });
    expect(server.url).toMatch(/\/forum$/);
    const { json } = await asked(server, "/latest.json?per_page=5");
    expect(at(json, "topic_list", "more_topics_url")).toBe("/forum/latest?per_page=5&no_definitions=true&page=1");
    const outside = await fetch(`${new URL(server.url).origin}/latest.json`);
    expect(outside.status).toBe(404);
    expect((await asked(server, "/t/else/16.json")).headers.get("location")).toBe("/forum/t/topic-16/16.json");
  });

  it("answers a page without .json, unless JSON is accepted", async () => {
    const server = await start();
    const page = await asked(server, "/latest");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const data = await asked(server, "/latest", { accept: "application/json" });
    expect(listAt(data.json, "topic_list", "topics")).toHaveLength(30);
  });

  it("knows nothing of other addresses", async () => {
    const { status, json } = await asked(await start(), "/nothing.json");
    expect([status, at(json, "error_type")]).toEqual([404, "not_found"]);
  });
});

describe("what happens while the forum is read", () => {
  it("lets a topic vanish between the list and the reading", async () => {
    const change = forumChanges.topicDeleted(11, Date.UTC(2024, 2, 1));
    const server = await start({ meanwhile: [{ after: /^\/latest/, change }] });
    expect(each((await asked(server, "/latest.json")).json, ["topic_list", "topics"], "id")).toContain(11);
    expect((await asked(server, "/t/11.json")).status).toBe(404);
  });

  it("lets a post move between two requests, with its id and another number", async () => {
    const server = await start({ meanwhile: [{ after: /\/t\/16/, nth: 2, change: forumChanges.postMoved(34, 11) }] });
    const stream = async (id: number): Promise<readonly unknown[]> =>
      listAt((await asked(server, `/t/${id}.json`)).json, "post_stream", "stream");
    expect(await stream(16)).toContain(34);
    expect(await stream(16)).toContain(34);
    expect(await stream(16)).not.toContain(34);
    const { json } = await asked(server, "/t/11/posts.json?post_ids[]=34");
    expect(at(json, "post_stream", "posts", 0)).toMatchObject({ id: 34, topic_id: 11, post_number: 5 });
  });

  it("leaves the posts of an account that was deleted without an author", async () => {
    const server = await start({ meanwhile: [{ after: /\/t\/16/, change: forumChanges.userDeleted(5) }] });
    await asked(server, "/t/16.json");
    const { json } = await asked(server, "/t/16.json");
    expect(at(json, "post_stream", "posts", 0)).toMatchObject({ user_id: null, username: null, name: null });
    expect(at(json, "user_id")).toBeNull();
  });
});
