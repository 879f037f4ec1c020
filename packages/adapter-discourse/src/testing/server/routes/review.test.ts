import { expect, it } from "vitest";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();
const flags = rows.filter((row) => row.kind === "postAction" && row.typeId !== 2);

it("lists every flagged post with its flags, and who decided when", async () => {
  const server = await start();
  const seen: unknown[] = [];
  for (let offset = 0; ; offset += 10) {
    const { json } = await asked(server, `/review.json?status=all&offset=${offset}`, keys.admin);
    const page = listAt(json, "reviewable_scores");
    seen.push(...page);
    if (at(json, "meta", "load_more_reviewables") === undefined) break;
    expect(listAt(json, "reviewables")).toHaveLength(10);
  }
  expect(seen).toHaveLength(flags.length);
  const moments = flags.map((row) => ("resolvedAt" in row ? new Date(row.resolvedAt ?? 0).toISOString() : null));
  expect(each(seen, [], "reviewed_at").toSorted()).toEqual(moments.toSorted());
});

it("says of a case what §10 of the fact sheet lists", async () => {
  const { json } = await asked(await start(), "/review.json?status=all", keys.admin);
  const listed =
    "id type status score created_at topic_id topic_url target_url target_type target_id category_id version created_by_id reviewable_score_ids removed_topic_id";
  expect(Object.keys(at(json, "reviewables", 0) ?? {})).toEqual(expect.arrayContaining(listed.split(" ")));
  expect(at(json, "reviewables", 0)).toMatchObject({ type: "ReviewableFlaggedPost", status: 1, target_type: "Post" });
  expect(at(json, "meta")).toMatchObject({ total_rows_reviewables: flags.length, reviewable_count: 0 });
  expect(at(json, "reviewable_scores", 0)).toMatchObject({ status: 1, score_type_id: 8, user_id: expect.any(Number) });
});

it("lists what waits for a decision unless asked otherwise", async () => {
  const flag = { kind: "postAction" as const, postId: 34, userId: 8, typeId: 4, createdAt: Date.UTC(2024, 1, 1) };
  const server = await start({ rows: [...rows, flag] });
  const { json } = await asked(server, "/review.json", keys.admin);
  expect(json).toMatchObject({
    reviewables: [{ status: 0, target_id: 34, created_by_id: 8, target_created_by_id: 5 }],
    reviewable_scores: [{ status: 0, score_type_id: 4, reviewed_at: null }],
    meta: { total_rows_reviewables: 1 },
  });
});

it("has nothing beside an empty list", async () => {
  const { json } = await asked(await start(), "/review.json?status=ignored", keys.admin);
  expect(listAt(json, "reviewables")).toEqual([]);
  expect(json).not.toHaveProperty("reviewable_scores");
});

it("is there for staff alone", async () => {
  const server = await start();
  expect((await asked(server, "/review.json")).status).toBe(403);
  expect((await asked(server, "/review.json?status=odd", keys.admin)).status).toBe(400);
});
