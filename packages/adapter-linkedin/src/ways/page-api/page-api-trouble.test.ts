import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import { adapterOf, PlayedClock, pageApiBenches } from "../../testing/page-api/page-api-bench.js";
import { type PlayedAnswer, type PlayedCall, refusal } from "../../testing/page-api/played-call.js";
import { simulatedPage } from "../../testing/page-api/simulated-page.js";
import { playedToken } from "../../testing/page-api/start-page-api.js";
import { type RecordsRead, readRecords } from "../../testing/read-records.js";
import { temporaryFolder, written } from "../../testing/written-files.js";
import type { PageApiOptions } from "./page-api-options.js";
import type { TokenPlace } from "./token.js";

const bench = pageApiBenches();
const folder = temporaryFolder();

/** Reads while calls for a resource are answered otherwise, all of them or the first few. */
async function readWith(resource: string, given: PlayedAnswer | "hang", first = Number.POSITIVE_INFINITY, more = {}) {
  let count = 0;
  const { adapter, server, clock } = await bench({
    instead: (call: PlayedCall) => (call.resource === resource && ++count <= first ? given : undefined),
  });
  return { ...(await readRecords(adapter(more))), calls: server.calls, waits: clock.waits };
}

const errorsOf = ({ issues }: RecordsRead): readonly string[] =>
  issues.filter(({ severity }) => severity === "error").map(({ code }) => code);

