import { resolve } from "node:path";
import type { FactRecord, SourceAdapter } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { ndjson, written } from "../../testing/written-files.js";

const fixtures = resolve(import.meta.dirname, "../../../fixtures/topic-answers");
const folder = temporaryFolder();

function adapterOf(topicAnswers: string): SourceAdapter {
  return createDiscourseAdapter({ topicAnswers, source: "forum" })._unsafeUnwrap();
}

const contribution = (id: string, rest: Partial<FactRecord<"contribution">>): object => ({
  kind: "contribution",
  id,
  ...rest,
});

describe("answers of all years", async () => {
  const { facts, issues, complete } = await readFacts(adapterOf(fixtures));

  it("are read to the end", () => {
    expect({ complete, codes: issues.map(({ code }) => code) }).toEqual({
      complete: true,
      codes: ["topics-cut-short"],
    });
  });

  it("may write numbers as text and accepted answers as words, as in 2018", () => {
    const posts = facts.filter((fact) => fact.kind === "contribution" && fact.conversation === "301");
    expect(posts).toEqual([
      contribution("p501", { type: "opening", at: "2018-04-13T18:03:39.200Z", author: "21", conversation: "301" }),
      contribution("p502", {
        ...{ type: "reply", at: "2018-04-13T19:00:00.000Z", author: "22", conversation: "301", target: "p501" },
        accepted: {},
      }),
    ]);
    const totals = facts.filter((fact) => fact.kind === "reactionTotal" && ["p501", "p502"].includes(fact.on));
    expect(totals.map((total) => "count" in total && total.count)).toEqual([4, 1]);
  });

  it("may have tags as texts, or as objects since 2026", () => {
    const tags = facts.flatMap((fact) => (fact.kind === "conversation" ? [[fact.id, fact.tags]] : []));
    expect(Object.fromEntries(tags)).toEqual({ 101: ["garden"], 301: ["plums", "grafting"], 700: undefined });
  });

  it("have no author where the account was deleted, and no likes where none are counted", () => {
    const post = facts.find((fact) => fact.kind === "contribution" && fact.id === "p9003");
    expect(post).not.toHaveProperty("author");
    expect(facts).toContainEqual(expect.objectContaining({ kind: "reactionTotal", on: "p9003", count: 0 }));
  });

  it("say by a small action when a topic was closed, and do not count it as a post", () => {
    const topic = facts.find((fact) => fact.kind === "conversation" && fact.id === "101");
    expect(topic).toMatchObject({ closedAt: "2026-03-06T11:00:00.000Z", contributionCount: 2 });
  });

  it("show by its count that a mega topic without a stream was not read whole", () => {
    const seen = facts.filter((fact) => fact.kind === "observation" && fact.kinds.includes("replies"));
    expect(seen).toContainEqual(expect.objectContaining({ venue: "5", complete: false }));
    expect(seen).toContainEqual(expect.objectContaining({ venue: "8" }));
  });
});

const topic = (id: number, more: object = {}): object => ({
  ...{ id, posts_count: 1, archetype: "regular", visible: true, category_id: 1, created_at: "2024-01-01T00:00:00Z" },
  post_stream: { posts: [post(id * 10)], stream: [id * 10] },
  ...more,
});
const post = (id: number, more: object = {}): object => ({
  ...{ id, post_number: 1, post_type: 1, user_id: 3, created_at: "2024-01-01T00:00:00Z", ...more },
});

describe("what is wrong with a file", () => {
  it.each([
    ["an empty file", "", "no-topics"],
    ["blank lines alone", "\n \n\n", "no-topics"],
    ["another kind of file", "id,name\n1,somebody\n", "topic-unreadable"],
    ["a list of topics", ndjson([{ topic_list: { topics: [{ id: 1 }] } }]), "topic-unreadable"],
  ])("%s ends without completeness and says why", async (_, content, code) => {
    const { facts, issues, complete } = await readFacts(adapterOf(written(folder, "wrong.ndjson", content)));
    expect(facts).toEqual([]);
    expect(complete).toBe(false);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
  });

  it("a file that is not there is an error of describe and an issue of read", async () => {
    const adapter = adapterOf(resolve(folder, "nothing.ndjson"));
    expect((await adapter.describe())._unsafeUnwrapErr()).toMatchObject({ code: "file-not-found" });
    expect(await readFacts(adapter)).toMatchObject({
      facts: [],
      complete: false,
      issues: [{ code: "file-not-found" }],
    });
  });

  it("a bad post costs itself alone", async () => {
    const posts = [post(10), post(11, { post_number: "two" }), post(12, { created_at: "yesterday" })];
    const content = ndjson([topic(1, { post_stream: { posts, stream: [10, 11, 12] } })]);
    const { facts, issues, accounting } = await readFacts(adapterOf(written(folder, "posts.ndjson", content)));
    expect(facts.filter(({ kind }) => kind === "contribution")).toHaveLength(1);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "post-unreadable", count: 2, place: { file: "posts.ndjson", line: 1 } }),
    );
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 3, accepted: 1, rejected: 2 }));
  });

  it("a topic twice is a duplicate, and one without posts is a conversation alone", async () => {
    const empty = topic(2, { post_stream: { posts: [], stream: [] } });
    const content = ndjson([topic(1), topic(1), empty]);
    const { facts, complete, accounting } = await readFacts(adapterOf(written(folder, "twice.ndjson", content)));
    expect(complete).toBe(true);
    expect(facts.filter(({ kind }) => kind === "contribution")).toHaveLength(1);
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: "conversation", id: "2", openedAt: "2024-01-01T00:00:00.000Z" }),
    );
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "topic", read: 3, accepted: 2, duplicate: 1 }));
  });

  it("what is nobody's business is left out and counted", async () => {
    const content = ndjson([
      topic(1),
      topic(2, { archetype: "private_message", category_id: null }),
      topic(3, { visible: false }),
      topic(4, { deleted_at: "2024-01-02T00:00:00Z" }),
    ]);
    const { facts, accounting } = await readFacts(adapterOf(written(folder, "private.ndjson", content)));
    expect(facts.flatMap((fact) => (fact.kind === "conversation" ? [fact.id] : []))).toEqual(["1"]);
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "post", read: 4, accepted: 1, skipped: 3 }));
  });
});
