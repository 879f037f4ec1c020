import { describe, expect, it } from "vitest";
import { pageApiBenches } from "../../testing/page-api/page-api-bench.js";
import { jsonAnswer, type PlayedAnswer, type PlayedCall, refusal } from "../../testing/page-api/played-call.js";
import { commentsOf, commentUrn } from "../../testing/page-api/played-page.js";
import { smallPageNow as now, smallPage as page, smallPost as post } from "../../testing/page-api/small-page.js";
import { readRecords } from "../../testing/read-records.js";

const bench = pageApiBenches();
const hour = 3_600_000;

/** Changes the JSON that a resource is answered with. */
const changing =
  (resource: string, change: (text: string) => string) =>
  (call: PlayedCall, answer: PlayedAnswer): PlayedAnswer =>
    call.resource === resource ? { ...answer, body: change(answer.body) } : answer;

async function read(settings: Parameters<typeof bench>[0], more = {}) {
  const { adapter, server } = await bench({ page, ...settings });
  return { ...(await readRecords(adapter(more))), calls: server.calls };
}

/** Opening, comment, reply, reaction to the post and reaction to the comment, of three posts. */
const whole = 15;

describe("what LinkedIn does now and then", () => {
  it("posts of both kinds, with no content, an empty one, a poll or a reshare", async () => {
    const contents = [
      { content: {} },
      { content: { poll: { question: "q", options: [] } } },
      { reshareContext: { parent: "urn:li:share:1" } },
    ];
    const posts = contents.map((more, index) => post(index + 1, { more }));
    expect((await read({ page: { ...page, posts } })).contributions).toHaveLength(whole);
  });

  it("drafts and hidden advertisements are no posts", async () => {
    const drafts = [{ lifecycleState: "DRAFT", publishedAt: undefined }, { adContext: { isDsc: true } }];
    const posts = [...page.posts, ...drafts.map((more, index) => post(4 + index, { more }))];
    const found = await read({ page: { ...page, posts } });
    expect(found.contributions).toHaveLength(whole);
    expect(found.rows["posts"]).toMatchObject({ read: 5, accepted: 3, skipped: 2 });
  });

  it("a short last page that names one behind it is the last", async () => {
    const named =
      '"links":[{"rel":"next","href":"/rest/posts?q=author&start=100&count=100","type":"application/json"}]';
    const found = await read({ changed: changing("posts", (text) => text.replace('"links":[]', named)) });
    expect(found.contributions).toHaveLength(whole);
    expect(found.calls.filter((target) => target.startsWith("/rest/posts"))).toHaveLength(1);
  });

  it("pages that follow are read to the last, by the link that LinkedIn gives", async () => {
    const comments = Array.from({ length: 230 }, (_, index) => ({
      ...{
        id: `7100000000000007${100 + index}`,
        actor: `urn:li:person:p${index}`,
        at: now - hour,
        replies: [],
        reactions: [],
      },
    }));
    const found = await read({ page: { ...page, posts: [post(1, { comments })] } });
    expect(found.contributions.filter(({ type }) => type === "reply")).toHaveLength(230);
    expect(found.calls.filter((target) => target.includes("/comments?"))).toHaveLength(3);
  });

  it("a next page on another host is not asked for", async () => {
    const comments = Array.from({ length: 120 }, (_, index) => ({
      ...{ id: `${index}`, actor: "urn:li:person:p", at: now - hour, replies: [], reactions: [] },
    }));
    const found = await read({
      page: { ...page, posts: [post(1, { comments })] },
      changed: changing("comments", (text) => text.replace('"href":"', '"href":"https://elsewhere.example')),
    });
    expect(found.codes).toContain("page-link-leads-out");
    expect(found.complete).toBe(false);
  });

  it("pages that lead in a circle end", async () => {
    const comments = Array.from({ length: 120 }, (_, index) => ({
      ...{ id: `${index}`, actor: `urn:li:person:p${index}`, at: now - hour, replies: [], reactions: [] },
    }));
    const found = await read({
      page: { ...page, posts: [post(1, { comments })] },
      changed: changing("comments", (text) => text.replace("start=100", "start=0")),
    });
    expect(found.complete).toBe(true);
    expect(found.contributions.filter(({ type }) => type === "reply")).toHaveLength(100);
  });

  it("comments under another number than their post's belong to the post that was asked for", async () => {
    const { contributions } = await read({});
    const replies = contributions.filter(({ type }) => type === "reply");
    expect(new Set(replies.map(({ conversation }) => conversation))).toEqual(new Set(page.posts.map(({ urn }) => urn)));
  });

  it("comments without their name have it from thread and number, also where digits have no quotes", async () => {
    const bare = (text: string): string => text.replaceAll(/"id":"(\d+)","commentUrn":"[^"]+"/g, '"id":$1');
    const { contributions } = await read({ changed: changing("comments", bare) });
    const expected = page.posts.flatMap((one) => commentsOf(one).map((comment) => commentUrn(one, comment)));
    expect(
      contributions
        .filter(({ type }) => type === "reply")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it("comments that do not say what hangs under them are asked where the counts of the post say that something does", async () => {
    const silent = (text: string): string =>
      text.replaceAll(/,"likesSummary":\{[^}]*\},"commentsSummary":\{[^}]*\}/g, "");
    const { contributions } = await read({ changed: changing("comments", silent) });
    expect(contributions.filter(({ type }) => type === "reply")).toHaveLength(6);
  });

  it("replies that are listed among the comments too are taken in once", async () => {
    const found = await read({
      changed: (call, answer) => {
        if (call.resource !== "comments" || !call.keys[0]?.startsWith("urn:li:share")) return answer;
        const owner = page.posts.find(({ urn }) => urn === call.keys[0]);
        const [comment] = owner?.comments ?? [];
        const [reply] = comment?.replies ?? [];
        if (owner === undefined || comment === undefined || reply === undefined) return answer;
        const time = { time: reply.at, actor: reply.actor };
        const also = { id: reply.id, commentUrn: commentUrn(owner, reply), actor: reply.actor, object: owner.activity };
        const { elements, ...others } = JSON.parse(answer.body);
        return jsonAnswer({
          ...others,
          elements: [...elements, { ...also, parentComment: commentUrn(owner, comment), created: time }],
        });
      },
    });
    expect(found.contributions).toHaveLength(whole);
    expect(found.rows["comments"]).toMatchObject({ duplicate: 1 });
  });

  it("reactions are read whoever is named where, and old kinds of them too", async () => {
    const flat = (text: string): string =>
      text.replaceAll(/"created":\{"actor":("[^"]+"),"time"/g, '"actor":$1,"created":{"time"');
    const { contributions } = await read({ changed: changing("reactions", flat) });
    const reactions = contributions.filter(({ type }) => type === "reaction");
    expect(reactions).toHaveLength(6);
    expect(reactions.every(({ author }) => author?.startsWith("urn:li:person:") === true)).toBe(true);
    expect(JSON.stringify(reactions.map(({ id }) => id))).not.toContain("person");
  });

  it("statistics below 0, without a number and twice for one day are what they are", async () => {
    const odd = (text: string): string => {
      const { elements, ...others } = JSON.parse(text);
      const { uniqueImpressionsCount: _, ...counts } = elements[0].totalShareStatistics;
      const first = { ...elements[0], totalShareStatistics: { ...counts, likeCount: -1 } };
      return JSON.stringify({ ...others, elements: [first, first, ...elements.slice(1)] });
    };
    const isOfDays = ({ query }: PlayedCall): boolean => query.has("timeIntervals");
    const found = await read({
      changed: (call, answer) =>
        call.resource === "organizationalEntityShareStatistics" && isOfDays(call)
          ? { ...answer, body: odd(answer.body) }
          : answer,
    });
    const [first] = [
      ...new Set(found.aggregates.filter(({ metric }) => metric === "impressions").map(({ from }) => from)),
    ].sort();
    const ofFirst = found.aggregates.filter(({ from, conversation }) => from === first && conversation === undefined);
    expect(ofFirst).toContainEqual(expect.objectContaining({ metric: "reactions", value: -1 }));
    expect(ofFirst.map(({ metric }) => metric)).not.toContain("unique-impressions");
    expect(found.rows["statistics of posts"]).toMatchObject({ read: 91, accepted: 90, duplicate: 1 });
  });

  it("an application in development asks for counts one by one", async () => {
    const found = await read({ isInDevelopment: true });
    expect(found.contributions).toHaveLength(whole);
    expect(found.calls.filter((target) => target.startsWith("/rest/socialMetadata/"))).toHaveLength(3);
  });

  it("a post without counts in an answer about many is read all the same", async () => {
    const without = (text: string): string => {
      const { results, ...others } = JSON.parse(text);
      const { [page.posts[0]?.urn ?? ""]: _, ...left } = results;
      return JSON.stringify({ ...others, results: left });
    };
    expect((await read({ changed: changing("socialMetadata", without) })).contributions).toHaveLength(whole);
  });

  it("a post that is deleted meanwhile is passed over", async () => {
    const [gone] = page.posts;
    const found = await read({
      instead: ({ resource, keys }) =>
        resource === "comments" && keys[0] === gone?.urn ? refusal(404, "NOT_FOUND") : undefined,
    });
    expect(found.complete).toBe(true);
    expect(
      found.contributions.filter(({ conversation, type }) => conversation === gone?.urn && type === "reply"),
    ).toEqual([]);
  });

  it("roles under their older name are understood", async () => {
    const older = (text: string): string => text.replaceAll('"organization":', '"organizationalTarget":');
    expect((await read({ changed: changing("organizationAcls", older) })).codes).toEqual([]);
  });
});
