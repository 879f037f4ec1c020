import { describe, expect, it } from "vitest";
import { forumChanges } from "../../testing/forum-changes.js";
import { firstLook } from "../../testing/later-forum.js";
import { longTopic } from "../../testing/long-topic.js";
import { passingMishaps } from "../../testing/passing-mishaps.js";
import { readSite } from "../../testing/read-site.js";
import type { ForumServerOptions } from "../../testing/server/forum-server-options.js";
import type { MishapKind } from "../../testing/server/mishaps/mishap.js";
import type { SiteSettings } from "../../testing/server/site-settings.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { SiteReads } from "../../testing/site-reads.js";
import type { SiteOptions } from "./site-options.js";

const rows = simulatedForum({ ...smallForum, days: 20 });
const admin = { apiKey: "played-admin-key", apiUsername: "system" } as const;

const reads = new SiteReads(rows);
const read: SiteReads["read"] = (options, asked) => reads.read(options, asked);

describe("whatever the version and the setup, the forum is the same", () => {
  it.each<[string, Partial<SiteSettings>]>([
    ...([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const).map((year): [string, Partial<SiteSettings>] => [
      String(year),
      { year },
    ]),
    ["a feed without the post that is named", { postsFeed: "exclusive" }],
    ["categories page by page", { lazyCategories: true }],
    ["a sub-folder", { basePath: "/community/forum" }],
    ["detailed refusals", { detailed404: true }],
    ["no names", { enableNames: false }],
    ["no figures of its own", { aboutStats: false }],
    ["topics without a stream", { megaTopicPosts: 3 }],
    ["pages beyond the end", { pageBeyondEnd: "last-page" }],
  ])("%s", async (_, settings) => {
    const usual = await read();
    const other = await read({ settings });
    expect(other.end?.complete).toBe(true);
    expect(other.facts).toEqual(usual.facts);
  });

  it("at length too, where topics have no stream", async () => {
    const atLength = { ...admin, atLength: ["moderationActs"] } as const;
    const usual = await read({}, atLength);
    expect((await read({ settings: { megaTopicPosts: 3 } }, atLength)).facts).toEqual(usual.facts);
  });

  it("with a key where a login is needed", async () => {
    const usual = await read({}, admin);
    expect((await read({ settings: { loginRequired: true } }, admin)).facts).toEqual(usual.facts);
  });

  it("with a user's key, which shows as much as none", async () => {
    const keys = new Map([["key-of-nobody", 104]]);
    const usual = await read();
    const other = await read({ settings: { userKeys: keys } }, { userApiKey: "key-of-nobody" });
    expect(other.facts.filter((fact) => !fact.startsWith('{"kind":"observation"'))).toEqual(
      usual.facts.filter((fact) => !fact.startsWith('{"kind":"observation"')),
    );
  });
});

describe("what the setup does not show is not declared", () => {
  it.each<[string, Partial<SiteSettings>, readonly string[]]>([
    ["no accepted answers", { solved: false }, ["acceptedAnswers"]],
    ["no tags", { tagging: false }, ["subjects"]],
    ["no directory", { hideDirectory: true }, ["memberList"]],
  ])("%s", async (_, settings, hidden) => {
    const usual = (await siteAdapter(await reads.play(), firstLook).describe())._unsafeUnwrap().capabilities;
    const other = (await siteAdapter(await reads.play({ settings }), firstLook).describe())._unsafeUnwrap()
      .capabilities;
    expect(usual.filter((capability) => !other.includes(capability))).toEqual(hidden);
    expect((await readSite(siteAdapter(await reads.play({ settings }), firstLook))).end?.complete).toBe(true);
  });

  it("says that a list of users is cut short, and that it was not seen completely", async () => {
    const many = Array.from({ length: 120 }, (_, index) => {
      return { kind: "user", id: 2_000 + index, active: true, staged: false, listed: true } as const;
    });
    const { issues, facts, end } = await read({ rows: [...rows, ...many], settings: { directoryPages: 1 } });
    expect(end?.complete).toBe(true);
    expect(issues.map(({ code }) => code)).toContain("users-cut-short");
    const observations = facts.filter((fact) => fact.startsWith('{"kind":"observation"'));
    expect(observations.find((fact) => fact.includes("memberList"))).toContain('"complete":false');
    expect(observations).toHaveLength(2);
  });
});

describe("a site that cannot be read at all", () => {
  it.each<[string, Partial<ForumServerOptions>, Partial<SiteOptions>, string]>([
    ["needs a login", { settings: { loginRequired: true } }, {}, "key-needed"],
    ["refuses the key", {}, { apiKey: "wrong-but-secret-key" }, "unauthorised"],
    ["refuses the user's key", {}, { userApiKey: "wrong-but-secret-key" }, "unauthorised"],
    ["does not know the user", {}, { ...admin, apiUsername: "nobody" }, "unauthorised"],
    ["is guarded", { mishaps: [{ kind: "challenge", times: 100 }] }, {}, "site-guarded"],
    ["is no forum", { mishaps: [{ kind: "login-page", times: 100 }] }, {}, "answer-not-json"],
    ["has no key in the file", {}, { keyFile: "/nowhere/key.txt" }, "file-not-found"],
  ])("%s: one message that names what to do and holds no key", async (_, options, asked, code) => {
    const { records, issues, end } = await read(options, asked);
    expect(issues).toMatchObject([{ severity: "error", code, advice: expect.any(String) }]);
    expect(end).toMatchObject({ complete: false });
    expect(records).toHaveLength(2);
    expect(JSON.stringify(records)).not.toContain("wrong-but-secret-key");
  });
});

describe("traps of large forums (fact sheet §18)", () => {
  it("reads a topic of a thousand posts, with gaps in its numbers", async () => {
    const long = longTopic({
      topicId: 900,
      posts: 1_200,
      firstPostId: 10_000,
      createdAt: firstLook - 1e9,
      userIds: [101, 5],
    });
    const { facts } = await read({ rows: [...rows, ...long] });
    expect(facts.filter((fact) => fact.includes('"conversation":"900"'))).toHaveLength(1_200);
  });

  it("does not go through all ids of a forum whose first post has a high one", async () => {
    const usual = await read();
    const moved = await read({ rows: forumChanges.idGap(0, 5_000_000)(rows) });
    expect(moved.facts).toHaveLength(usual.facts.length);
    expect(reads.server.requests.length).toBeLessThan(60);
  });

  it("takes in what is written, and misses nothing that is deleted, while it reads", async () => {
    const at = firstLook - 1_000;
    const post = {
      kind: "post",
      id: 9_000,
      topicId: 201,
      postNumber: 70,
      postType: 1,
      userId: 101,
      createdAt: at,
    } as const;
    const usual = await read();
    const { facts, end } = await read({
      meanwhile: [
        { after: /^\/latest\.json\?order=created/, change: forumChanges.topicDeleted(201, at) },
        { after: /^\/posts\.json/, change: forumChanges.postWritten({ ...post, topicId: 202 }) },
        { after: /^\/posts\.json/, nth: 2, change: forumChanges.postMoved(1_030, 203) },
      ],
    });
    expect(end?.complete).toBe(true);
    const stable = usual.facts.filter((fact) => /"contribution"/.test(fact) && !/"20[123]"|"p1030"/.test(fact));
    expect(stable.filter((fact) => !facts.includes(fact))).toEqual([]);
  });
});

describe("one topic that does not open", () => {
  it.each<[string, RegExp, MishapKind, string]>([
    ["however often it is asked for", /^\/t\/16\.json/, "bad-gateway", "topic-not-readable"],
    ["with an answer that breaks off", /^\/t\/16\.json/, "cut-off", "topic-not-readable"],
  ])("is passed over, %s, and it is said", async (_, on, kind, code) => {
    const usual = await read();
    const { facts, issues, end } = await read({ mishaps: [{ kind, on, times: 100 }] });
    expect(end?.complete).toBe(true);
    expect(issues.map((issue) => issue.code)).toEqual(expect.arrayContaining([code, "topics-cut-short"]));
    const others = (texts: readonly string[]): readonly string[] =>
      texts.filter((fact) => fact.startsWith('{"kind":"contribution"') && !fact.includes('"conversation":"16"'));
    expect(others(facts)).toEqual(others(usual.facts));
    expect(facts.filter((fact) => fact.includes('"complete":false')).length).toBeGreaterThan(0);
  });

  it("is kept as far as it is known if it was deleted since it was listed", async () => {
    const deletion = { after: /^\/posts\.json\?before=10\b/, change: forumChanges.topicDeleted(16, firstLook - 1) };
    const { facts, issues, end } = await read({ meanwhile: [deletion] });
    expect(end?.complete).toBe(true);
    expect(issues.map(({ code }) => code)).toContain("topic-passed-over");
    expect(facts.some((fact) => fact.includes('"id":"p30"'))).toBe(true);
  });
});

it("stops, and does not take it for the end, where a list is refused in the middle of it", async () => {
  // Without the user that the key acts for, it is refused.
  const meanwhile = [{ after: /^\/posts\.json/, change: forumChanges.userDeleted(104) }];
  const { end, issues } = await read({ meanwhile }, { apiKey: admin.apiKey, apiUsername: "user104" });
  expect(end).toMatchObject({ complete: false });
  expect(issues[0]).toMatchObject({ severity: "error", code: "refused-meanwhile" });
});

it.each([1, 2, 3])(
  "reads the same through three mishaps in ten requests, by chance (seed %i)",
  async (seed) => {
    const atLength = { ...admin, atLength: ["moderationActs", "reactions"] } as const;
    const usual = await read({}, atLength);
    const disturbed = await read({ randomMishaps: { seed, share: 0.3, kinds: passingMishaps } }, atLength);
    expect(disturbed.end?.complete).toBe(true);
    expect(disturbed.facts).toEqual(usual.facts);
  },
  30_000,
);

it("tells how far it has come, against what the forum counts", async () => {
  const seen: string[] = [];
  const adapter = siteAdapter(await reads.play(), firstLook);
  await readSite(adapter, {
    onProgress: ({ phase, done, total, unit }) => seen.push(`${phase} ${done}/${total} ${unit}`),
  });
  expect(seen.filter((line) => line.startsWith("reading posts")).length).toBeGreaterThan(2);
  expect(seen.at(-1)).toMatch(/^reading topics whole (\d+)\/\1 topics$/);
  expect(seen).not.toContainEqual(expect.stringContaining("undefined"));
});