const htmlPage = { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" };

describe("what LinkedIn refuses", () => {
  it.each<readonly [string, PlayedAnswer, string, RegExp]>([
    ["a token that is none", refusal(401, "INVALID_ACCESS_TOKEN", 65_600), "unauthorised", /not valid/],
    ["a token that was taken back", refusal(401, "REVOKED_ACCESS_TOKEN", 65_601), "unauthorised", /taken back/],
    ["an expired token", refusal(401, "EXPIRED_ACCESS_TOKEN", 65_602), "unauthorised", /has expired/],
    ["posts to this token", refusal(403, "ACCESS_DENIED", 100), "access-denied", /does not let this token read posts/],
    ["a page that is none", refusal(404, "NOT_FOUND"), "not-found", /no posts of that name/],
    ["a retired version", refusal(426, "NONEXISTENT_VERSION"), "version-retired", /version 202610/],
    ["a call in a wrong form", refusal(400, "ILLEGAL_ARGUMENT"), "request-refused", /status 400/],
    ["a call in words that are no JSON", { status: 403, body: "<html>" }, "access-denied", /does not let/],
    ["a list of another shape", { status: 200, body: '{"items":[]}' }, "answer-not-understood", /posts/],
  ])("%s is told in one message, at once", async (_, given, code, message) => {
    const found = await readWith("posts", given);
    expect(errorsOf(found)).toEqual([code]);
    const [issue] = found.issues.filter(({ severity }) => severity === "error");
    expect(issue?.message).toMatch(message);
    expect(issue?.advice).toBeDefined();
    expect(found.complete).toBe(false);
    expect(found.waits).toEqual([]);
    // What was read until then is handed on; words of LinkedIn's are not.
    expect(found.aggregates.length).toBeGreaterThan(100);
    expect(JSON.stringify(found.issues)).not.toContain("Words of LinkedIn");
  });

  it("is told before anything is read, too", async () => {
    const { adapter } = await bench();
    expect((await adapter({ version: "202401" }).describe())._unsafeUnwrapErr()).toMatchObject({
      code: "version-retired",
    });
    const environment = { PLAYED_TOKEN: "another-token" };
    expect((await adapter({ environment }).describe())._unsafeUnwrapErr()).toMatchObject({ code: "unauthorised" });
  });

  it.each([
    "organizationalEntityShareStatistics",
    "organizationPageStatistics",
    "networkSizes",
    "comments",
    "reactions",
  ])("of %s alone is a warning, and the rest is read", async (resource) => {
    const found = await readWith(resource, refusal(403, "ACCESS_DENIED", 100));
    expect(found.issues.filter(({ severity }) => severity !== "note").every(({ code }) => code === "not-shown")).toBe(
      true,
    );
    expect(found.codes).toContain("not-shown");
    expect(found.complete).toBe(true);
  });
});

describe("what may be otherwise next time", () => {
  it.each<readonly [string, PlayedAnswer, string]>([
    ["a failure", { status: 503, headers: { "content-type": "text/html" }, body: "<h1>Busy</h1>" }, "api-failed"],
    ["a page of HTML", htmlPage, "answer-not-json"],
    ["half an answer", { status: 200, body: '{"elements":[' }, "answer-broken-off"],
  ])("%s is asked for again, and told if it stays so", async (_, given, code) => {
    const twice = await readWith("posts", given, 2);
    expect([twice.complete, twice.waits]).toEqual([true, [1_000, 2_000]]);
    const always = await readWith("posts", given);
    expect(errorsOf(always)).toEqual([code]);
    expect(always.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(always.complete).toBe(false);
  });

  it("no answer in time", async () => {
    const once = await readWith("networkSizes", "hang", 1, { timeoutSeconds: 1 });
    expect([once.complete, once.waits]).toEqual([true, [1_000]]);
    // So short that calls which are answered may be late too, on a busy machine.
    expect(errorsOf(await readWith("networkSizes", "hang", 9, { timeoutSeconds: 0.1 }))).toEqual(["api-timed-out"]);
  });

  it("nobody there", async () => {
    const { server, clock } = await bench();
    await server.close();
    const found = await readRecords(adapterOf(server, "90000001", clock));
    expect(errorsOf(found)).toEqual(["api-unreachable"]);
  });

  it("another address is not followed, because the token would go there", async () => {
    const elsewhere = await bench();
    const found = await readWith("posts", {
      status: 302,
      headers: { location: `${elsewhere.server.url}/rest/posts` },
      body: "",
    });
    expect(errorsOf(found)).toEqual(["api-moved"]);
    expect(elsewhere.server.calls).toEqual([]);
  });

  it("one call too many waits as long as LinkedIn says", async () => {
    const found = await readWith(
      "posts",
      { ...refusal(429, "TOO_MANY_REQUESTS", 101), headers: { "retry-after": "30" } },
      1,
    );
    expect([found.complete, found.waits]).toEqual([true, [31_000]]);
  });

  it("a limit without a word of how long ends with when to go on", async () => {
    const found = await readWith("posts", refusal(429, "TOO_MANY_REQUESTS", 101));
    expect(errorsOf(found)).toEqual(["rate-limited"]);
    expect(found.waits).toEqual([16_000, 31_000]);
    // The played page is asked on 31 January 2024.
    const day = new Date(simulatedPage().now + 86_400_000).toISOString().slice(0, 10);
    expect(found.issues.find(({ code }) => code === "rate-limited")?.advice).toContain(`${day}T00:00:00.000Z`);
  });

  it("a read that is asked to stop says so, and so does one that was never begun", async () => {
    const stop = new AbortController();
    const { adapter, server } = await bench({
      instead: ({ resource }) => {
        if (resource === "comments") stop.abort();
        return undefined;
      },
    });
    const records = [];
    for await (const batch of adapter().read({ signal: stop.signal }))
      if (!("length" in batch) || "kind" in batch) continue;
      else records.push(...batch);
    expect(records.filter((record) => "code" in record && record.code === "aborted")).toHaveLength(1);
    expect(records.at(-1)).toMatchObject({ kind: "end", complete: false });
    const before = server.calls.length;
    for await (const _ of adapter().read({ signal: AbortSignal.abort() }));
    expect(server.calls.length).toBe(before);
  });
});

describe("the token", () => {
  const { now, wait } = new PlayedClock(simulatedPage().now);
  const of = (more: TokenPlace & Partial<PageApiOptions>) =>
    createLinkedInAdapter({ pageApi: "90000001", retention: "linkedin", now, wait, ...more })._unsafeUnwrap();

  it("is read from a file", async () => {
    const { server } = await bench();
    const tokenFile = written(
      folder,
      "token",
      `${playedToken}
`,
    );
    expect((await of({ tokenFile, address: server.url }).describe()).isOk()).toBe(true);
  });

  it("is looked up in the environment of the process as it is, which is no plain object", async () => {
    const { server } = await bench();
    const adapter = of({ tokenEnv: "LINKEDIN_TOKEN_OF_THE_TEST", environment: process.env, address: server.url });
    expect((await adapter.describe())._unsafeUnwrapErr().code).toBe("token-missing");
  });

  it.each<readonly [string, TokenPlace & Partial<PageApiOptions>, string]>([
    ["no place at all", { folder: `${folder}/page` }, "token-missing"],
    ["an absent variable", { tokenEnv: "NO_SUCH_VARIABLE", environment: {} }, "token-missing"],
    ["an absent file", { tokenFile: `${folder}/absent` }, "file-not-found"],
    ["a file with something else", { tokenFile: written(folder, "words", "two secret words") }, "token-missing"],
  ])("in %s is told, without what stands there", async (_, place, code) => {
    const adapter = of(place);
    const error = (await adapter.describe())._unsafeUnwrapErr();
    expect(error.code).toBe(code);
    expect(JSON.stringify([error, await readRecords(adapter)])).not.toMatch(/secret|linkedin-/);
  });
});
