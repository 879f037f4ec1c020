import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { PlayedClock } from "../../../testing/played-clock.js";
import type { MishapKind } from "../../../testing/server/mishaps/mishap.js";
import { type ForumServer, startForumServer } from "../../../testing/server/start-forum-server.js";
import { simulatedForum } from "../../../testing/simulated-forum.js";
import { SiteClient } from "./site-client.js";
import { SitePace } from "./site-pace.js";

const anything = z.looseObject({});
const key = "kept-very-secret";

let forum: ForumServer | undefined;
let other: Server | undefined;
afterEach(async () => {
  await forum?.close();
  await new Promise((resolve) => (other === undefined ? resolve(undefined) : other.close(resolve)));
  other = undefined;
});

function clientOf(url: string, settings: Partial<{ timeout: number; longest: number; perMinute: number }> = {}) {
  const clock = new PlayedClock(1_000_000);
  const client = new SiteClient({
    base: new URL(`${url}/`),
    clock,
    pace: new SitePace(clock, settings.perMinute ?? 60),
    sending: {
      fetch,
      headers: { Accept: "application/json", "User-Agent": "tests", "Api-Key": key },
      timeout: settings.timeout ?? 10_000,
      longest: settings.longest ?? 1_000_000,
    },
  });
  return { client, clock };
}

async function served(kind: MishapKind, times: number, seconds = 39): Promise<ForumServer> {
  forum = await startForumServer({
    rows: simulatedForum(),
    mishaps: [{ kind, times, seconds }],
    settings: { adminKey: key },
  });
  return forum;
}

