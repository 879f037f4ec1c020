import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";
import { writePrivately } from "./write-privately.js";

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench[Symbol.dispose]());

const never = new AbortController().signal;
const long = Array.from({ length: 5_000 }, (_, index) => `line ${index} of a long text\n`);

function parts(): readonly string[] {
  return readdirSync(bench.folder).filter((name) => name.endsWith(".part"));
}

it("writes every text, for the owner alone, through a link too", async () => {
  bench.write("old", "old");
  symlinkSync(bench.path("old"), bench.path("link"));
  expect((await writePrivately(bench.path("link"), long, "link", never)).isOk()).toBe(true);
  expect(readFileSync(bench.path("old"), "utf8")).toBe(long.join(""));
  expect(statSync(bench.path("old")).mode & 0o777).toBe(0o600);
  expect(lstatSync(bench.path("link")).isSymbolicLink()).toBe(true);
});

it("leaves the older file where it is interrupted or where the texts break off", async () => {
  bench.write("file", "old");
  const interruption = new AbortController();
  function* interrupting(): Generator<string> {
    yield* long;
    interruption.abort();
    yield* long;
  }
  const stopped = await writePrivately(bench.path("file"), interrupting(), "file", interruption.signal);
  expect(stopped._unsafeUnwrapErr().status).toBe(130);
  function* breaking(): Generator<string> {
    yield "half";
    throw new RangeError("a mistake of ours");
  }
  await expect(writePrivately(bench.path("file"), breaking(), "file", never)).rejects.toThrow(RangeError);
  expect(readFileSync(bench.path("file"), "utf8")).toBe("old");
  expect(parts()).toEqual([]);
});

it("says what it cannot write", async () => {
  const absent = await writePrivately(bench.path("absent/file"), long, "absent/file", never);
  expect(absent._unsafeUnwrapErr().what).toBe("absent/file cannot be written.");
  const device = await writePrivately("/dev/null", long, "/dev/null", never);
  expect(device._unsafeUnwrapErr().what).toBe("/dev/null cannot be written.");
  expect(existsSync("/dev/null")).toBe(true);
});
