import { afterAll, beforeAll, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
beforeAll(async () => {
  await bench.run("report posts.csv --days 30 --as-of 2026-02-10 --format json --output early.json");
  await bench.run("report posts.csv --days 30 --as-of 2026-03-20 --format json --output late.json");
});
afterAll(() => bench[Symbol.dispose]());

it("compares one source at two moments as it compares the reports of both, in whatever order", async () => {
  const ofSource = await bench.run("compare posts.csv --days 30 --as-of 2026-03-20 --and 2026-02-10 --format json");
  const ofFiles = await bench.run("compare late.json early.json --format json");
  expect([ofSource.status, ofFiles.status]).toEqual([0, 0]);
  const [one, other] = [JSON.parse(ofSource.stdout), JSON.parse(ofFiles.stdout)];
  expect(one).toMatchObject({ relation: "one-community", from: { asOf: "2026-02-11T00:00:00.000Z" } });
  expect({ ...other, from: one.from, to: one.to }).toEqual(one);
});

it("says what changed in both languages", async () => {
  const english = await bench.run("compare early.json late.json");
  expect(english.stdout).toMatch(/^What changed, and why\nFrom 10 February 2026 \(UTC\) to 20 March 2026 \(UTC\)/);
  expect(english.stdout).toContain("add up to its change");
  const dutch = await bench.run("compare early.json late.json --language nl");
  expect(dutch.stdout).toMatch(/^Wat er veranderde, en waardoor\nVan 10 februari 2026/);
  expect(dutch.stdout).not.toMatch(/undefined|NaN| the /);
});

it("tells scores of one's own too, as a history does", async () => {
  bench.write(
    "joy.yaml",
    `sources: [{ adapter: csv, files: [posts.csv] }]
indicators: [{ measure: contributions/reply, pillar: Joy, weight: 1, zeroAt: 0, hundredAt: 40 }]
`,
  );
  const { stdout } = await bench.run("compare --config joy.yaml --days 30 --as-of 2026-02-10 --and 2026-03-20");
  expect(stdout).toMatch(/\n {2}Joy: +[\d.]+ → [\d.]+/);
  for (const day of ["2026-02-10", "2026-03-20"])
    await bench.run(`report --config joy.yaml --days 30 --as-of ${day} --keep kept`);
  expect((await bench.run("history kept")).stdout).toMatch(/\n {2}Joy\b/);
});

it("shows no winner of two communities, and how large both are", async () => {
  const { stdout } = await bench.run("compare early.json late.json --relation communities");
  expect(stdout).toMatch(/Neither is better for standing here/);
  expect(stdout).toMatch(/people who contributed\s+10\s+10/);
  expect(stdout).not.toMatch(/better than|worse|winner|\bwins\b/);
});

it.each([
  ["compare early.json", 64, /two reports, or one source at two moments/],
  ["compare early.json late.json third.json", 64, /two reports, or one source at two moments/],
  ["compare posts.csv --and 2026-02-10", 64, /takes --as-of too/],
  ["compare posts.csv --as-of 2026-02-10 --and soon", 64, /--and is no date/],
  ["compare posts.csv --as-of 2026-02-10 --and 2026-02-10", 64, /both are 2026-02-10/],
  ["compare early.json late.json --output late.json", 64, /--output and late\.json are the same file/],
  ["compare early.json posts.csv", 65, /posts\.csv is no health report/],
  ["compare early.json absent.json", 65, /absent\.json cannot be read/],
])("%s ends with %d", async (words, status, message) => {
  const ran = await bench.run(words);
  expect(ran.status).toBe(status);
  expect(ran.stderr).toMatch(message);
});

it("says of a report of a later version that a later release wrote it", async () => {
  bench.write("later.json", '{"schema": "community-health-report@2"}');
  const { status, stderr } = await bench.run("compare early.json later.json");
  expect(status).toBe(65);
  expect(stderr).toMatch(/later\.json is a health report of version 2, and this program reads version 1\./);
});
