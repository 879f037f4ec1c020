import { readdirSync, readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

/** Logs of records whose cursor is how many were read; each notes what it is asked for. */
const adapter = `
import { appendFileSync, readFileSync } from "node:fs";
const result = (value) => ({ isOk: () => true, isErr: () => false, value });
export function createSourceAdapter({ source, log, incremental = true }) {
  const file = (name) => new URL(name, import.meta.url);
  return result({
    contractVersion: 1, name: "log", source,
    describe: async () => result({ name: "log", source, capabilities: ["openings", "replies", "authors"],
      classifiedFields: [], incremental, stores: false }),
    async *read({ cursor } = {}) {
      appendFileSync(file("asked.txt"), source + " " + (cursor ?? "everything") + "\\n");
      const lines = readFileSync(file(log), "utf8").trim().split("\\n");
      yield lines.slice(Number(cursor ?? 0)).map((line) => JSON.parse(line));
      yield [{ kind: "end", complete: true, ...(incremental ? { cursor: String(lines.length) } : {}) }];
    },
  });
}`;
const said = (id: string, author: string, day: number): string =>
  JSON.stringify({ kind: "contribution", id, type: "opening", at: `2026-01-0${day}T09:00:00Z`, author });
const config = `people: { keyed: true, keyFile: key }
sources:
  - { adapter: ./log.mjs, name: forum, options: { log: forum.ndjson } }
  - { adapter: ./log.mjs, name: a/chat, options: { log: chat.ndjson } }
  - { adapter: ./log.mjs, name: forum, options: { log: more.ndjson } }
  - { adapter: ./log.mjs, name: once, options: { log: once.ndjson, incremental: false } }
duties:
  - { source: forum, holder: ann, duty: answering }
`;

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
  bench.write("log.mjs", adapter);
  bench.write("community.config.yaml", config);
  for (const [at, name] of ["forum", "chat", "more", "once"].entries())
    bench.write(`${name}.ndjson`, `${said(`${name}1`, "ann", at + 1)}\n`);
});
afterEach(() => bench[Symbol.dispose]());

const words = "report --format json --state kept";
function asked(): readonly string[] {
  return readFileSync(bench.path("asked.txt"), "utf8").trim().split("\n");
}

it("keeps a state for each source of a config file, in a private folder, and reads of each only what changed", async () => {
  const first = await bench.run(words);
  expect(first.status).toBe(0);
  expect(first.stderr).toContain("once is read in full each time: no state can be kept of it.");
  expect(readdirSync(bench.path("kept"))).toEqual(["a%2Fchat.state", "forum-2.state", "forum.state"]);
  expect(statSync(bench.path("kept")).mode & 0o777).toBe(0o700);
  expect(statSync(bench.path("kept/forum.state")).mode & 0o777).toBe(0o600);
  bench.write("chat.ndjson", `${said("chat1", "ann", 2)}\n${said("chat2", "bob", 6)}\n`);
  const second = await bench.run(words);
  expect(asked().slice(4)).toEqual(["forum 1", "a/chat 1", "forum 1", "once everything"]);
  const full = await bench.run("report --format json --quiet");
  expect(JSON.parse(second.stdout)).toEqual(JSON.parse(full.stdout));
  expect(JSON.parse(second.stdout).data).toMatchObject({ contributions: 5 });
});

it("goes on from the same folder where one of them is chosen, and from a file of its own", async () => {
  await bench.run(words);
  expect((await bench.run(`${words} --source a/chat`)).status).toBe(0);
  expect(asked().slice(4)).toEqual(["a/chat 1"]);
  expect((await bench.run("report --format json --state chat.state --source a/chat")).status).toBe(0);
  expect(asked().at(-1)).toBe("a/chat everything");
});

it("says in Dutch what is read in full, and writes over no file with the state of several", async () => {
  expect((await bench.run(`${words} --language nl`)).stderr).toContain("once wordt elke keer helemaal gelezen");
  bench.write("a-file", "of mine");
  const { status, stderr } = await bench.run("report --state a-file");
  expect(status).toBe(65);
  expect(stderr).toContain("a-file is a file, and the state of several sources takes a folder.");
  expect(readFileSync(bench.path("a-file"), "utf8")).toBe("of mine");
});
