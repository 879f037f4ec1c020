import { describe, expect, it } from "vitest";
import { firstLook } from "../../testing/later-forum.js";
import { longTopic } from "../../testing/long-topic.js";
import { PlayedClock } from "../../testing/played-clock.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { SiteReads } from "../../testing/site-reads.js";
import type { SiteOptions } from "./site-options.js";

const rows = simulatedForum({ ...smallForum, days: 20 });
const admin = { apiKey: "played-admin-key", apiUsername: "system" } as const;
const reads = new SiteReads(rows);
const read: SiteReads["read"] = (options, asked) => reads.read(options, asked);

it("costs a twentieth of what ten thousand topics with twelve posts each may cost, for a twentieth of them", async () => {
  const topics = Array.from({ length: 500 }, (_, index) => {
    const createdAt = firstLook - 1e10 + index * 1e6;
    return longTopic({
      topicId: 1_000 + index,
      posts: 12,
      firstPostId: 10_000 + 12 * index,
      createdAt,
      userIds: [101, 102],
    });
  });
  const { end, facts } = await read({ rows: [...rows, ...topics.flat()] });
  expect(end?.complete).toBe(true);
  expect(facts.filter((fact) => fact.startsWith('{"kind":"contribution"')).length).toBeGreaterThan(6_000);
  // A page of 100 topics, a page of 50 posts, each once: 5 and 120, with the survey and the ends of lists.
  expect(reads.server.requests.length).toBeLessThanOrEqual(3_500 / 20);
}, 60_000);

describe("politeness", () => {
  it.each<[string, Partial<SiteOptions>]>([
    ["without a key", {}],
    ["with a user's key", { userApiKey: "played-user-key" }],
    ["with a key of the administration", { ...admin, atLength: ["moderationActs", "reactions"] }],
  ])("never asks more than the limits of Discourse allow, %s", async (_, asked) => {
    const { now, wait } = new PlayedClock(firstLook);
    const { end } = await read({ limits: { clock: now } }, { ...asked, now, wait });
    expect(end?.complete).toBe(true);
    expect(reads.server.violations).toEqual([]);
    expect(reads.server.mostAtOnce).toBe(1);
  });

  it("is slowed down by a host that allows less, and reads everything all the same", async () => {
    const usual = await read({}, admin);
    const { now, wait } = new PlayedClock(firstLook);
    const { facts } = await read({ limits: { clock: now, adminPerMinute: 30 } }, { ...admin, now, wait });
    expect(facts.length).toBe(usual.facts.length);
    expect(reads.server.violations.filter(({ kind }) => kind === "too-soon")).toEqual([]);
  });
});
