import { describe, expect, it } from "vitest";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();

/** Accounts of people that were confirmed. */
const confirmed = new Set(
  rows.flatMap((row) => (row.kind === "user" && row.id > 0 && row.id !== 6 && row.id !== 7 ? [row.id] : [])),
);

describe("/directory_items.json", () => {
  it("lists everybody whose account was confirmed, with the figures of §8 of the fact sheet", async () => {
    const { json } = await asked(await start(), "/directory_items.json?period=all&order=post_count");
    expect(new Set(each(json, ["directory_items"], "id"))).toEqual(confirmed);
    expect(listAt(json, "directory_items")).toHaveLength(confirmed.size);
    expect(at(json, "meta")).toMatchObject({
      last_updated_at: expect.any(String),
      total_rows_directory_items: confirmed.size,
      load_more_directory_items: "/directory_items.json?period=all&order=post_count&page=1",
    });
    expect(at(json, "directory_items", 0)).toMatchObject({
      ...{ likes_received: expect.any(Number), likes_given: expect.any(Number), topics_entered: 0, posts_read: 0 },
      ...{ topic_count: expect.any(Number), post_count: expect.any(Number), days_visited: expect.any(Number) },
      user: { id: expect.any(Number), username: expect.any(String), avatar_template: expect.any(String), title: null },
    });
  });

  it("counts in a period, and nothing that is hidden from everybody", async () => {
    const server = await start({ now: Date.UTC(2024, 0, 9) + 10 });
    const of = async (period: string, id: number): Promise<unknown> => {
      const { json } = await asked(server, `/directory_items.json?period=${period}`);
      return listAt(json, "directory_items").find((item) => at(item, "id") === id);
    };
    // User 5 opened topic 16 on 8 January; topics 13 to 15 of theirs are unlisted, deleted and a message.
    expect(await of("all", 5)).toMatchObject({ topic_count: 1 });
    expect(await of("daily", 1)).toMatchObject({ topic_count: 0, post_count: 0 });
  });

  it("puts whoever asks first on the first page, though they stand further down too", async () => {
    const people = Array.from({ length: 20 }, (_, index) => ({ kind: "user" as const, id: 1 + index, active: true }));
    const server = await start({
      rows: people,
      settings: {
        userKeys: new Map([
          ["low", 15],
          ["high", 5],
        ]),
      },
    });
    const idsFor = async (key: string): Promise<unknown[]> => {
      const answer = await asked(server, "/directory_items.json?period=all", { "User-Api-Key": key });
      expect(at(answer.json, "meta", "total_rows_directory_items")).toBe(20);
      return each(answer.json, ["directory_items"], "id");
    };
    expect(await idsFor("low")).toEqual([15, ...people.map(({ id }) => id)]);
    expect(await idsFor("high")).toEqual(people.map(({ id }) => id));
  });

  it("has fifty on a page, and refuses pages beyond the tenth today", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ kind: "user" as const, id: 1 + index, active: true }));
    const server = await start({ rows: many });
    const page = async (number: number) => await asked(server, `/directory_items.json?period=all&page=${number}`);
    expect(listAt((await page(0)).json, "directory_items")).toHaveLength(50);
    expect(listAt((await page(1)).json, "directory_items")).toHaveLength(10);
    expect(listAt((await page(2)).json, "directory_items")).toHaveLength(0);
    expect((await page(11)).status).toBe(400);
  });

  it("may be kept from those who are not logged in", async () => {
    const server = await start({ settings: { hideDirectory: true } });
    expect((await asked(server, "/directory_items.json?period=all")).status).toBe(403);
    expect((await asked(server, "/directory_items.json?period=all", keys.user)).status).toBe(200);
  });
});

