import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
const token = "AQX-a_token_of_nobody";
const page = "urn:li:organization:90000001";
const share = "urn:li:share:7100000000000000001";
const now = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;

/** What a page with one post and one comment is, by the begin of the address. */
const answers: Readonly<Record<string, object>> = {
  organizationAcls: { elements: [{ organization: page, role: "ADMINISTRATOR", state: "APPROVED" }] },
  posts: { elements: [{ id: share, lifecycleState: "PUBLISHED", publishedAt: now - 20 * hour }] },
  socialMetadata: { results: { [share]: { commentSummary: { count: 1, topLevelCount: 1 } } } },
  socialActions: {
    elements: [
      { id: "1", object: "urn:li:activity:7", actor: "urn:li:person:ann", created: { time: now - 17 * hour } },
    ],
  },
  networkSizes: { firstDegreeSize: 4_711 },
  organizationalEntityShareStatistics: {
    elements: [
      {
        timeRange: { start: Date.UTC(2026, 10, 19), end: 0 },
        totalShareStatistics: { impressionCount: 331, commentCount: 1 },
      },
    ],
  },
};

const server = createServer(({ url = "", headers }, response) => {
  const isKnown = headers.authorization === `Bearer ${token}`;
  const resource = url.split(/[/?]/)[2] ?? "";
  response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
  response.end(
    JSON.stringify(isKnown ? (answers[resource] ?? { elements: [] }) : { status: 401, serviceErrorCode: 65_602 }),
  );
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The cast: a server that listens on a port has an address with one.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  bench[Symbol.dispose]();
});

const words = (more = ""): string =>
  `report linkedin --page 90000001 --token-env PAGE_TOKEN --option retention=linkedin --option address=${address}${more}`;
const world = (secret = token) => ({ env: { PAGE_TOKEN: secret }, now: new Date(now).toISOString() });

describe("a page of LinkedIn's, read through its interface", () => {
  it("has a report of answers, waiting and totals, and says why there is no more", async () => {
    const { status, stdout, stderr } = await bench.run(words(), world());
    expect([status, stderr]).toEqual([0, ""]);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/How often posts were shown: 331 times/);
    expect(text).toContain("the rules of the source forbid it (who did what may not be kept for so long)");
    expect(text).toContain("The rules of the source forbid keeping what that takes.");
    expect(text).not.toContain(token);
  });

  it("goes on in its folder, and is in no state file", async () => {
    expect((await bench.run(words(" --option folder=page"), world())).status).toBe(0);
    const kept = await bench.run(words(" --option folder=page --keyed --state page.state"), world());
    expect([kept.status, kept.stdout]).toEqual([65, ""]);
    expect(kept.stderr).toMatch(/limits for how long/);
  });

  it("is purged of what may not be kept any longer, without a call and without its token", async () => {
    const folder = "--option folder=kept";
    expect((await bench.run(words(` ${folder}`), world())).status).toBe(0);
    const kept = () => readFileSync(bench.path("kept/records.ndjson"), "utf8");
    expect(kept()).toContain("urn:li:person:ann");
    const purge = (time: number) =>
      bench.run(`purge linkedin --page 90000001 --option retention=linkedin ${folder}`, {
        now: new Date(time).toISOString(),
      });
    // The comment is 17 hours old: after 30 more it may be kept, after 32 it may not.
    const early = await purge(now + 30 * hour);
    expect(kept()).toContain("urn:li:person:ann");
    const late = await purge(now + 32 * hour);
    expect(kept()).not.toContain("urn:li:person");
    expect(kept()).toContain("followers");
    expect([early.status, late.status, early.stderr, late.stderr]).toEqual([0, 0, "", ""]);
    expect(late.stdout).toMatch(/^Source urn:li:organization:90000001: [1-9]\d* records? dropped, .* left\.\n$/);
    const again = await purge(now + 32 * hour);
    expect(again.stdout).toMatch(/: nothing was too old; [1-9]\d* records? left\.\n$/);
  });

  it("with a folder and without a word of its token cannot be read", async () => {
    const { status, stderr } = await bench.run(
      "report linkedin --page 90000001 --option retention=linkedin --option folder=kept",
    );
    expect(status).toBe(65);
    expect(stderr).toMatch(/takes a token[\s\S]*--token-env/);
  });

  it.each([
    ["AQX-another_token", /The token has expired[\s\S]*→ Have a new one/],
    ["", /PAGE_TOKEN holds no token/],
  ])("with the token %j ends with what to do, and does not repeat it", async (secret, message) => {
    const { status, stdout, stderr } = await bench.run(words(), world(secret));
    expect([status, stdout]).toEqual([65, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("AQX");
  });
});
