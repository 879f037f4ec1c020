import { assessHealth, collect } from "@org/community-core";
import { formatInstant, writeDataset } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import { pageApiBenches } from "../../testing/page-api/page-api-bench.js";
import { pageApiTexts } from "../../testing/page-api/played-bodies.js";
import { commentsOf, commentUrn, type PlayedPage } from "../../testing/page-api/played-page.js";
import { simulatedPage } from "../../testing/page-api/simulated-page.js";
import { playedToken } from "../../testing/page-api/start-page-api.js";
import { readRecords } from "../../testing/read-records.js";

const bench = pageApiBenches();
const hour = 3_600_000;

/** What happened on a page after a moment, as its records should say it. */
function actsAfter({ posts, urn: page }: PlayedPage, since: number): readonly object[] {
  return posts.flatMap((post) => {
    const place = { conversation: post.urn, venue: "page" };
    const done = (at: number, author: string) => ({ at: formatInstant(at), author, ...place });
    const comments = post.comments.flatMap((top) => [
      { type: "reply", id: commentUrn(post, top), target: post.urn, ...done(top.at, top.actor), time: top.at },
      ...top.replies.map((reply) => ({
        ...{ type: "reply", id: commentUrn(post, reply), target: commentUrn(post, top) },
        ...{ ...done(reply.at, reply.actor), time: reply.at },
      })),
    ]);
    // Of comments that are older, what people think of them is not asked for.
    const reactions = [
      ...post.reactions.map((reaction) => ({ target: post.urn, ...reaction })),
      ...commentsOf(post)
        .filter(({ at }) => at > since)
        .flatMap((comment) => comment.reactions.map((one) => ({ target: commentUrn(post, comment), ...one }))),
    ].map(({ target, actor, at }) => ({ type: "reaction", target, ...done(at, actor), time: at }));
    const opening = { type: "opening", id: post.urn, ...done(post.at, page), time: post.at };
    return [opening, ...comments, ...reactions].flatMap(({ time, ...act }) => (time > since ? [act] : []));
  });
}

const sorted = (acts: readonly object[]): readonly string[] =>
  acts.map((act) => JSON.stringify(act, Object.keys(act).sort())).sort();

