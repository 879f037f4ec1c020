import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("bad.csv", `${smallCommunityCsv()}x1,reply,someday,ann,c1,q1\n`);
afterAll(() => bench[Symbol.dispose]());

const modeOf = (name: string): number => lstatSync(bench.path(name)).mode & 0o777;

describe.each(["--output", "--rejected"])("a file for %s", (option) => {
  const written = option === "--output" ? "168 contributions" : "file,line,column,value,reason";

  it("is written behind a link, which stays one", async () => {
    bench.write("behind.txt", "before");
    symlinkSync(bench.path("behind.txt"), bench.path(`link${option}`));
    expect((await bench.run(`report bad.csv ${option} link${option}`)).status).toBe(0);
    expect(readFileSync(bench.path("behind.txt"), "utf8")).toContain(written);
    expect(lstatSync(bench.path(`link${option}`)).isSymbolicLink()).toBe(true);
  });

  it("is written where a link leads to that is not there yet, and the link stays one", async () => {
    symlinkSync("later.txt", bench.path(`hanging${option}`));
    expect((await bench.run(`report bad.csv ${option} hanging${option}`)).status).toBe(0);
    expect(readFileSync(bench.path("later.txt"), "utf8")).toContain(written);
    expect(lstatSync(bench.path(`hanging${option}`)).isSymbolicLink()).toBe(true);
    rmSync(bench.path("later.txt"));
  });

  it("is no link that leads to itself, and no folder, and both are told", async () => {
    symlinkSync(`circle${option}`, bench.path(`circle${option}`));
    expect(await bench.run(`report bad.csv ${option} circle${option}`)).toMatchObject({ status: 65, stdout: "" });
    expect(lstatSync(bench.path(`circle${option}`)).isSymbolicLink()).toBe(true);
    mkdirSync(bench.path("folder"), { recursive: true });
    const { status, stderr } = await bench.run(`report bad.csv ${option} folder`);
    expect([status, stderr]).toEqual([65, "community-health: folder is a folder.\n→ Name a file in it.\n"]);
  });

  it.skipIf(process.platform === "win32")("is written into a pipe, which stays one", async () => {
    const pipe = bench.path(`pipe${option}`);
    execFileSync("mkfifo", [pipe]);
    const reading = readFile(pipe, "utf8");
    expect((await bench.run(`report bad.csv ${option} pipe${option}`)).status).toBe(0);
    // Before the read is awaited: of a pipe that was replaced it would never end.
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(await reading).toContain(written);
  });

  it.skipIf(process.platform === "win32")("is not read by more people than before", async () => {
    bench.write(`private${option}`, "before");
    chmodSync(bench.path(`private${option}`), 0o600);
    await bench.run(`report bad.csv ${option} private${option}`);
    expect(modeOf(`private${option}`)).toBe(0o600);
  });
});

it.skipIf(process.platform === "win32")("an output that was there keeps who may read it", async () => {
  bench.write("shared.txt", "before");
  chmodSync(bench.path("shared.txt"), 0o664);
  await bench.run("report bad.csv --output shared.txt");
  expect(modeOf("shared.txt")).toBe(0o664);
});
