import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
// Another place in which ann answers too, under a name of her own.
bench.write(
  "chat.csv",
  "id,type,created_at,author,conversation,target\n1,opening,2026-01-03T09:00:00Z,bo,a,\n2,reply,2026-01-03T09:30:00Z,annie,a,1\n",
);
afterAll(() => bench[Symbol.dispose]());

const sources = `sources:
  - { adapter: csv, name: forum, files: [posts.csv] }
`;
const both = `${sources}  - { adapter: csv, name: chat, files: [chat.csv] }
`;
const asOf = "asOf: 2026-03-25\n";

function configure(text: string): void {
  bench.write("community.config.yaml", text);
}

beforeEach(() => configure(`${sources}${asOf}`));

const reportOf = async (words = "report --format json --quiet"): Promise<unknown> =>
  JSON.parse((await bench.run(words)).stdout);

describe("a config file", () => {
  it("is what report goes by without an argument, and is named beside it", async () => {
    const ran = await bench.run("report");
    expect(ran).toMatchObject({ status: 0, stderr: "community-health: Going by community.config.yaml.\n" });
    expect((await bench.run("report --quiet")).stderr).toBe("");
    expect((await bench.run("report posts.csv")).stderr).toBe("");
  });

  it("gives one source just what the command line gives it", async () => {
    expect(await reportOf()).toEqual(
      await reportOf("report csv posts.csv --option source=forum --as-of 2026-03-25 --format json --quiet"),
    );
  });

  it("joins several sources into one community, whose people are numbered as those of one", async () => {
    configure(`${both}${asOf}`);
    const joined = await reportOf();
    expect(joined).toMatchObject({
      pseudonyms: "numbered",
      sources: [{ source: "chat" }, { source: "forum" }],
      // 84 days of an opening and a reply by ann and nine members; two people and two more of the chat.
      data: { contributions: 170, contributors: 12, conversations: 85 },
    });
    expect(await reportOf()).toEqual(joined);
    configure(`sources:\n  - { adapter: csv, name: chat, files: [chat.csv] }\n${sources.split("\n")[1]}\n${asOf}`);
    expect(await reportOf()).toEqual(joined);
  });

  it("names the same people by a key over all sources", async () => {
    configure(`${both}${asOf}people: { keyed: true, keyFile: our.key }\n`);
    const { carriers } = (await reportOf()) as { carriers: { carriers: { person: string }[] }[] };
    const [first] = carriers[0]?.carriers ?? [];
    const who = await bench.run(`who --person ${first?.person} --quiet`);
    expect(who).toMatchObject({ status: 0, stderr: "" });
    expect(who.stdout).toMatch(/forum\s+ann/);
    expect((await bench.run("who --person 0123456789abcdef --quiet")).stderr).toContain("nobody in forum, chat");
    const forgotten = await bench.run(`forget --person ${first?.person} --quiet`);
    expect(forgotten.status).toBe(0);
    expect(forgotten.stdout).toContain("Source forum: ");
    expect(JSON.stringify(await reportOf())).not.toContain(first?.person);
    expect((await bench.run("absence --id ann --quiet")).stderr).toContain("An id is what one source calls somebody");
    expect((await bench.run("absence --id bo --source chat --quiet")).status).not.toBe(64);
    expect((await bench.run("forget --id ann --quiet")).stderr).toContain("An id is of one source");
    expect((await bench.run("forget --id ann --source forum --quiet")).status).toBe(0);
  });

  it("reads one of its sources by --source", async () => {
    configure(`${both}${asOf}`);
    expect(await reportOf("report --source chat --format json --quiet")).toMatchObject({
      sources: [{ source: "chat" }],
      data: { contributions: 2 },
    });
    const { status, stderr } = await bench.run("report --source chatt");
    expect([status, stderr]).toEqual([
      64,
      expect.stringContaining('no source "chatt" in community.config.yaml. Did you mean chat?'),
    ]);
  });

  it("says who has which duty and how many hours are planned, by what the sources call people", async () => {
    configure(`${both}${asOf}duties:
  - { source: forum, holder: ann, duty: answering, backup: member1 }
budgets:
  - { source: forum, person: ann, duty: answering, hoursPerWeek: 3 }
  - { source: chat, person: nobody, duty: answering, hoursPerWeek: 9 }
`);
    const report = (await reportOf()) as { load: { duties: { duty: string; plannedHours?: unknown }[] } };
    expect(JSON.stringify(report.load)).toMatch(/"answering"[^}]*\b3\b/);
    expect(JSON.stringify(report.load)).not.toMatch(/:9[,}]/);
    const { stderr } = await bench.run("report --format json");
    expect(stderr).toContain("plans hours of somebody whom no source knows");
  });

  it("counts a figure by rules of one's own, in a score of one's own too", async () => {
    configure(`${sources}${asOf}indicators:
  - { measure: response-rate, pillar: engagement, weight: 1, zeroAt: 0, hundredAt: 1, reasoning: so we agreed }
  - { measure: active-contributors, pillar: Welcome, weight: 1, zeroAt: 0, hundredAt: 20 }
thresholds:
  - { score: Welcome, atLeast: 40 }
  - { measure: response-rate, atLeast: 0.99 }
`);
    const report = await reportOf();
    expect(report).toMatchObject({ ownAssessments: [{ name: "Welcome", score: { status: "available", score: 50 } }] });
    const { stdout } = await bench.run("report --detail");
    expect(stdout).toMatch(/^Welcome ─/m);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("so we agreed");
    const check = await bench.run("check --quiet");
    expect(check.stdout).toMatch(/met +Welcome is 50; wanted at least 40/);
    expect(check.stdout).toMatch(/met +response-rate is 1; wanted at least 0\.99/);
    expect(check.status).toBe(0);
  });

  it("says how its goals and those of its plan stand", async () => {
    bench.write(
      "plan.yaml",
      "goals:\n  - { id: p, statement: More of us, measure: active-contributors, target: 1, direction: up }\n",
    );
    configure(`${sources}${asOf}plan: plan.yaml\ngoals:
  - { id: g, statement: Questions get an answer, measure: response-rate, target: 0.9, from: 0.5, since: 2026-01-01, by: 2026-12-31 }
`);
    const { stdout } = await bench.run("report");
    expect(stdout).toContain("Questions get an answer: met");
    expect(stdout).toContain("More of us: met");
    await bench.run("report --quiet --goals goals.json");
    const told = JSON.parse(readFileSync(bench.path("goals.json"), "utf8")) as { goals: readonly unknown[] };
    expect(told).toMatchObject({ definition: "goals@1" });
    expect(told.goals).toHaveLength(2);
    expect((await bench.run("plan --quiet")).stdout).toContain("What the plan does not say yet");
  });

  it("names the parts of a federation", async () => {
    bench.write(
      "two.csv",
      "id,type,created_at,author,venue\n1,opening,2026-01-03T09:00:00Z,bo,a\n2,opening,2026-01-03T09:30:00Z,cas,b\n",
    );
    const parts = (venue: string): string =>
      `federation:\n  parts:\n    - { name: A, venues: [a] }\n    - { name: B, venues: [${venue}] }\n`;
    configure(`sources: [{ adapter: csv, files: [two.csv] }]\n${parts("b")}`);
    expect(await bench.run("federation --quiet")).toMatchObject({ status: 0, stderr: "" });
    configure(`sources: [{ adapter: csv, files: [two.csv] }]\n${parts("a")}`);
    expect((await bench.run("federation --quiet")).stderr).toContain("line 5: federation.parts[1].venues[0]");
  });

  it("gives way to options of the command line", async () => {
    configure(
      `${sources}${asOf}days: 90\nthresholds: [{ score: engagement, atLeast: 100 }, { score: continuityRisk, atMost: 0 }]\n`,
    );
    expect((await bench.run("check --quiet")).stdout.trim().split("\n")).toHaveLength(2);
    const { stdout, status } = await bench.run("check --quiet --at-least engagement=1");
    expect([stdout, status]).toEqual([expect.stringMatching(/^met +engagement is [\d.]+; wanted at least 1\n$/), 0]);
    const week = (await reportOf("report --days 7 --format json --quiet")) as { window: { from: string } };
    expect(week.window.from).toBe("2026-03-19T00:00:00.000Z");
  });

  it("speaks its own language, in failures too", async () => {
    configure(`${sources}language: nl\n`);
    expect((await bench.run("report")).stderr).toBe("community-health: Uitgegaan van community.config.yaml.\n");
    expect((await bench.run("report --days many")).stderr).toContain("--days is een heel getal");
    expect((await bench.run("report --language en")).stdout).toContain("Health of the community");
  });

  it("is not written over, nor is what it names", async () => {
    const before = readFileSync(bench.path("posts.csv"), "utf8");
    for (const output of ["posts.csv", "community.config.yaml"])
      expect(await bench.run(`report --output ${output} --quiet`)).toMatchObject({ status: 64, stdout: "" });
    expect(readFileSync(bench.path("posts.csv"), "utf8")).toBe(before);
  });

  it("may be JSON, and may be anywhere: its paths start in its folder", async () => {
    const elsewhere = new Workbench();
    using _ = elsewhere;
    writeFileSync(elsewhere.path("posts.csv"), smallCommunityCsv());
    elsewhere.write("own.json", JSON.stringify({ sources: [{ adapter: "csv", files: ["posts.csv"] }] }));
    const { status, stderr } = await bench.run(`report --config ${elsewhere.path("own.json")}`);
    expect([status, stderr]).toEqual([0, expect.stringContaining("Going by ")]);
  });

  it("opens an adapter from outside that knows no option for its name, and goes on calling it so", async () => {
    bench.write(
      "strict.mjs",
      `const result = (value) => ({ isOk: () => true, isErr: () => false, value });
const refused = (problems) => ({ isOk: () => false, isErr: () => true, error: { type: "InvalidInput", subject: "options", problems } });
export function createSourceAdapter(options) {
  const unknown = Object.keys(options).filter((key) => key !== "days");
  if (unknown.length > 0) return refused(unknown.map((path) => ({ path, message: "is no known key" })));
  const said = { name: "strict", source: "strict", capabilities: ["openings", "authors"], classifiedFields: [], incremental: false, stores: false };
  return result({ contractVersion: 1, name: "strict", source: "strict", describe: async () => result(said), async *read() {
    yield [{ kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "ann" }];
    yield [{ kind: "end", complete: true }];
  } });
}`,
    );
    const source = (options: string): string =>
      `sources: [{ adapter: ./strict.mjs, name: ours, options: ${options} }]\n`;
    configure(`${source("{ days: 3 }")}duties: [{ source: ours, holder: ann, duty: answering }]\n`);
    const report = await reportOf("report --source ours --format json --quiet");
    expect(report).toMatchObject({ sources: [{ source: "strict" }], data: { contributions: 1 } });
    expect(JSON.stringify(report)).toContain('"holders":["P1"]');
    configure(source("{ day: 3 }"));
    const { status, stderr } = await bench.run("report --quiet");
    expect(status).toBe(64);
    expect(stderr).toContain("day: is no known key");
    expect(stderr).not.toContain("source: is no known key");
  });

  it("opens an adapter from outside by its path, with a secret of the environment", async () => {
    bench.write(
      "adapter.mjs",
      `const result = (value) => ({ isOk: () => true, isErr: () => false, value });
export function createSourceAdapter({ token, files }) {
  const said = { name: "odd", source: "odd", capabilities: ["openings", "authors"], classifiedFields: [], incremental: false, stores: false };
  return result({ contractVersion: 1, name: "odd", source: "odd", describe: async () => result(said), async *read() {
    yield [{ kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: token === "s3cret" && files[0].endsWith("/posts.csv") ? "ann" : undefined }];
    yield [{ kind: "end", complete: true }];
  } });
}`,
    );
    configure("sources: [{ adapter: ./adapter.mjs, files: [posts.csv], options: { token: { env: OUR_TOKEN } } }]\n");
    const ran = await bench.run("report --format json --quiet", { env: { OUR_TOKEN: "s3cret" } });
    expect(JSON.parse(ran.stdout)).toMatchObject({ data: { contributions: 1, contributors: 1 } });
    const without = await bench.run("report --quiet");
    expect(without.status).toBe(65);
    expect(without.stderr).toContain("The environment variable OUR_TOKEN of options.token is not set.");
    expect(without.stderr).toContain("community.config.yaml, line 1: sources[0] (./adapter.mjs)");
  });
});
