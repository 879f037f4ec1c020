import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ran, Workbench } from "../run.test-support.js";

/** A log of records, one a line, whose cursor is how many were read. Notes in `asked.txt` what it is asked for. */
const logAdapter = `
import { appendFileSync, readFileSync } from "node:fs";
const result = (value) => ({ isOk: () => true, isErr: () => false, value });
export function createSourceAdapter({ source = "log", half, silent, ...described }) {
  const file = (name) => new URL(name, import.meta.url);
  return result({
    contractVersion: 1, name: "log", source,
    describe: async () => result({ name: "log", source, capabilities: ["openings", "replies", "authors"],
      classifiedFields: [], incremental: true, stores: false, ...described }),
    async *read({ cursor } = {}) {
      appendFileSync(file("asked.txt"), (cursor ?? "everything") + "\\n");
      const lines = readFileSync(file("log.ndjson"), "utf8").trim().split("\\n");
      yield lines.slice(Number(cursor ?? 0)).map((line) => JSON.parse(line));
      yield [{ kind: "end", complete: half !== true, ...(silent ? {} : { cursor: String(lines.length) }) }];
    },
  });
}`;

const said = (id: string, author: string, day: number, type = "opening"): string =>
  JSON.stringify({ kind: "contribution", id, type, at: `2026-01-0${day}T09:00:00Z`, author, conversation: "c" });
const first = [said("1", "ann", 1), said("2", "bob", 2, "reply")];
const second = [...first, said("3", "cas", 3, "reply"), '{"kind":"removal","of":"contribution","id":"2"}'];

const plain = "report --adapter ./log.mjs --format json --key-file key";
const words = `${plain} --state forum.state`;
const state = "forum.state";

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
  bench.write("log.mjs", logAdapter);
  log(first);
});
afterEach(() => bench[Symbol.dispose]());

function log(lines: readonly string[]): void {
  bench.write("log.ndjson", `${lines.join("\n")}\n`);
}

function asked(): readonly string[] {
  return readFileSync(bench.path("asked.txt"), "utf8").trim().split("\n");
}

function kept(): string {
  return readFileSync(bench.path(state), "utf8");
}

function failed({ status, stdout, stderr }: Ran, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 65, stdout: "" });
}

describe("--state", () => {
  it("reads everything once, then only what changed, and reports as a full read does", async () => {
    await bench.run(words);
    log(second);
    const { status, stdout, stderr } = await bench.run(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(asked()).toEqual(["everything", "2"]);
    log(second.filter((_, index) => index !== 1 && index !== 3));
    const full = await bench.run(plain);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(full.stdout));
    expect(JSON.parse(stdout).data).toMatchObject({ contributions: 2, contributors: 2 });
  });

  it("is private, whatever was there before, and names nobody", async () => {
    await bench.run(words);
    chmodSync(bench.path(state), 0o644);
    await bench.run(words);
    expect(statSync(bench.path(state)).mode & 0o777).toBe(0o600);
    expect(kept()).not.toMatch(/ann|bob/);
    expect(readdirSync(bench.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("serves check too", async () => {
    const check = "check --adapter ./log.mjs --key-file key --state forum.state --at-most continuityRisk=100";
    await bench.run(check);
    await bench.run(check);
    expect(asked()).toEqual(["everything", "2"]);
  });

  it("needs a key, which is said before anything is read", async () => {
    const { status, stderr } = await bench.run("report --adapter ./log.mjs --state forum.state");
    expect(status).toBe(64);
    expect(stderr).toMatch(/stay the same[\s\S]*--keyed/);
    expect(existsSync(bench.path("asked.txt"))).toBe(false);
  });

  it.each([
    ["incremental=false", /cannot tell what changed/],
    ['retention={"contributionHours":48}', /limits for how long/],
  ])("is not kept of a source with %s, which is said before it is read", async (option, message) => {
    failed(await bench.run(`${words} --option ${option}`), message);
    expect(existsSync(bench.path("asked.txt"))).toBe(false);
    expect(existsSync(bench.path(state))).toBe(false);
  });

  it("is not kept of a source that hands out no cursor", async () => {
    failed(await bench.run(`${words} --option silent=true`), /did not say where a later read can go on/);
    expect(existsSync(bench.path(state))).toBe(false);
  });

  it.each([
    ["a read that did not come to its end", `${words} --option half=true`, /before its end/],
    ["another key", words.replace("--key-file key", "--key-file other"), /not made with this key/],
    ["another source", `${words} --option source=chat`, /not of chat/],
    [
      "a folder that is not there",
      words.replace(state, "absent/forum.state"),
      /absent\/forum\.state cannot be written/,
    ],
  ])("stays as it was after %s", async (_, command, message) => {
    await bench.run(words);
    const before = kept();
    log(second);
    failed(await bench.run(command), message);
    expect(kept()).toBe(before);
  });

  it.each([
    ["no dataset", (text: string) => `id\n${text}`, /does not begin like a dataset/],
    ["broken off", (text: string) => text.slice(0, -30), /breaks off/],
    ["of another format", (text: string) => text.replace('"format":1', '"format":2'), /another format/],
    ["changed by hand", (text: string) => text.replace('"type":"reply"', '"type":"rely"'), /\(line \d+\)/],
  ])("that is %s is not taken for one, and not written over", async (_, spoil, message) => {
    await bench.run(words);
    const spoilt = spoil(kept());
    bench.write(state, spoilt);
    failed(await bench.run(words), message);
    expect(asked()).toEqual(["everything"]);
    expect(kept()).toBe(spoilt);
  });

  it("does not take the place of a folder", async () => {
    mkdirSync(bench.path(state));
    failed(await bench.run(words), /forum\.state/);
  });

  it("stays as it was if the user interrupts", async () => {
    await bench.run(words);
    const before = kept();
    log(second);
    expect((await bench.run(words, { signal: AbortSignal.abort() })).status).toBe(130);
    expect(kept()).toBe(before);
  });
});
