import { afterEach, describe, expect, it } from "vitest";
import { simulatedForum } from "../simulated-forum.js";
import type { RateLimits } from "./rate-limiter.js";
import { type ForumServer, startForumServer } from "./start-forum-server.js";

let server: ForumServer | undefined;
afterEach(() => server?.close());

/** Limits as §3.1 of the fact sheet names them, with a clock that the test moves. */
async function limited(limits: Partial<RateLimits> = {}): Promise<{ ask: Ask; clock: { now: number } }> {
  const clock = { now: 1_000_000 };
  server = await startForumServer({ rows: simulatedForum(), limits: { clock: () => clock.now, ...limits } });
  const { url } = server;
  return { clock, ask: async (headers = {}) => await fetch(`${url}/t/16.json`, { headers }) };
}

type Ask = (headers?: Record<string, string>) => Promise<Response>;

const admin = { "Api-Key": "played-admin-key", "Api-Username": "system" };

async function statusesOf(times: number, ask: () => Promise<Response>): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push((await ask()).status);
  return statuses;
}

describe("limits", () => {
  it("lets sixty requests of administrators through in any minute", async () => {
    const { ask, clock } = await limited();
    const step = (): Promise<Response> => {
      clock.now += 500;
      return ask(admin);
    };
    expect((await statusesOf(60, step)).every((status) => status === 200)).toBe(true);
    const refused = await step();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("discourse-rate-limit-error-code")).toBe("admin_api_key_rate_limit");
    // The first of the sixty was 30 seconds before: after as many more it counts no longer.
    expect(refused.headers.get("retry-after")).toBe("30");
    clock.now += 30_000;
    expect((await step()).status).toBe(200);
    expect(server?.violations.map(({ kind }) => kind)).toEqual(["too-many"]);
  });

  it("lets fifty requests of an address through in ten seconds", async () => {
    const { ask } = await limited();
    expect(await statusesOf(51, ask)).toEqual([...Array.from({ length: 50 }, () => 200), 429]);
  });

  it("lets two hundred of an address through in a minute", async () => {
    const { ask, clock } = await limited();
    const statuses = await statusesOf(201, () => {
      clock.now += 250;
      return ask();
    });
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(statuses.at(-1)).toBe(429);
  });

  it("counts the key of one user by itself", async () => {
    const { ask } = await limited();
    const statuses = await statusesOf(21, () => ask({ "User-Api-Key": "played-user-key" }));
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("politeness", () => {
  it("notes who asks again before it may", async () => {
    const { ask, clock } = await limited({ addressPerTenSeconds: 1 });
    await statusesOf(2, ask);
    clock.now += 1_000;
    await ask();
    expect(server?.violations.map(({ kind }) => kind)).toEqual(["too-many", "too-soon", "too-many"]);
  });

  it("has nothing to say of who waits", async () => {
    const { ask, clock } = await limited({ addressPerTenSeconds: 2 });
    for (let time = 0; time < 6; time++) {
      clock.now += 5_001;
      await ask();
    }
    expect(server?.violations).toEqual([]);
  });

  it("knows how many requests were open at once", async () => {
    const { ask } = await limited();
    await ask();
    expect(server?.mostAtOnce).toBe(1);
  });
});
