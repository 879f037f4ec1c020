import { describe, expect, it } from "vitest";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();

/** Likes that were not taken back, by who gave them. */
const likes = rows.filter((row) => row.kind === "postAction" && row.typeId === 2 && row.deletedAt === undefined);
const givers = new Set(likes.flatMap((row) => (row.kind === "postAction" ? [row.userId] : [])));

describe("/user_actions.json", () => {
  it("gives all likes of a user with their moments, thirty at a time, newest first", async () => {
    const server = await start();
    const read: unknown[] = [];
    for (const id of givers) {
      for (let offset = 0; ; offset += 30) {
        const path = `/user_actions.json?username=user${id}&filter=1&offset=${offset}`;
        const { json } = await asked(server, path, keys.admin);
        const page = each(json, ["user_actions"], "created_at");
        if (page.length === 0) break;
        expect(page.length).toBeLessThanOrEqual(30);
        expect(page.map(String)).toEqual(page.map(String).toSorted().reverse());
        read.push(...page);
      }
    }
    const expected = likes.map((row) => ("createdAt" in row ? new Date(row.createdAt ?? 0).toISOString() : ""));
    expect(read.toSorted()).toEqual(expected.toSorted());
  });

  it("says who liked and whose post it was, in the words of §7.7 of the fact sheet", async () => {
    const { json } = await asked(await start(), "/user_actions.json?username=user1&filter=1");
    expect(at(json, "user_actions", 0)).toMatchObject({
      ...{ action_type: 1, post_id: 30, post_number: 1, topic_id: 16, post_type: 1, deleted: false },
      ...{ acting_user_id: 1, acting_username: "user1", target_user_id: 1, target_username: "user1" },
      ...{ user_id: 5, username: "user5", category_id: 1, created_at: "2024-01-08T00:00:00.030Z" },
    });
  });

  it("hides a like of a hidden post from others, and knows nobody who is not there", async () => {
    const server = await start();
    const path = "/user_actions.json?username=user1&filter=1";
    expect(each((await asked(server, path)).json, ["user_actions"], "post_id")).toEqual([30]);
    expect(each((await asked(server, path, keys.admin)).json, ["user_actions"], "post_id")).toEqual([35, 30]);
    expect((await asked(server, "/user_actions.json?username=user999&filter=1")).status).toBe(404);
  });
});

describe("/post_action_users.json", () => {
  it("says who liked a post, and not when", async () => {
    const { json } = await asked(await start(), "/post_action_users.json?id=30&post_action_type_id=2");
    expect(json).toMatchObject({ post_action_users: [{ id: 1, username: "user1" }] });
    expect(json).not.toHaveProperty("total_rows_post_action_users");
    expect(at(json, "post_action_users", 0)).not.toHaveProperty("created_at");
  });

  it("names the total where a page does not hold all", async () => {
    const more = [1, 5, 8].map((userId) => ({
      ...{ kind: "postAction" as const, postId: 34, userId, typeId: 2 },
      createdAt: Date.UTC(2024, 1, userId),
    }));
    const server = await start({ rows: [...rows, ...more] });
    const { json } = await asked(server, "/post_action_users.json?id=34&post_action_type_id=2&limit=2&page=1");
    expect(each(json, ["post_action_users"], "id")).toEqual([8]);
    expect(at(json, "total_rows_post_action_users")).toBe(3);
  });

  it("says who flagged to staff alone", async () => {
    const server = await start();
    const flag = rows.find((row) => row.kind === "postAction" && row.typeId !== 2);
    const path = `/post_action_users.json?id=${at(flag, "postId")}&post_action_type_id=${at(flag, "typeId")}`;
    expect((await asked(server, path)).status).toBe(403);
    expect(each((await asked(server, path, keys.admin)).json, ["post_action_users"], "id")).toEqual([
      at(flag, "userId"),
    ]);
  });
});