async function answering(listener: RequestListener): Promise<string> {
  other = createServer(listener);
  await new Promise<void>((resolve) => other?.listen(0, "127.0.0.1", resolve));
  // The cast: a server that listens on a port has an address with one.
  const { port } = other.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

describe("the three kinds of 429 (fact sheet §3.2)", () => {
  it("waits a second longer than the application's limiter asks for, and lets others go on", async () => {
    const { url } = await served("action-limit", 1);
    const { client, clock } = clientOf(url);
    const [limited, passing] = await Promise.all([
      client.get("about.json", anything),
      client.get("site/basic-info.json", anything),
    ]);
    expect([limited.isOk(), passing.isOk()]).toEqual([true, true]);
    expect(clock.waits).toContain(40_000);
    // The other request had its turn a second after the first, not after the limit.
    expect(forum?.requests.map(({ target, status }) => [target, status])).toEqual([
      ["/about.json", 429],
      ["/site/basic-info.json", 200],
      ["/about.json", 200],
    ]);
  });

  it("keeps everybody waiting where the whole site is limited, and is slower from then on", async () => {
    const { url } = await served("request-limit", 1);
    const { client, clock } = clientOf(url);
    await Promise.all([client.get("about.json", anything), client.get("site/basic-info.json", anything)]);
    const before = clock.now();
    await client.get("about.json", anything);
    await client.get("about.json", anything);
    expect(clock.waits.some((wait) => wait >= 39_000)).toBe(true);
    expect(clock.now() - before).toBe(2 * 1_250);
  });

  it("waits longer each time where nobody says how long", async () => {
    const { url } = await served("proxy-limit", 3);
    const { client, clock } = clientOf(url);
    expect((await client.get("about.json", anything)).isOk()).toBe(true);
    expect(clock.waits).toEqual([16_000, 31_000, 61_000]);
  });

  it("gives up where it is told to wait for longer than an hour", async () => {
    const { url } = await served("request-limit", 1, 3_601);
    const { client, clock } = clientOf(url);
    expect((await client.get("about.json", anything))._unsafeUnwrapErr().code).toBe("rate-limited");
    expect(clock.waits).toEqual([]);
  });

  it("understands a date in Retry-After", async () => {
    let asked = 0;
    const date = new Date(1_000_000 + 7_000).toUTCString();
    const url = await answering((_, response) => {
      if (asked++ === 0) response.writeHead(429, { "retry-after": date }).end();
      else response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    const { client, clock } = clientOf(url);
    await client.get("about.json", anything);
    expect(clock.waits).toEqual([8_000]);
  });
});

describe("what may be otherwise next time", () => {
  it.each<MishapKind>([
    ...(["bad-gateway", "unavailable", "unknown-error", "cut-off", "broken-off", "reset", "login-page"] as const),
    ...(["challenge", "wrong-type"] as const),
  ])("asks again after %s, more and more slowly", async (kind) => {
    const { url } = await served(kind, 3);
    const { client, clock } = clientOf(url);
    const answer = await client.get("about.json", anything);
    expect(answer._unsafeUnwrap().found).toBe(true);
    expect(clock.waits.filter((wait) => wait >= 1_000)).toEqual([1_000, 2_000, 4_000]);
  });

  it.each<[MishapKind, string]>([
    ["bad-gateway", "site-failed"],
    ["cut-off", "answer-broken-off"],
    ["broken-off", "answer-broken-off"],
    ["reset", "site-unreachable"],
    ["login-page", "answer-not-json"],
    ["challenge", "site-guarded"],
  ])("says after a dozen times of %s that it is %s", async (kind, code) => {
    const { url } = await served(kind, 100);
    const { client } = clientOf(url);
    expect((await client.get("about.json", anything))._unsafeUnwrapErr().code).toBe(code);
    expect(forum?.requests).toHaveLength(12);
  });

  it("does not wait for ever for an answer", async () => {
    const { url } = await served("slow", 1);
    const { client, clock } = clientOf(url, { timeout: 20 });
    const answer = client.get("about.json", anything);
    expect((await answer).isOk()).toBe(true);
    expect(clock.waits).toContain(1_000);
  });
});

describe("what is not asked again", () => {
  it.each([
    ["/t/999999.json", 404],
    ["/directory_items.json", 400],
  ])("takes %s for not there", async (path, status) => {
    const { url } = await served("reset", 0);
    const { client, clock } = clientOf(url);
    expect((await client.get(path, anything))._unsafeUnwrap()).toEqual({ found: false, status });
    expect(clock.waits).toEqual([]);
  });

  it("an answer that is too large, also unpacked", async () => {
    const { url } = await served("reset", 0);
    const { client } = clientOf(url, { longest: 100 });
    expect((await client.get("latest.json", anything))._unsafeUnwrapErr().code).toBe("answer-too-large");
  });

  it("an answer of another shape", async () => {
    const { url } = await served("reset", 0);
    const { client } = clientOf(url);
    const answer = await client.get("t/16.json", z.object({ wings: z.number() }));
    expect(answer._unsafeUnwrapErr()).toMatchObject({ code: "answer-not-understood", message: /t\/{id}\.json/ });
  });

  it("a password of something in front", async () => {
    const url = await answering((_, response) => response.writeHead(401).end());
    const { client } = clientOf(url);
    expect((await client.get("about.json", anything))._unsafeUnwrapErr().code).toBe("site-guarded");
  });
});

describe("where requests go", () => {
  it("follows the forum within itself", async () => {
    const { url } = await served("reset", 0);
    const { client } = clientOf(url);
    expect((await client.get("t/wrong-slug/16.json", anything))._unsafeUnwrap().found).toBe(true);
  });

  it("never follows it elsewhere with the key", async () => {
    const { url } = await served("reset", 0);
    const from = await answering((_, response) => response.writeHead(302, { location: `${url}/about.json` }).end());
    const { client } = clientOf(from);
    const trouble = (await client.get("about.json", anything))._unsafeUnwrapErr();
    expect(trouble.code).toBe("site-moved");
    expect(trouble.advice).toContain(url);
    expect(forum?.requests).toEqual([]);
  });

  it("sees that it is sent to the login, and round and round", async () => {
    const toLogin = await answering((_, response) => response.writeHead(302, { location: "/login" }).end());
    const login = await clientOf(toLogin).client.get("about.json", anything);
    expect(login._unsafeUnwrapErr().code).toBe("key-needed");
    other?.close();
    const round = await answering((request, response) =>
      response.writeHead(302, { location: request.url ?? "/" }).end(),
    );
    expect((await clientOf(round).client.get("about.json", anything))._unsafeUnwrapErr().code).toBe("site-moved");
  });

  it("says what it is and takes in every request", async () => {
    await served("reset", 0);
    await clientOf(forum?.url ?? "").client.get("about.json", anything);
    expect(forum?.requests[0]?.headers).toMatchObject({
      accept: "application/json",
      "user-agent": "tests",
      "api-key": key,
    });
  });
});

it("stops at once when it is asked to, whatever it waits for", async () => {
  const { url } = await served("slow", 1);
  const { client } = clientOf(url);
  const stop = new AbortController();
  const answer = client.get("about.json", anything, { signal: stop.signal });
  const held = await forum?.nextHeld();
  stop.abort();
  expect((await answer)._unsafeUnwrapErr().code).toBe("aborted");
  await held?.gone;
  expect(held?.isAbandoned).toBe(true);
});

it("keeps to its pace, whoever asks", async () => {
  const { url } = await served("reset", 0);
  const { client, clock } = clientOf(url, { perMinute: 30 });
  await Promise.all([1, 2, 3, 4].map(() => client.get("about.json", anything)));
  expect(clock.now() - 1_000_000).toBe(6_000);
});
