import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const header = "id,conversation_id,author_id,created_at,kind";

it("says how much was read and why none of it could be used", async () => {
  using bench = new Workbench();
  const rows = Array.from({ length: 30 }, (_, row) => `${row},a,ann,31-01-2026 09:00,opening`);
  bench.write("dutch.csv", [header, ...rows].join("\n"));
  for (const words of [
    "report dutch.csv",
    "report dutch.csv --as-of 2026-02-01",
    "check dutch.csv --at-least engagement=1",
  ]) {
    const { status, stdout, stderr } = await bench.run(words);
    expect({ status, stdout }).toEqual({ status: 65, stdout: "" });
    expect(stderr).toMatch(/of 30 rows that were read 30 were rejected/);
    expect(stderr).toMatch(/no offset[\s\S]*Declare dates\.timeZone/);
  }
});

it("tells what ended a read before what was wrong with rows", async () => {
  using bench = new Workbench();
  const bad = Array.from({ length: 6 }, (_, row) => `bad${row},a,ann,2026-02-31T09:00:00Z,opening`);
  const good = Array.from({ length: 5_000 }, (_, row) => `${row},c${row},m${row * 7919},2026-01-05T09:00:00Z,opening`);
  const packed = gzipSync([header, ...bad, ...good].join("\n"));
  writeFileSync(bench.path("cut.csv.gz"), packed.subarray(0, packed.length / 2));
  const { status, stderr } = await bench.run("report cut.csv.gz --as-of 2026-02-01");
  expect(status).toBe(65);
  expect(stderr.split("\n")[1]).toMatch(/gzip/);
});

it("says so if a source never said that it was whole", async () => {
  using bench = new Workbench();
  bench.write("half.ndjson", '{"kind":"end","complete":false}\n');
  const { stderr } = await bench.run("report half.ndjson");
  expect(stderr).toMatch(/did not say that it was read to its end/);
});

it("shows beside JSON what was wrong, and how often", async () => {
  using bench = new Workbench();
  bench.write(
    "posts.csv",
    `${smallCommunityCsv()}x1,opening,2026-02-31T09:00:00Z,ann,c1,\nx2,opening,2026-02-31T09:00:00Z,ann,c1,\n`,
  );
  const { status, stderr } = await bench.run("report posts.csv --format json");
  expect(status).toBe(0);
  expect(stderr).toMatch(/^While reading: 2 errors\.\n {2}.* · 2 times\n$/);
});

it.each(["9999-12-31", "0050-01-01", "0000-01-01"])("makes no mistake of its own of --as-of %s", async (date) => {
  using bench = new Workbench();
  bench.write("posts.csv", smallCommunityCsv());
  const { status } = await bench.run(`report posts.csv --as-of ${date} --format json`);
  expect([0, 64]).toContain(status);
});

it.skipIf(process.platform === "win32")("reads a pipe, which can be opened only once", async () => {
  using bench = new Workbench();
  execFileSync("mkfifo", [bench.path("pipe")]);
  const piped = bench.run("report csv pipe --as-of 2026-03-26 --format json");
  // Opening a pipe waits for whoever is at its other end, so neither may block the other.
  const [{ status, stdout }] = await Promise.all([piped, writeFile(bench.path("pipe"), smallCommunityCsv())]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).data.contributions).toBe(168);
});

it.each([
  ["report posts.csv --rejected posts.csv", /--rejected and posts\.csv are the same file/],
  ["report posts.csv --output link.csv", /--output and posts\.csv are the same file/],
  ["report posts.csv --output o.txt --rejected o.txt", /--rejected and --output are the same file/],
])("writes no file over another: %s", async (words, message) => {
  using bench = new Workbench();
  bench.write("posts.csv", smallCommunityCsv());
  execFileSync("ln", ["-s", "posts.csv", bench.path("link.csv")]);
  const { status, stderr } = await bench.run(words);
  expect(status).toBe(64);
  expect(stderr).toMatch(message);
  expect(readFileSync(bench.path("posts.csv"), "utf8")).toBe(smallCommunityCsv());
});

it("gives the same pseudonyms to next month's file, and needs a name that stays for it", async () => {
  using bench = new Workbench();
  bench.write("november.csv", smallCommunityCsv());
  bench.write("december.csv", smallCommunityCsv());
  const { status, stderr } = await bench.run("report november.csv --key-file key");
  expect(status).toBe(64);
  expect(stderr).toMatch(/--option source=our-forum/);
  expect(existsSync(bench.path("key"))).toBe(false);
  const carriersIn = async (file: string): Promise<unknown> => {
    const { stdout } = await bench.run(`report ${file} --key-file key --option source=our-forum --format json`);
    return JSON.parse(stdout).carriers;
  };
  expect(await carriersIn("november.csv")).toEqual(await carriersIn("december.csv"));
});
