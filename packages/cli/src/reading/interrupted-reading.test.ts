import { execFileSync } from "node:child_process";
import { constants } from "node:fs";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

/** The end of a pipe to write to, as soon as somebody waits at the one to read from: before that it cannot be opened so. */
async function otherEnd(path: string): Promise<FileHandle> {
  for (;;) {
    const end = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch(() => undefined);
    if (end !== undefined) return end;
    await setImmediate();
  }
}

describe.skipIf(process.platform === "win32")("a pipe to which nobody writes", () => {
  it.each([
    "compare pipe report.json",
    "plan plan.yaml --report pipe",
    "plan pipe",
    "report posts.csv --config pipe",
    "report posts.csv --options pipe",
    "federation posts.csv --parts pipe",
    "forget --person 0123456789abcdef --report pipe",
  ])("is waited for no longer than the user likes: %s", async (words) => {
    using bench = new Workbench();
    execFileSync("mkfifo", [bench.path("pipe")]);
    bench.write("posts.csv", smallCommunityCsv());
    bench.write("plan.yaml", "community: { name: Ours }\n");
    bench.write("report.json", "{}");
    await bench.run("report posts.csv --keyed --option source=ours --quiet");
    const interruption = new AbortController();
    const waiting = bench.run(words, { signal: interruption.signal });
    const other = await otherEnd(bench.path("pipe"));
    interruption.abort();
    expect((await waiting).status).toBe(130);
    await other.close();
  });
});

it.skipIf(process.platform === "win32")("reads a report out of a pipe", async () => {
  using bench = new Workbench();
  execFileSync("mkfifo", [bench.path("pipe")]);
  bench.write("posts.csv", smallCommunityCsv());
  const { stdout } = await bench.run("report posts.csv --format json");
  bench.write("report.json", stdout);
  const compared = bench.run("compare pipe report.json");
  const [{ status }] = await Promise.all([compared, writeFile(bench.path("pipe"), stdout)]);
  expect(status).toBe(0);
});

it.skipIf(process.platform === "win32")(
  "reads no more of what should be a report than one can hold, such as of a device without an end",
  async () => {
    using bench = new Workbench();
    const { status, stderr } = await bench.run("compare /dev/zero /dev/zero");
    expect(status).toBe(65);
    expect(stderr).toContain("/dev/zero is larger than 64 MB, the most that is read of a report.");
  },
);
