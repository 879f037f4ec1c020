import { afterEach, describe, expect, it } from "vitest";
import { simulatedForum } from "../../simulated-forum.js";
import { type ForumServer, startForumServer } from "../start-forum-server.js";
import type { MishapKind } from "./mishap.js";

let server: ForumServer | undefined;
afterEach(() => server?.close());

async function served(kind: MishapKind): Promise<ForumServer> {
  server = await startForumServer({ rows: simulatedForum(), mishaps: [{ kind }] });
  return server;
}

/** Statuses and headers as §3.2 and §3.3 of the fact sheet name them. */
describe("answers of another kind", () => {
  it.each<[MishapKind, number, RegExp, string | null, string | null]>([
    ["action-limit", 429, /json/, "39", null],
    ["request-limit", 429, /plain/, "39", "ip_60_secs_limit"],
    ["proxy-limit", 429, /html/, null, null],
    ["bad-gateway", 502, /html/, null, null],
    ["unavailable", 503, /html/, null, null],
    ["unknown-error", 520, /html/, null, null],
    ["login-page", 200, /html/, null, null],
    ["challenge", 403, /html/, null, null],
    ["wrong-type", 200, /html/, null, null],
  ])("plays %s once, and then answers", async (kind, status, type, retryAfter, code) => {
    const { url } = await served(kind);
    const { headers, ...answer } = await asked(`${url}/latest.json`);
    expect(answer.status).toBe(status);
    expect(headers.get("content-type")).toMatch(type);
    expect(headers.get("retry-after")).toBe(retryAfter);
    expect(headers.get("discourse-rate-limit-error-code")).toBe(code);
    expect((await asked(`${url}/latest.json`)).status).toBe(200);
  });

  it("says how long to wait in the body of the application's limit too", async () => {
    const { url } = await served("action-limit");
    expect(JSON.parse((await asked(`${url}/latest.json`)).body)).toMatchObject({
      error_type: "rate_limit",
      extras: { wait_seconds: 39, time_left: "39 seconds" },
    });
  });

  it("cuts the JSON off", async () => {
    const { url } = await served("cut-off");
    const { status, body } = await asked(`${url}/latest.json`);
    expect(status).toBe(200);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });
});

describe("trouble with the connection", () => {
  it("resets it before an answer", async () => {
    const { url, requests } = await served("reset");
    await expect(asked(`${url}/latest.json`)).rejects.toThrow();
    expect(requests.map(({ status }) => status)).toEqual([0]);
    expect((await asked(`${url}/latest.json`)).status).toBe(200);
  });

  it("breaks it off half-way", async () => {
    const { url } = await served("broken-off");
    const answer = await fetch(`${url}/latest.json`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it("lets a body through byte by byte as the test says", async () => {
    const { url, nextHeld } = await served("slow");
    const answer = fetch(`${url}/latest.json`);
    const held = await nextHeld();
    expect(held.target).toBe("/latest.json");
    const body = (await answer).text();
    held.send(10);
    held.finish();
    expect(held.left).toBe(0);
    expect(JSON.parse(await body)).toHaveProperty("topic_list");
  });

  it("sees that a client has gone away from a slow answer", async () => {
    const { url, nextHeld } = await served("slow");
    const stop = new AbortController();
    const answer = fetch(`${url}/latest.json`, { signal: stop.signal });
    const held = await nextHeld();
    const { body } = await answer;
    stop.abort();
    await expect(body?.getReader().read()).rejects.toThrow("abort");
    await held.gone;
    expect(held.isAbandoned).toBe(true);
  });
});

describe("the plan", () => {
  it("lets the first ones pass, then hits those that it is for", async () => {
    const mishaps = [{ kind: "bad-gateway", on: /^\/t\//, skip: 1, times: 2 }] as const;
    server = await startForumServer({ rows: simulatedForum(), mishaps });
    const statuses: number[] = [];
    for (const path of ["/t/16.json", "/latest.json", "/t/16.json", "/t/16.json", "/t/16.json"]) {
      statuses.push((await asked(`${server.url}${path}`)).status);
    }
    expect(statuses).toEqual([200, 200, 502, 502, 200]);
  });

  it("does the same by chance for the same seed, and never more in a row than it may", async () => {
    const randomMishaps = { seed: 7, share: 0.6, kinds: ["bad-gateway", "unavailable"] as const };
    const runs: number[][] = [];
    for (const _ of [1, 2]) {
      server = await startForumServer({ rows: simulatedForum(), randomMishaps });
      const statuses: number[] = [];
      for (let request = 0; request < 60; request++) statuses.push((await asked(`${server.url}/t/16.json`)).status);
      runs.push(statuses);
      await server.close();
    }
    expect(runs[0]).toEqual(runs[1]);
    expect(new Set(runs[0])).toEqual(new Set([200, 502, 503]));
    expect(runs[0]?.join(" ")).not.toMatch(/(50\d ){3}/);
  });
});

async function asked(url: string): Promise<{ status: number; headers: Headers; body: string }> {
  const answer = await fetch(url);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}
