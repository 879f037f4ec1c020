import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
// Forty people begin conversations, and no reply is to be seen: a score of how alive it is, and none of engagement.
const openings = Array.from(
  { length: 40 },
  (_, day) => `q${day},opening,${new Date(Date.UTC(2026, 0, 1 + day)).toISOString()},m${day % 4},c${day}`,
);
bench.write("openings.csv", `id,type,created_at,author,conversation\n${openings.join("\n")}\n`);
afterAll(() => bench[Symbol.dispose]());

it("writes numbers as the language does, and as programs do in JUnit", async () => {
  const ran = await bench.run("check posts.csv --at-least response-rate=0.805 --language nl --junit dutch.xml");
  expect(ran.stdout).toMatch(/^gehaald +response-rate is (?:1|0,\d+); gevraagd is minstens 0,805\n$/);
  expect(readFileSync(bench.path("dutch.xml"), "utf8")).toContain('name="response-rate at least 0.805"');
});

describe("check in a pipeline", () => {
  const words = "check openings.csv --at-least viability=99 --at-least engagement=50 --at-least viability=1";

  it("writes a JUnit file in which what was missed fails and what cannot be told is an error", async () => {
    const ran = await bench.run(`${words} --junit check.xml`);
    expect(ran.status).toBe(10);
    const xml = readFileSync(bench.path("check.xml"), "utf8");
    expect(xml).toContain('<testsuite name="check" tests="3" failures="1" errors="1">');
    expect(xml).toMatch(
      /name="viability at least 99">\n {6}<failure type="missed" message="viability is [\d.]+; wanted at least 99"\/>/,
    );
    expect(xml).toMatch(/name="engagement at least 50">\n {6}<error type="untold" message="engagement has no score/);
    expect(xml).toContain('<testcase classname="community-health.check" name="viability at least 1"/>');
  });

  it("adds to the summary of a step what it prints, and keeps what is there", async () => {
    bench.write("summary.md", "# Before\n");
    const env = { GITHUB_STEP_SUMMARY: bench.path("summary.md") };
    await bench.run(`${words} --step-summary`, { env });
    const summary = readFileSync(bench.path("summary.md"), "utf8");
    expect(summary).toMatch(
      /^# Before\n### community-health check\n\n\| \| \|\n\| --- \| --- \|\n\| MISSED \| viability is/,
    );
    expect(summary.match(/^\| (?:met|MISSED|COULD NOT TELL) \|/gm)).toHaveLength(3);
  });

  it.each([
    ["--step-summary", 64, /no step summary[\s\S]*GITHUB_STEP_SUMMARY/],
    ["--junit openings.csv", 64, /the same file/],
    ["--junit no/such/folder/check.xml", 65, /cannot be written/],
  ])("refuses %s before or after reading, never silently", async (option, status, says) => {
    const ran = await bench.run(`${words} ${option}`);
    expect(ran.stderr).toMatch(says);
    expect(ran.status).toBe(status);
  });

  it("adds its summary to no file that is read, and says so before reading", async () => {
    const before = readFileSync(bench.path("openings.csv"), "utf8");
    const env = { GITHUB_STEP_SUMMARY: bench.path("openings.csv") };
    const { status, stderr } = await bench.run(`${words} --step-summary`, { env });
    expect([status, stderr]).toEqual([
      64,
      expect.stringContaining("--step-summary and openings.csv are the same file."),
    ]);
    expect(readFileSync(bench.path("openings.csv"), "utf8")).toBe(before);
  });

  it("says so where the summary cannot be written", async () => {
    const ran = await bench.run(`${words} --step-summary`, {
      env: { GITHUB_STEP_SUMMARY: bench.path("no/summary.md") },
    });
    expect(ran.stderr).toContain("GITHUB_STEP_SUMMARY cannot be written");
    expect(ran.status).toBe(65);
  });
});

describe("check", () => {
  it.each([
    ["--at-least viability=0", 0, /^met +viability is/],
    ["--at-most continuityRisk=1", 10, /^MISSED +continuityRisk is/],
  ])("with %s ends with %i", async (words, status, text) => {
    const ran = await bench.run(`check simulator ${words}`);
    expect(ran.stdout).toMatch(text);
    expect(ran.status).toBe(status);
  });

  it.each([
    ["check openings.csv --at-least engagement=50", 11, /^COULD NOT TELL +engagement has no score/],
    // Missed beats untold: one threshold that is missed for certain is enough to say no.
    ["check openings.csv --at-least engagement=50 --at-least viability=99", 10, /COULD NOT TELL[\s\S]*MISSED/],
    ["check openings.csv --at-least engagement=50 --language nl", 11, /^NIET TE ZEGGEN +engagement heeft geen score/],
    [
      "check posts.csv --at-least viability=0 --language nl",
      0,
      /^gehaald +viability is \d+(?:,\d+)?; gevraagd is minstens 0/,
    ],
  ])("%s ends with %i", async (words, status, text) => {
    const ran = await bench.run(words);
    expect(ran.stdout).toMatch(text);
    expect(ran.status).toBe(status);
  });

  it.each([
    ["--at-least continuityRisk=60", /makes no sense: lower is better[\s\S]*--at-most continuityRisk=60/],
    ["--at-most engagement=60", /makes no sense: higher is better/],
    ["--at-least engagment=60", /Did you mean engagement/],
    [
      "--at-least involvement=50",
      /involvement cannot be checked[\s\S]*There are: viability, engagement, continuityRisk\./,
    ],
    ["--at-least engagement=many", /number of 0–100/],
    ["--at-least engagement=101", /number of 0–100/],
    ["", /nothing to check/],
  ])("refuses %s", async (words, message) => {
    const ran = await bench.run(`check posts.csv ${words}`.trim());
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(64);
  });
});
