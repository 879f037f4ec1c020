import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
const dates = ["2026-01-31", "2026-02-14", "2026-02-28", "2026-03-14"];
beforeAll(async () => {
  for (const date of dates) await bench.run(`report posts.csv --days 14 --as-of ${date} --keep kept`);
});
afterAll(() => bench[Symbol.dispose]());

it("keeps one report for each moment, for its owner alone, whole and without leftovers", async () => {
  const names = readdirSync(bench.path("kept"));
  expect(names).toHaveLength(4);
  expect(names[0]).toBe("2026-02-01T00-00-00.000Z.health-report.json");
  expect(lstatSync(bench.path("kept")).mode & 0o777).toBe(0o700);
  expect(lstatSync(bench.path(`kept/${names[0]}`)).mode & 0o777).toBe(0o600);
  const before = readFileSync(bench.path(`kept/${names[0]}`), "utf8");
  expect((await bench.run(`report posts.csv --days 14 --as-of ${dates[0]} --keep kept`)).status).toBe(0);
  expect(readdirSync(bench.path("kept"))).toEqual(names);
  expect(readFileSync(bench.path(`kept/${names[0]}`), "utf8")).toBe(before);
});

it("tells each score and figure over time, in both languages and for programs", async () => {
  const { status, stdout } = await bench.run("history kept");
  expect(status).toBe(0);
  expect(stdout).toMatch(/4 reports, from 31 January 2026 to 14 March 2026\. Each looks back 14 days\./);
  expect(stdout.replace(/\s+/g, " ")).toContain("that takes 10 periods that share no day, and there are 4");
  expect((await bench.run("history kept --language nl")).stdout).toContain("De community door de tijd");
  const history = JSON.parse((await bench.run("history kept --format json")).stdout);
  const replies = history.series.find(({ key }: { readonly key: string }) => key === "contributions/reply");
  expect(replies.points.map(({ value }: { readonly value: number }) => value)).toEqual([14, 14, 14, 14]);
});

it("ends no line in spaces where reports are too few for a line to be drawn", async () => {
  for (const date of dates.slice(0, 2)) await bench.run(`report posts.csv --days 14 --as-of ${date} --keep few`);
  const { stdout } = await bench.run("history few");
  expect(stdout.split("\n").filter((line) => line !== line.trimEnd())).toEqual([]);
});

it("replaces no report of another community, and mixes none in", async () => {
  const other = await bench.run(`report posts.csv --option source=other --days 14 --as-of ${dates[0]} --keep kept`);
  expect(other.status).toBe(65);
  expect(other.stderr).toMatch(/of other sources or made otherwise/);
  await bench.run("report posts.csv --days 30 --as-of 2026-02-20 --keep kept");
  const { stdout } = await bench.run("history kept");
  expect(stdout).toMatch(/Not in this history[\s\S]*20 February 2026: it looks back over another number of days/);
});

it("does not write over a report that it reads", async () => {
  const path = `kept/${readdirSync(bench.path("kept"))[0]}`;
  const before = readFileSync(bench.path(path), "utf8");
  const { status, stderr } = await bench.run(`history kept --output ${path}`);
  expect(status).toBe(64);
  expect(stderr).toContain("are the same file");
  expect(readFileSync(bench.path(path), "utf8")).toBe(before);
});

it.skipIf(process.platform === "win32")("does not wait for a pipe that is called like a report", async () => {
  execFileSync("mkfifo", [bench.path("kept/pipe.health-report.json")]);
  expect((await bench.run("history kept")).status).toBe(0);
});

describe("what cannot be used", () => {
  it("is named, and the rest is told", async () => {
    bench.write("kept/2026-03-20.health-report.json", '{"schema": "community-health-report@9"}');
    const { status, stderr } = await bench.run("history kept");
    expect(status).toBe(0);
    expect(stderr).toMatch(/2026-03-20\.health-report\.json is a health report of version 9/);
    expect((await bench.run("history kept --quiet")).stderr).toBe("");
  });

  it("is told where nothing is left", async () => {
    expect((await bench.run("history")).status).toBe(64);
    expect((await bench.run("history absent")).stderr).toMatch(/folder absent cannot be read/);
    bench.write("file", "");
    expect((await bench.run("report posts.csv --keep file")).stderr).toMatch(/file cannot be written/);
  });
});

describe("a source that lets nobody keep people", () => {
  const name = "2026-02-01T00-00-00.000Z.health-report.json";
  const limited = (hours: number): string => {
    const report = JSON.parse(readFileSync(bench.path(`kept/${name}`), "utf8"));
    return JSON.stringify({
      ...report,
      sources: report.sources.map((source: object) => ({ ...source, retention: { aggregateHours: hours } })),
    });
  };

  it("is left out once its sums may not be kept any longer", async () => {
    expect((await bench.run("report posts.csv --days 14 --as-of 2026-01-31 --keep old")).status).toBe(0);
    writeFileSync(bench.path(`old/${name}`), limited(24));
    chmodSync(bench.path(`old/${name}`), 0o600);
    const ran = await bench.run("history old");
    expect(ran.status).toBe(65);
    expect(ran.stderr).toMatch(/older than its source lets it be kept/);
    writeFileSync(bench.path(`old/${name}`), limited(24 * 365));
    expect((await bench.run("history old")).status).toBe(0);
  });
});
