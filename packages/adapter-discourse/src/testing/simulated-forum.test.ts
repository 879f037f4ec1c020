import { simulateCommunity } from "@org/community-simulator";
import { describe, expect, it } from "vitest";
import type { ForumRow } from "../forum/forum-row.js";
import { oddities } from "./forum-oddities.js";
import { simulatedForum, smallForum } from "./simulated-forum.js";

const rows = simulatedForum();
const planted = oddities();
/** The oddities stand at the end. */
const community = rows.slice(0, rows.length - planted.length);
const records = [...simulateCommunity(smallForum).records()];

type Kind<Name extends ForumRow["kind"]> = Extract<ForumRow, { kind: Name }>;

function rowsOf<Name extends ForumRow["kind"]>(kind: Name, of: readonly ForumRow[] = community): readonly Kind<Name>[] {
  return of.filter((row): row is Kind<Name> => row.kind === kind);
}

function contributions(type: string, act?: string): number {
  return records.filter((record) => {
    return record.kind === "contribution" && record.type === type && (act === undefined || record.act === act);
  }).length;
}

/** With the account of a user go the likes and flags that the user gave. */
function actsOfAccounts(type: "reaction" | "flag"): number {
  const handled = new Set(
    records.flatMap((record) => {
      return record.kind === "contribution" && record.act === "handle-flag" ? [record.target] : [];
    }),
  );
  return records.filter((record) => {
    if (record.kind !== "contribution" || record.type !== type || record.author === undefined) return false;
    return type === "reaction" || handled.has(record.target);
  }).length;
}

/** Numbers of the simulated community, counted in its records and in the rows. */
describe("the community as rows", () => {
  it.each<[string, number, number]>([
    [
      "posts for openings and replies",
      rowsOf("post").filter(({ postType }) => postType === 1).length,
      contributions("opening") + contributions("reply"),
    ],
    ["topics for openings", rowsOf("topic").length, contributions("opening")],
    [
      "small actions for closings",
      rowsOf("post").filter(({ postType }) => postType === 3).length,
      contributions("moderation", "close"),
    ],
    [
      "likes for reactions",
      rowsOf("postAction").filter(({ typeId }) => typeId === 2).length,
      actsOfAccounts("reaction"),
    ],
    [
      "flags for flags that were handled",
      rowsOf("postAction").filter(({ typeId }) => typeId !== 2).length,
      actsOfAccounts("flag"),
    ],
    ["revisions for edits", rowsOf("postRevision").length, contributions("edit")],
    [
      "solutions for accepted answers",
      rowsOf("solution").length,
      records.filter((record) => record.kind === "contribution" && record.accepted !== undefined).length,
    ],
    ["categories for venues", rowsOf("category").length, records.filter(({ kind }) => kind === "venue").length],
  ])("has as many %s", (_, found, expected) => {
    expect(found).toBe(expected);
    expect(found).toBeGreaterThan(0);
  });

  it("has an account for each member, whose role is a row of its own", () => {
    const members = records.filter(({ kind }) => kind === "member");
    expect(new Set(rowsOf("user").map(({ id }) => id)).size).toBe(members.length);
    expect(rowsOf("user").some(({ admin, trustLevel }) => admin === true && trustLevel === undefined)).toBe(true);
  });

  it("counts of a topic what its posts show", () => {
    for (const topic of rowsOf("topic")) {
      const own = rowsOf("post").filter(({ topicId }) => topicId === topic.id);
      expect(topic.postsCount).toBe(own.filter(({ postType }) => postType === 1).length);
      expect(topic.highestPostNumber).toBe(
        own.reduce((highest, { postNumber = 0 }) => Math.max(highest, postNumber), 0),
      );
      expect(topic.hasAcceptedAnswer).toBe(rowsOf("solution").some(({ topicId }) => topicId === topic.id));
    }
  });

  it("answers only posts that are in the same topic and before", () => {
    const posts = rowsOf("post");
    const replies = posts.filter(({ replyToPostNumber }) => replyToPostNumber !== undefined);
    expect(replies.length).toBeGreaterThan(0);
    for (const { topicId, replyToPostNumber, createdAt = 0 } of replies) {
      const target = posts.find((post) => post.topicId === topicId && post.postNumber === replyToPostNumber);
      expect(target?.createdAt).toBeLessThanOrEqual(createdAt);
    }
  });
});

describe("the whole", () => {
  it("gives no number twice", () => {
    for (const kind of ["topic", "post", "category", "group"] as const) {
      const ids = rowsOf(kind, rows).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const places = rowsOf("post", rows).map(({ topicId, postNumber }) => `${topicId} ${postNumber}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("leaves gaps between the numbers of posts", () => {
    const numbers = rowsOf("topic", rows).map(({ id, highestPostNumber = 0 }) => {
      return highestPostNumber - rowsOf("post", rows).filter(({ topicId }) => topicId === id).length;
    });
    expect(Math.max(...numbers)).toBeGreaterThan(0);
  });

  it("shows every kind of thing that is awkward", () => {
    const posts = rowsOf("post", rows);
    expect(new Set(posts.map(({ postType }) => postType))).toEqual(new Set([1, 2, 3, 4]));
    expect(posts.filter(({ userId }) => userId === undefined).length).toBeGreaterThan(1);
    expect(posts.filter(({ hidden }) => hidden === true)).toHaveLength(1);
    expect(posts.filter(({ userDeleted }) => userDeleted === true)).toHaveLength(1);
    expect(posts.filter(({ deletedAt }) => deletedAt !== undefined)).toHaveLength(1);
    expect(rowsOf("topic", rows).filter(({ pinned }) => pinned === true)).toHaveLength(2);
    expect(rowsOf("user", rows).filter(({ id }) => id < 0).length).toBeGreaterThan(1);
    expect(rowsOf("postAction", rows).filter(({ deletedAt }) => deletedAt !== undefined)).toHaveLength(2);
  });

  it("is the same each time", () => {
    expect(simulatedForum()).toEqual(rows);
  });
});
