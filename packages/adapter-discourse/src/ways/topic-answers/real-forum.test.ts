import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { formatInstant } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";

/** The answers of a real forum, texts and names removed; not part of the project. */
const path = resolve(import.meta.dirname, "../../../../../../shared/data/discourse-foundationdb/topics.ndjson.gz");

interface RealPost {
  readonly user_id: number;
  readonly post_type: number;
  readonly post_number: number;
}
interface RealTopic {
  readonly id: number;
  readonly posts_count: number;
  readonly highest_post_number: number;
  readonly category_id: number;
  readonly details: { readonly participants: readonly { readonly id: number; readonly post_count: number }[] };
  readonly post_stream: { readonly posts: readonly RealPost[]; readonly stream: readonly number[] };
}

describe.skipIf(!existsSync(path))("a real forum of 2,057 topics (skipped where the data are absent)", async () => {
  if (!existsSync(path)) return;
  const lines = gunzipSync(readFileSync(path)).toString().trim().split("\n");
  // The cast: what is looked at stands in every answer of these data.
  const topics = lines.map((line) => JSON.parse(line) as RealTopic);
  const adapter = createDiscourseAdapter({ topicAnswers: path, everyTopic: true })._unsafeUnwrap();
  const { facts, issues, complete, accounting } = await readFacts(adapter);
  const contributions = facts.filter((fact) => fact.kind === "contribution");
  const written = contributions.filter(({ type }) => type !== "moderation");
  const cut = topics.filter(({ post_stream: { posts, stream } }) => posts.length < stream.length);

  it("is read whole", () => {
    expect(complete).toBe(true);
    expect(accounting.map(({ kind, read, accepted }) => ({ kind, read, accepted }))).toEqual([
      { kind: "post", read: 9_918, accepted: 9_918 },
      { kind: "topic", read: 2_057, accepted: 2_057 },
    ]);
  });

  it("has as many contributions in each topic as posts, of which small actions are acts of moderation", () => {
    const [posts, acts] = [counted(written), counted(contributions.filter(({ type }) => type === "moderation"))];
    for (const { id, post_stream: stream } of topics) {
      const small = stream.posts.filter(({ post_type: type }) => type === 3).length;
      const seen = { written: posts.get(String(id)) ?? 0, acts: acts.get(String(id)) ?? 0 };
      expect(seen, `topic ${id}`).toEqual({ written: stream.posts.length - small, acts: small });
    }
  });

  it("has as many as the topic says, except where answers were cut at 20 posts", () => {
    const differing = topics.filter(({ id, posts_count: said }) => counted(contributions).get(String(id)) !== said);
    expect(cut).toHaveLength(37);
    expect(differing.map(({ id }) => id)).toEqual(cut.map(({ id }) => id));
    expect(cut.every(({ post_stream: { posts } }) => posts.length === 20)).toBe(true);
    // Discourse counts small actions among the posts; the records do not count them among openings and replies.
    const told = facts.flatMap((fact) => (fact.kind === "conversation" ? (fact.contributionCount ?? []) : []));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(
      topics.reduce((sum, { posts_count: count }) => sum + count, 0) - contributions.length + written.length,
    );
  });

  // What a participant has posted is told without the small actions.
  it("has as many of each user as the topics say of their participants, where they were read whole", () => {
    const whole = new Map(topics.filter((topic) => !cut.includes(topic)).map((topic) => [String(topic.id), topic]));
    const byTopicAndUser = new Map<string, number>();
    for (const { conversation = "", author = "" } of written) {
      const key = `${conversation} ${author}`;
      byTopicAndUser.set(key, (byTopicAndUser.get(key) ?? 0) + 1);
    }
    let participants = 0;
    for (const [id, { details }] of whole) {
      for (const { id: user, post_count: said } of details.participants) {
        participants++;
        expect(byTopicAndUser.get(`${id} ${user}`), `user ${user} in topic ${id}`).toBe(said);
      }
    }
    expect(participants).toBeGreaterThan(4_000);
  });

  it("has no post beyond the highest number that its topic says", () => {
    for (const { highest_post_number: highest, post_stream: stream } of topics) {
      expect(Math.max(...stream.posts.map(({ post_number: number }) => number))).toBeLessThanOrEqual(highest);
    }
  });

  it("says by an observation of each venue which of them were not seen whole", () => {
    const venues = new Set(cut.map(({ category_id: category }) => String(category)));
    const replies = facts.filter((fact) => fact.kind === "observation" && fact.kinds.includes("replies"));
    const partly = replies.flatMap((fact) => (fact.kind === "observation" && !fact.complete ? [fact.venue] : []));
    expect(new Set(partly)).toEqual(venues);
    expect(issues).toContainEqual(expect.objectContaining({ code: "topics-cut-short", count: 37 }));
  });

  it("ends where the answers were given, by what they say of days ago", () => {
    const until = facts.flatMap((fact) => (fact.kind === "observation" ? [fact.until] : []));
    const last = Math.max(...contributions.map(({ at }) => Date.parse(at)));
    expect(new Set(until).size).toBe(1);
    expect(until.every((moment) => moment > formatInstant(last))).toBe(true);
  });
});

function counted(contributions: readonly { readonly conversation?: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conversation = "" } of contributions) counts.set(conversation, (counts.get(conversation) ?? 0) + 1);
  return counts;
}
