import { describe, expect, it } from "vitest";
import { forumOf } from "../../forum/forum-of.js";
import type { ForumRow } from "../../forum/forum-row.js";
import { action, daysAgo, hoursAgo, post, specNow, topic } from "../spec-forum.test-support.js";
import { type AboutComparison, compareAbout } from "./compare-about.js";
import { inShort } from "./comparison-cases.test-support.js";
import { writtenAbout } from "./written-answers.test-support.js";

const asOf = specNow;

const open: readonly ForumRow[] = [
  { kind: "user", id: 1, active: true, createdAt: daysAgo(90), lastSeenAt: daysAgo(3) },
  topic(1, { createdAt: daysAgo(60) }),
  post(1, 1, { createdAt: daysAgo(60) }),
  post(1, 2, { createdAt: daysAgo(5), likeCount: 1 }),
  action(102, 1, { createdAt: daysAgo(4) }),
];

function compared(ours: readonly ForumRow[], all: readonly ForumRow[], readUntil?: number): AboutComparison {
  const answer = writtenAbout(forumOf(all), { asOf });
  return compareAbout(forumOf(ours), answer, { asOf, ...(readUntil !== undefined && { readUntil }) })._unsafeUnwrap();
}

describe("compareAbout", () => {
  it.each(["since-2023", "until-2023"] as const)("agrees with a forum's own counters, by the names %s", (style) => {
    const answer = writtenAbout(forumOf(open), { asOf }, style);
    const { agreeing, differences } = compareAbout(forumOf(open), answer, { asOf })._unsafeUnwrap();
    // Four counters of four numbers, two of three.
    expect([agreeing, differences]).toEqual([22, []]);
  });

  it("names what may be behind more posts than everybody can see", () => {
    const hidden = [topic(2, { archetype: "private_message" }), post(2, 1), post(1, 3, { postType: 4 })];
    const [lastDay] = compared(open, [...open, ...hidden]).differences.filter(({ cell }) => cell.startsWith("posts"));
    expect(lastDay).toMatchObject({
      cell: "posts/count",
      difference: 2,
      unexplained: 2,
      possible: ["private-messages", "restricted-topics", "unlisted-topics", "whispers", "other-post-types"],
    });
  });

  it("names a cause that the rows can show if it makes all numbers of a counter agree", () => {
    const bots = [
      post(1, 3, { userId: -1, createdAt: hoursAgo(2) }),
      post(1, 4, { userId: -1, createdAt: daysAgo(20) }),
    ];
    const { differences } = compared([...open, ...bots], open);
    expect(inShort(differences).slice(0, 2)).toEqual([
      ["posts/count", "automated-accounts -2"],
      ["posts/last30Days", "automated-accounts -2"],
    ]);
    expect(differences.every(({ unexplained }) => unexplained === 0)).toBe(true);
  });

  it("puts posts of all time down to topics that were cut short, no more than are missing", () => {
    const long = topic(7, { createdAt: daysAgo(50), postsCount: 3 });
    const posts = [1, 2, 3].map((number) => post(7, number, { createdAt: daysAgo(50) }));
    const { differences } = compared([...open, long, ...posts.slice(0, 1)], [...open, long, ...posts]);
    expect(inShort(differences)).toEqual([["posts/count", "topics-cut-short 2"]]);
  });

  it("says that the read may have ended before", () => {
    const { differences } = compared(open, [...open, topic(2, { createdAt: hoursAgo(1) })], daysAgo(1));
    expect(differences.find(({ cell }) => cell === "topics/lastDay")?.possible).toContain("read-ended");
  });

  it("puts counters that the rows do not carry down to that, and likes to their being only counted", () => {
    const answers = open.filter(({ kind }) => kind === "topic" || kind === "post");
    const { differences } = compared(answers, open);
    const causes = new Map(differences.map(({ cell, explained }) => [cell, explained.map(({ cause }) => cause)]));
    expect(causes.get("likes/count")).toEqual(["likes-without-time"]);
    expect(causes.get("users/count")).toEqual(["facts-missing"]);
    expect(causes.get("activeUsers/last7Days")).toEqual(["facts-missing"]);
  });

  it("compares no number that the answer does not give", () => {
    const answer = { about: { stats: { posts_7_days: 1, chat_messages_7_days: 9 } } };
    expect(compareAbout(forumOf(open), answer, { asOf })._unsafeUnwrap()).toMatchObject({
      agreeing: 1,
      differences: [],
    });
  });

  it("is an error where a forum hides its counters", () => {
    const hidden = { about: { can_see_about_stats: false } };
    expect(compareAbout(forumOf(open), hidden, { asOf })._unsafeUnwrapErr().problems[0]?.path).toBe("about.stats");
  });
});
