import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";
import { addSuppressed } from "./add-suppressed.js";
import { readSuppressed } from "./suppressed-list.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const { signal } = new AbortController();
const [ann, bob] = ["00000000000000aa", "00000000000000bb"];

function privateFile(name: string, text: string): string {
  bench.write(name, text);
  chmodSync(bench.path(name), 0o600);
  return bench.path(name);
}

describe("adding to the list", () => {
  it("makes a private one that says what it is, and counts who is new on it", async () => {
    const path = bench.path("new");
    expect((await addSuppressed(path, new Set([ann]), signal))._unsafeUnwrap()).toBe(1);
    expect((await addSuppressed(path, new Set([ann, bob]), signal))._unsafeUnwrap()).toBe(1);
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^# Pseudonyms of people .*\n${ann}\n${bob}\n$`));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("leaves what stands in it, also without a last line break, and a link to it a link", async () => {
    const path = privateFile("noted", `# asked in March\r\n\r\n${bob}`);
    symlinkSync(path, bench.path("link"));
    expect((await addSuppressed(bench.path("link"), new Set([ann]), signal))._unsafeUnwrap()).toBe(1);
    expect(readFileSync(path, "utf8")).toBe(`# asked in March\r\n\r\n${bob}\n${ann}\n`);
  });

  it("loses nothing of those who add at once, and leaves no lock", async () => {
    const path = bench.path("shared");
    const names = Array.from({ length: 12 }, (_, index) => index.toString(16).padStart(16, "0"));
    await Promise.all(names.map((name) => addSuppressed(path, new Set([name, ann]), signal)));
    const { pseudonyms, text } = (await readSuppressed(path))._unsafeUnwrap();
    expect([...pseudonyms].sort()).toEqual([...names, ann].sort());
    expect(text.split("\n").length).toBe(names.length + 3);
    expect(readdirSync(bench.folder).filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  it("does not write over the list while another run holds it, and says how to go on after one that was broken off", async () => {
    const path = privateFile("held", `${bob}\n`);
    bench.write("held.lock", "");
    const failure = (await addSuppressed(path, new Set([ann]), signal, 2))._unsafeUnwrapErr();
    expect(failure.status).toBe(65);
    expect(failure.next).toContain("held.lock");
    expect([readFileSync(path, "utf8"), existsSync(bench.path("held.lock"))]).toEqual([`${bob}\n`, true]);
  });

  it("stops waiting when the user interrupts", async () => {
    const interruption = new AbortController();
    bench.write("waited.lock", "");
    const waiting = addSuppressed(bench.path("waited"), new Set([ann]), interruption.signal);
    interruption.abort();
    expect((await waiting)._unsafeUnwrapErr().status).toBe(130);
  });

  it.each([
    ["a malformed list", () => privateFile("malformed", "ann\n")],
    ["a list in a folder that is not there", () => bench.path("absent/list")],
  ])("fails for %s, changes nothing and leaves no lock", async (_, listAt) => {
    const path = listAt();
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const failure = (await addSuppressed(path, new Set([ann]), signal))._unsafeUnwrapErr();
    expect(failure.status).toBe(65);
    expect(JSON.stringify(failure)).not.toContain(ann);
    expect(existsSync(path) ? readFileSync(path, "utf8") : undefined).toBe(before);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});
