import { describe, expect, it } from "vitest";
import type { ForumRow } from "../../../forum/forum-row.js";
import { simulatedForum } from "../../simulated-forum.js";
import { asked, keys } from "../asked.js";
import { at, each, listAt } from "../json-places.js";
import { servers } from "../servers.js";

const start = servers();
const rows = simulatedForum();

type Kind<Name extends ForumRow["kind"]> = Extract<ForumRow, { kind: Name }>;

function rowsOf<Name extends ForumRow["kind"]>(kind: Name): readonly Kind<Name>[] {
  return rows.filter((row): row is Kind<Name> => row.kind === kind);
}

const topics = new Map(rowsOf("topic").map((topic) => [topic.id, topic]));
const posts = new Map(rowsOf("post").map((post) => [post.id, post]));

/** A report over all the time in which something happened, unless a test says otherwise. */
async function report(type: string, period = "start_date=2022-01-01&end_date=2024-03-31"): Promise<unknown> {
  const { json } = await asked(await start(), `/admin/reports/${type}.json?${period}`, keys.admin);
  return at(json, "report");
}

async function totalOf(type: string): Promise<number> {
  return each(await report(type), ["data"], "y").reduce<number>((sum, y) => sum + Number(y), 0);
}

describe("a report", () => {
  it("says what §9 of the fact sheet lists", async () => {
    const listed =
      "type title xaxis yaxis description description_link data start_date end_date prev_data prev_start_date prev_end_date prev30Days dates_filtering report_key available_filters labels average percent higher_is_better modes";
    const json = await report("posts", "start_date=2024-01-01&end_date=2024-01-31");
    expect(Object.keys(json ?? {})).toEqual(expect.arrayContaining(listed.split(" ")));
    expect(json).toMatchObject({ start_date: "2024-01-01T00:00:00Z", end_date: "2024-01-31T23:59:59Z" });
    const days = each(json, ["data"], "x").map(String);
    expect(days.every((day) => day >= "2024-01-01" && day <= "2024-01-31")).toBe(true);
    expect(days).toEqual(days.toSorted());
  });

  it("is there for staff alone, and only of a known kind", async () => {
    const server = await start();
    expect((await asked(server, "/admin/reports/posts.json")).status).toBe(404);
    expect((await asked(server, "/admin/reports/nothing.json", keys.admin)).status).toBe(404);
    const { json } = await asked(server, "/admin/reports.json", keys.admin);
    expect(each(json, ["reports"], "type")).toContain("dau_by_mau");
  });
});

/** What each counts, from the rows: as the source of Discourse has it. */
describe("counts by day", () => {
  it("counts regular posts outside messages", async () => {
    const expected = rowsOf("post").filter(({ postType, deletedAt, topicId = 0 }) => {
      return postType === 1 && deletedAt === undefined && topics.get(topicId)?.archetype !== "private_message";
    });
    expect(await totalOf("posts")).toBe(expected.length);
  });

  it("counts topics but messages and deleted ones", async () => {
    // Topics 14 and 15 are a deleted one and a message.
    expect(await totalOf("topics")).toBe(topics.size - 2);
  });

  it("counts everybody who signed up", async () => {
    expect(await totalOf("signups")).toBe(new Set(rowsOf("user").flatMap(({ id }) => (id > 0 ? [id] : []))).size);
  });

  it("counts likes, also those that were taken back", async () => {
    expect(await totalOf("likes")).toBe(rowsOf("postAction").filter(({ typeId }) => typeId === 2).length);
  });

  it("counts visits", async () => {
    expect(listAt(await report("visits"), "data")).toEqual([{ x: "2024-01-08", y: 2 }]);
  });

  it("counts topics that nobody else answered", async () => {
    const answered = new Set(
      [...posts.values()].flatMap(({ topicId = 0, userId, postType, deletedAt, postNumber = 1 }) => {
        const openedBy = topics.get(topicId)?.userId;
        const isAnswer = postType === 1 && deletedAt === undefined && postNumber > 1 && userId !== undefined;
        return isAnswer && openedBy !== undefined && userId !== openedBy ? [topicId] : [];
      }),
    );
    const open = [...topics.keys()].filter((id) => id !== 14 && id !== 15 && !answered.has(id));
    expect(await totalOf("topics_with_no_response")).toBe(open.length);
  });

  it("counts each person once on the day of the first post", async () => {
    const writers = new Set(
      [...posts.values()].flatMap(({ userId = 0, postType, deletedAt, topicId }) => {
        return userId > 0 && postType === 1 && deletedAt === undefined && topicId !== 15 ? [userId] : [];
      }),
    );
    expect(await totalOf("new_contributors")).toBe(writers.size);
  });

  it("counts each person once a day who wrote or liked", async () => {
    const day = "start_date=2024-01-08&end_date=2024-01-08";
    const startOf = Date.UTC(2024, 0, 8);
    const isOn = ({ createdAt = 0 }): boolean => createdAt >= startOf && createdAt < startOf + 86_400_000;
    const wrote = [...posts.values()].filter(
      (post) => isOn(post) && post.postType === 1 && post.deletedAt === undefined,
    );
    const liked = rowsOf("postAction").filter((act) => isOn(act) && act.typeId === 2 && act.deletedAt === undefined);
    const engaged = new Set([...wrote, ...liked].flatMap(({ userId }) => userId ?? []));
    expect(listAt(await report("daily_engaged_users", day), "data")).toEqual([{ x: "2024-01-08", y: engaged.size }]);
  });
});