describe("a page through its interface", () => {
  it("gives what people did in the last 48 hours, and nothing that is older", async () => {
    const { adapter, clock } = await bench();
    const { contributions, complete, codes } = await readRecords(adapter());
    const expected = actsAfter(simulatedPage(), clock.time - 48 * hour);
    // Ids of reactions are digests; what they are of is compared.
    const found = contributions.map(({ kind: _, id, ...act }) => (act.type === "reaction" ? act : { id, ...act }));
    expect(sorted(found)).toEqual(sorted(expected));
    expect(new Set(contributions.map(({ type }) => type))).toEqual(new Set(["opening", "reply", "reaction"]));
    expect(new Set(contributions.map(({ id }) => id)).size).toBe(contributions.length);
    expect([complete, codes]).toEqual([true, ["target-not-read"]]);
  });

  it("gives totals of every day and post, each with what it is", async () => {
    const { adapter } = await bench();
    const page = simulatedPage();
    const { aggregates, observations } = await readRecords(adapter({ days: 40 }));
    const sumOf = (metric: string): number =>
      aggregates
        .filter(
          (total) => total.metric === metric && total.conversation === undefined && total.dimensions === undefined,
        )
        .reduce((sum, { value }) => sum + value, 0);
    const today = formatInstant(page.now).slice(0, 10);
    const before = (things: readonly { readonly at: number }[]): number =>
      things.filter(({ at }) => formatInstant(at).slice(0, 10) < today).length;
    // The day of the read is not over.
    expect(sumOf("comments")).toBe(before(page.posts.flatMap(commentsOf)));
    expect(sumOf("reactions")).toBe(before(page.posts.flatMap(({ reactions }) => reactions)));
    expect(aggregates).toContainEqual(
      expect.objectContaining({
        ...{ metric: "followers", value: 4_711, temporality: "level", until: formatInstant(page.now) },
      }),
    );
    const [post] = page.posts;
    const ofPost = aggregates.filter(({ conversation }) => conversation === post?.urn);
    expect(Object.fromEntries(ofPost.map(({ metric, value }) => [metric, value]))).toMatchObject({
      comments: post === undefined ? 0 : commentsOf(post).length,
      reactions: post?.reactions.length,
      impressions: post?.impressions,
    });
    expect(Object.fromEntries(aggregates.map(({ metric, temporality }) => [metric, temporality]))).toEqual({
      ...{ impressions: "change", clicks: "change", reactions: "change", comments: "change", reposts: "change" },
      ...{ "unique-impressions": "distinct", "engagement-rate": "rate", "new-followers": "change", followers: "level" },
      ...{ "page-views": "change", "unique-visitors": "distinct" },
    });
    const dimensions = aggregates.flatMap(({ dimensions: of = [] }) => of.map(({ name, value }) => `${name}=${value}`));
    expect([...new Set(dimensions)].sort()).toEqual([
      ...["association=EMPLOYEE", "company-size=SIZE_51_TO_200", "country=urn:li:geo:102890719"],
      ...["device=desktop", "device=mobile", "industry=urn:li:industry:96", "job-function=urn:li:function:4"],
      ...["origin=organic", "origin=sponsored", "section=life-at", "section=overview", "seniority=urn:li:seniority:4"],
    ]);
    expect(observations.map(({ kinds }) => kinds[0])).toEqual(["aggregates", "openings", "reactions"]);
  });

  it("keeps words, the token and who acted for the page to itself", async () => {
    const { adapter, server } = await bench();
    const found = JSON.stringify([await readRecords(adapter()), (await adapter().describe())._unsafeUnwrap()]);
    for (const text of [...pageApiTexts, playedToken]) expect(found).not.toContain(text);
    expect(server.calls.join()).not.toContain(playedToken);
    // Nobody's profile is looked up.
    expect(server.calls.some((target) => target.startsWith("/rest/people"))).toBe(false);
  });

  it("says how long it may be kept, and that its people are nobody elsewhere", async () => {
    const { adapter } = await bench();
    const described = async (more: object) => (await adapter(more).describe())._unsafeUnwrap();
    expect(await described({ callsPerDay: 70 })).toMatchObject({
      linkable: false,
      stores: false,
      retention: { contributionHours: 48, memberHours: 24, aggregateHours: 8_760 },
      remarks: expect.arrayContaining([
        expect.objectContaining({ code: "calls-per-day", message: expect.stringContaining("At most 70 calls") }),
      ]),
    });
    expect(await described({ retention: { contributionHours: 6 } })).toMatchObject({
      retention: { contributionHours: 6, memberHours: 24, aggregateHours: 8_760 },
    });
    const short = await readRecords(adapter({ retention: { contributionHours: 6 } }));
    expect(short.contributions.length).toBeLessThan(20);
    expect(short.contributions.every(({ at }) => Date.parse(at) > simulatedPage().now - 6 * hour)).toBe(true);
  });

  it("is asked once what the token may do, for a description and the read after it", async () => {
    const { adapter, server } = await bench();
    const one = adapter();
    await one.describe();
    await readRecords(one);
    expect(server.calls.filter((target) => target.startsWith("/rest/organizationAcls"))).toHaveLength(1);
  });

  it("shows answers and waiting, and no history of people, and is not written to a file", async () => {
    const { adapter, clock } = await bench();
    // In the morning of the next day.
    clock.time = (Math.floor(clock.time / (24 * hour)) + 1) * 24 * hour + 9 * hour;
    const { dataset } = (await collect(adapter(), { keepIds: true }))._unsafeUnwrap();
    const { figures } = assessHealth(dataset, { asOf: formatInstant(clock.time) });
    const of = (key: string) => figures.find((figure) => figure.key === key);
    for (const key of ["response-rate", "answered-openings", "impressions", "follower-growth"]) {
      const figure = of(key);
      expect([key, figure?.status === "refused" && figure.refusal.type === "NotPermitted"]).toEqual([key, false]);
    }
    expect(of("impressions")?.status).toBe("measured");
    // The level is of the moment of the read, whatever the hour.
    expect(of("follower-growth")?.status).toBe("measured");
    for (const key of ["contributor-absence-factor/reply", "retention", "new-contributors", "gini/contributors"]) {
      expect(of(key)).toMatchObject({ refusal: { type: "NotPermitted", reason: "member-history-not-kept" } });
    }
    expect(writeDataset(dataset)._unsafeUnwrapErr()).toMatchObject({ type: "KeepingForbidden" });
  });
});

describe("its options", () => {
  const page = { pageApi: "90000001", tokenEnv: "TOKEN" };
  const problem = (options: object): string => {
    // The cast: what is wrong here is what the types forbid.
    const made = createLinkedInAdapter(options as never);
    return made.isOk() ? "" : JSON.stringify(made.error.problems);
  };

  it.each([
    [{ ...page }, /retention.*linkedin.*fewer hours/],
    [{ ...page, retention: "unlimited" }, /retention.*linkedin/],
    [{ ...page, retention: { contributionHours: 72 } }, /retention/],
    [{ ...page, retention: "linkedin", tokenFile: "token" }, /tokenEnv.*tokenFile/],
    [{ pageApi: "90000001", retention: "linkedin" }, /tokenEnv/],
    [{ ...page, retention: "linkedin", tokenEnv: "AQX-a.token" }, /environment variable, not what it holds/],
    [{ ...page, retention: "linkedin", pageApi: "urn:li:person:abc" }, /urn:li:organization/],
    [{ ...page, retention: "linkedin", version: "latest" }, /202610/],
    [{ ...page, retention: "linkedin", address: "http://proxy.example" }, /https/],
    [{ ...page, retention: "linkedin", token: "AQX" }, /token/],
  ])("%j is refused with what to choose", (options, message) => {
    expect(problem(options)).toMatch(message);
    expect(problem(options)).not.toContain("AQX");
  });

  it("name a page by its number or by its URN", () => {
    for (const pageApi of ["90000001", "urn:li:organization:90000001", "urn:li:organizationBrand:90000001"]) {
      const made = createLinkedInAdapter({ pageApi, tokenEnv: "TOKEN", retention: "linkedin" });
      expect(made._unsafeUnwrap().source).toBe("urn:li:organization:90000001");
    }
  });
});