describe("groups", () => {
  it("lists the groups that people made; those that Discourse made are for staff", async () => {
    const server = await start();
    const everybody = await asked(server, "/groups.json");
    expect(each(everybody.json, ["groups"], "name")).toEqual(["growers"]);
    expect(everybody.json).toMatchObject({ total_rows_groups: 1, load_more_groups: "/groups?page=1" });
    const staff = await asked(server, "/groups.json", keys.admin);
    expect(each(staff.json, ["groups"], "name")).toEqual(["admins", "growers"]);
  });

  it("lists the people in a group, all of them in pages", async () => {
    const server = await start();
    const inGroup = rows.flatMap((row) => (row.kind === "user" && row.groupIds?.includes(41) ? [row.id] : []));
    const first = await asked(server, "/groups/growers/members.json?limit=3&asc=true");
    const rest = await asked(server, "/groups/growers/members.json?limit=1000&offset=3&asc=true");
    const ids = [first, rest].flatMap(({ json }) => each(json, ["members"], "id"));
    expect(ids.toSorted()).toEqual(inGroup.toSorted());
    expect(at(first.json, "meta")).toEqual({ total: inGroup.length, limit: 3, offset: 0 });
    expect((await asked(server, "/groups/growers/members.json?limit=1001")).status).toBe(400);
    expect((await asked(server, "/groups/none/members.json")).status).toBe(404);
  });
});

describe("/u/{username}.json", () => {
  it("finds a name in whatever case, also one that needs encoding", async () => {
    const server = await start();
    expect((await asked(server, "/u/USER5.json")).json).toMatchObject({ user: { id: 5, username: "user5" } });
    const encoded = `/u/${encodeURIComponent("üser.8")}.json`;
    expect((await asked(server, encoded)).json).toMatchObject({ user: { id: 8, name: "Näme of 8" } });
  });

  it("leads from a name of old to the one of today", async () => {
    const { status, headers } = await asked(await start(), "/u/olduser5.json");
    expect([status, headers.get("location")]).toEqual([302, "/u/user5.json"]);
  });

  it("knows no account that was deleted, nor, for most, one that was never confirmed", async () => {
    const server = await start();
    expect((await asked(server, "/u/user999.json")).status).toBe(404);
    expect((await asked(server, "/u/user7.json")).status).toBe(404);
    expect((await asked(server, "/u/user7.json", keys.admin)).status).toBe(200);
  });

  it("shows no names where the site has none", async () => {
    const server = await start({ settings: { enableNames: false } });
    expect(at((await asked(server, "/u/user5.json")).json, "user")).not.toHaveProperty("name");
    expect(at((await asked(server, "/t/16.json")).json, "post_stream", "posts", 0)).not.toHaveProperty("name");
  });
});

describe("/admin/users/list/{list}.json", () => {
  it("is an array, from page 1, a hundred on each, with an address only where it is asked for", async () => {
    const server = await start();
    const path = "/admin/users/list/active.json?page=1&order=created&asc=true";
    const { json } = await asked(server, path, keys.admin);
    expect(new Set(each(json, [], "id"))).toEqual(confirmed);
    expect(at(json, 0)).toMatchObject({
      ...{ id: 1, admin: true, moderator: false, staged: false, active: true, trust_level: 4 },
      ...{ created_at_age: expect.any(Number), time_read: 200, days_visited: 1 },
    });
    expect(at(json, 0)).not.toHaveProperty("email");
    const withEmails = await asked(server, `${path}&show_emails=true`, keys.admin);
    expect(at(withEmails.json, 0, "email")).toBe("user1@mail.example");
    expect(listAt((await asked(server, "/admin/users/list/active.json?page=2", keys.admin)).json)).toEqual([]);
  });

  it("lists who came in by mail apart, and staff apart", async () => {
    const server = await start();
    const ids = async (list: string): Promise<unknown[]> =>
      each((await asked(server, `/admin/users/list/${list}.json`, keys.admin)).json, [], "id");
    expect(await ids("staged")).toEqual([6]);
    expect(await ids("staff")).toEqual(expect.arrayContaining([1, 5]));
  });

  it("is there for staff alone", async () => {
    const server = await start();
    expect((await asked(server, "/admin/users/list/active.json")).status).toBe(404);
    expect((await asked(server, "/admin/users/1.json")).status).toBe(404);
    expect((await asked(server, "/admin/users/1.json", keys.admin)).json).toMatchObject({ ip_address: "203.0.113.1" });
  });
});
