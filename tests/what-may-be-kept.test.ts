import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { simulatedPage } from "../packages/adapter-linkedin/src/testing/page-api/simulated-page.js";
import {
  type PageApiServer,
  playedToken,
  startPageApi,
} from "../packages/adapter-linkedin/src/testing/page-api/start-page-api.js";
import { type Ran, Workbench } from "../packages/cli/src/run.test-support.js";

/** Every command that writes what it read of a source, with a page of LinkedIn's, of which nobody's acts may be kept. */
const bench = new Workbench();
const page = simulatedPage();
let server: PageApiServer;
beforeAll(async () => {
  server = await startPageApi({ page });
  bench.write("parts.yaml", `parts:\n  - { name: Page, venues: [page] }\n  - { name: Other, venues: [other] }\n`);
  bench.write("plan.yaml", "goals:\n  - { id: g, statement: Answers, measure: response-rate, target: 0.9 }\n");
  bench.write("involvement.yaml", "wins:\n  - { id: w, what: a neighbour helped within the hour }\n");
});
afterAll(async () => {
  await server.close();
  bench[Symbol.dispose]();
});

function run(command: string, more = ""): Promise<Ran> {
  const source = `linkedin --page 90000001 --token-env TOKEN --option retention=linkedin --option address=${server.url} --option callsPerDay=10000`;
  return bench.run(`${command} ${source}${more}`, {
    env: { TOKEN: playedToken },
    now: new Date(page.now).toISOString(),
  });
}
const written = (name: string): string => readFileSync(bench.path(name), "utf8");

const outside = (words: string): Promise<Ran> => bench.run(words, { now: new Date(page.now).toISOString() });

describe("a page of LinkedIn's, of which nobody's acts may be kept", () => {
  it("has nobody in any file that is written of it", async () => {
    const printed = await run("report", " --format json");
    expect(printed.status).toBe(0);
    bench.write("printed.json", printed.stdout);
    const files = " --keep kept --format json --output team.json --audience team --html team.html --markdown team.md";
    expect((await run("report", files)).status).toBe(0);
    expect((await run("report", " --keep kept --as-of 2024-01-29")).status).toBe(0);
    expect((await run("federation", " --parts parts.yaml --format json --output parts.json")).status).toBe(0);
    expect((await run("check", " --at-least engagement=1 --junit check.xml --output check.txt")).status).toBe(11);
    expect((await outside("compare printed.json team.json --format json --output compared.json")).status).toBe(0);
    expect((await outside("history kept --format json --output history.json")).status).toBe(0);
    expect((await outside("plan plan.yaml --report printed.json --format json --output goals.json")).status).toBe(0);
    const kept = readdirSync(bench.path("kept")).map((name) => `kept/${name}`);
    const others = ["team.json", "team.html", "team.md", "parts.json", "check.xml", "check.txt"];
    const made = [...kept, ...others, "compared.json", "history.json", "goals.json"];
    expect(kept).toHaveLength(2);
    for (const name of made) expect(written(name), name).not.toMatch(/\bP\d+\b|urn:li:person/);
  });

  it("has no file of its conversations", async () => {
    expect((await run("involvement involvement.yaml")).status).toBe(0);
    const ran = await run("involvement involvement.yaml", " --output candidates.txt");
    expect(ran).toMatchObject({ status: 64, stdout: "" });
    expect(ran.stderr).toContain("Conversations of this source may not be kept in a file.");
    expect(existsSync(bench.path("candidates.txt"))).toBe(false);
  });
});