describe("other reports", () => {
  it("gives the mean hours to the first answer of somebody else", async () => {
    const day = "start_date=2024-01-01&end_date=2024-01-01";
    // Topic 201 was opened at 09:30:36.839 by 107; the bot -2 answered at 09:31:57.028, after 80.189 s = 0.02 h.
    const first = listAt(await report("time_to_first_response", day), "data");
    expect(first).toEqual([{ x: "2024-01-01", y: 0.02 }]);
  });

  it("gives who came by on a day as a share of the month", async () => {
    expect(listAt(await report("dau_by_mau"), "data")).toEqual([{ x: "2024-01-08", y: 100 }]);
  });

  it("gives who reached which trust level", async () => {
    expect(listAt(await report("trust_level_growth"), "data")).toMatchObject([
      { req: "tl1_reached", data: [{ x: "2024-01-10", y: 1 }] },
      { req: "tl2_reached", data: [{ x: "2024-01-10", y: 0 }] },
      { req: "tl3_reached", data: [{ x: "2024-01-10", y: 0 }] },
      { req: "tl4_reached", data: [{ x: "2024-01-10", y: 0 }] },
    ]);
  });

  it("gives edits of others' posts, and by whom", async () => {
    const edits = rowsOf("postRevision").filter(({ postId, userId }) => {
      const author = posts.get(postId)?.userId;
      return author !== undefined && author !== userId && userId > 0;
    });
    const data = listAt(await report("post_edits"), "data");
    expect(data).toHaveLength(edits.length);
    expect(data[0]).toMatchObject({
      ...{ editor_id: expect.any(Number), author_id: expect.any(Number), topic_id: expect.any(Number) },
      ...{ post_number: expect.any(Number), created_at: expect.stringMatching(/^2024-/), edit_reason: null },
    });
  });

  it("gives flags with who dealt with them and after how long", async () => {
    const flags = rowsOf("postAction").filter(({ typeId }) => typeId !== 2);
    const data = listAt(await report("flags_status"), "data");
    const seconds = flags.map(({ createdAt, resolvedAt = 0 }) => (resolvedAt - createdAt) / 1_000);
    expect(each(data, [], "response_time").toSorted()).toEqual(seconds.toSorted());
    expect(data[0]).toMatchObject({ post_type: "spam", resolution: "Agreed", staff_id: expect.any(Number) });
  });

  it("gives what each moderator did, and nothing of administrators", async () => {
    const data = listAt(await report("moderators_activity"), "data");
    const moderators = new Set(
      rowsOf("user").flatMap(({ id, moderator }) => (id > 0 && moderator === true ? [id] : [])),
    );
    expect(new Set(each(data, [], "user_id"))).toEqual(moderators);
    const [first] = data.filter((row) => at(row, "user_id") === 5);
    const own = [...posts.values()].filter(({ userId }) => userId === 5);
    // The topics 13, 14 and 16 and one message; deleted and unlisted ones are counted here.
    expect(first).toMatchObject({
      topic_count: 3,
      pm_count: 1,
      post_count: own.length - 1,
      time_read: 300,
      flag_count: null,
    });
  });
});
