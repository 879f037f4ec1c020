import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { hmacPseudonyms } from "@org/community-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const at = "2026-01-02T09:00:00Z";
const said = (id: string, author: string) => ({ kind: "contribution", id, type: "opening", at, author });
const link = { kind: "identityLink", person: "ann", same: "ann2" };
const lines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join("\n");

/** An adapter that keeps an archive in a file and can forget; `how` says how that goes wrong. */
const archive = `import { readFileSync, writeFileSync } from "node:fs";
const result = (value) => ({ isOk: () => true, isErr: () => false, value });
const failure = (error) => ({ isOk: () => false, isErr: () => true, error });
export function createSourceAdapter({ file, how }) {
  return result(new (class {
    contractVersion = 1; name = "archive"; source = "posts";
    async describe() {
      return result({ name: "archive", source: "posts", capabilities: ["openings", "authors"], classifiedFields: [],
        incremental: false, stores: true });
    }
    async *read() {
      yield JSON.parse(readFileSync(file, "utf8"));
      yield [{ kind: "end", complete: true }];
    }
    async forget(ids) {
      if (how === "throws") throw new TypeError("secret " + ids);
      if (how === "refuses") return failure({ type: "SourceError", code: "read-only", message: "The archive is read-only.", advice: "Unlock it." });
      const records = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify(records.filter(({ author, person }) => !ids.includes(author ?? person))));
      return result(undefined);
    }
  })());
}`;
bench.write("archive.mjs", archive);

const [ann = "", ann2 = "", bob = "", gone = ""] = await hmacPseudonyms(new Uint8Array(32))(
  ["ann", "ann2", "bob", "gone"].map((id) => ({ source: "posts", id })),
);

const listed = (): readonly string[] =>
  existsSync(bench.path("key.suppressed"))
    ? readFileSync(bench.path("key.suppressed"), "utf8")
        .split("\n")
        .filter((line) => /^[0-9a-f]/.test(line))
    : [];

beforeEach(() => {
  bench.write("posts.ndjson", lines([said("1", "ann"), said("2", "bob"), link, { kind: "end", complete: true }]));
  bench.write("half.ndjson", lines([said("1", "ann"), { ...link, same: "x" }]));
  bench.write("archive.json", JSON.stringify([said("1", "ann"), said("2", "bob"), said("3", "ann2"), link]));
  bench.write("key", "00".repeat(32));
  bench.write("key.suppressed", "");
  for (const name of ["key", "key.suppressed"]) chmodSync(bench.path(name), 0o600);
});

const archiveWords = `--adapter ./archive.mjs --option file=${bench.path("archive.json")} --key-file key`;

describe("forget", () => {
  it("suppresses every account that is linked, so that the next keyed read does not bring the person back", async () => {
    const reportOf = async (): Promise<string> =>
      (await bench.run("report posts.ndjson --option source=posts --key-file key --format json")).stdout;
    expect(await reportOf()).toContain([ann, ann2].sort()[0]);
    const { status, stdout, stderr } = await bench.run(
      `forget posts.ndjson --option source=posts --key-file key --person ${ann2}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Suppressed: 2 pseudonyms\. [\s\S]*Source posts: its adapter keeps nothing/);
    expect([...listed()].sort()).toEqual([ann, ann2].sort());
    expect(statSync(bench.path("key.suppressed")).mode & 0o777).toBe(0o600);
    const after = await reportOf();
    for (const name of [ann, ann2]) expect(after).not.toContain(name);
    expect(JSON.parse(after).data).toMatchObject({ contributions: 2, people: 1 });
    const checked = await bench.run("check posts.ndjson --option source=posts --key-file key --at-least engagement=0");
    expect(checked.stderr).toBe("");
  });

  it("knows somebody by what the source calls them, also if the source does not know them yet", async () => {
    const { status, stdout } = await bench.run(
      "forget posts.ndjson --option source=posts --key-file key --id gone --id bob",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /Suppressed: 2 pseudonyms\.[\s\S]*Not in this source: 1 pseudonym; it is suppressed all the same/,
    );
    expect([...listed()].sort()).toEqual([bob, gone].sort());
    expect(stdout).not.toContain("gone");
  });

  it("says how many were suppressed before", async () => {
    await bench.run(`forget posts.ndjson --option source=posts --key-file key --person ${bob}`);
    const { stdout } = await bench.run(
      `forget posts.ndjson --option source=posts --key-file key --person ${bob} --person ${ann}`,
    );
    expect(stdout).toContain("Suppressed: 3 pseudonyms (1 already before).");
    expect(listed().length).toBe(3);
  });

  it("lets an adapter forget what it keeps, by what the source calls all of their accounts", async () => {
    const { status, stdout } = await bench.run(`forget ${archiveWords} --person ${ann}`);
    expect([status, stdout]).toEqual([0, expect.stringContaining("does not name them any more")]);
    expect(JSON.parse(readFileSync(bench.path("archive.json"), "utf8"))).toEqual([said("2", "bob")]);
  });

  it.each([
    ["throws", /forget threw \(TypeError\)/],
    ["refuses", /did not forget what it keeps: The archive is read-only\.[\s\S]*Unlock it\./],
  ])("suppresses all the same if the adapter %s, and ends with 65", async (how, message) => {
    const { status, stderr } = await bench.run(`forget ${archiveWords} --option how=${how} --person ${bob}`);
    expect(stderr).toMatch(/Not everything could be done; the rest was\./);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret");
    expect([status, listed()]).toEqual([65, [bob]]);
  });
});

describe("a source that cannot be read", () => {
  it.each([
    ["absent.ndjson", ann, [ann], /no source "absent\.ndjson"/],
    ["half.ndjson", ann, undefined, /stopped before its end\. Accounts that are linked in the rest/],
  ])("%s does not keep a pseudonym from being suppressed", async (source, pseudonym, expected, message) => {
    const { status, stdout, stderr } = await bench.run(
      `forget ${source} --option source=half --key-file key --person ${pseudonym}`,
    );
    expect(stderr).toMatch(message);
    expect(stdout).toContain("Suppressed: ");
    expect(stdout).not.toContain("Not in this source");
    expect([status, listed()]).toEqual([65, expected ?? [pseudonym]]);
  });

  it("is not asked what an id stands for", async () => {
    const { status, stdout } = await bench.run(`forget absent.ndjson --key-file key --id ann --person ${bob}`);
    expect([status, stdout, listed()]).toEqual([65, "", []]);
  });
});

describe("reports that are there", () => {
  beforeEach(async () => {
    bench.write("posts.csv", smallCommunityCsv());
    await bench.run("report posts.csv --option source=posts --key-file key --format json --output report.json");
    chmodSync(bench.path("report.json"), 0o640);
  });
  const report = (): string => readFileSync(bench.path("report.json"), "utf8");

  it("are rewritten without the person, in their form and with their rights", async () => {
    const before = report();
    expect(before).toContain(ann);
    const { status, stdout } = await bench.run(
      `forget posts.csv --option source=posts --key-file key --id ann --report report.json`,
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining("Report report.json: rewritten without them.\n")]);
    expect(report()).not.toContain(ann);
    // Whoever stays, stays as written: nothing but lines of the person is gone.
    expect(before.split("\n")).toEqual(
      expect.arrayContaining(
        report()
          .split("\n")
          .filter((line) => line.includes("share")),
      ),
    );
    expect(JSON.parse(report()).data).toEqual(JSON.parse(before).data);
    expect(statSync(bench.path("report.json")).mode & 0o777).toBe(0o640);
    const again = await bench.run(
      `forget posts.csv --option source=posts --key-file key --id ann --report report.json`,
    );
    expect(again.stdout).toContain("Report report.json: names none of them.");
  });

  it("that name the person where this version does not look are told", async () => {
    bench.write("report.json", JSON.stringify({ ...JSON.parse(report()), mentors: [ann] }));
    const { status, stderr } = await bench.run(
      "forget posts.csv --option source=posts --key-file key --id ann --report report.json",
    );
    expect([status, stderr]).toEqual([65, expect.stringMatching(/report\.json still names somebody/)]);
    expect(stderr).not.toContain(ann);
  });

  it.each([
    ["absent.json", /cannot be read/],
    ["posts.csv", /no health report in JSON/],
    ["numbered.json", /numbers its people/],
  ])("%s keeps everything from being changed", async (file, message) => {
    await bench.run("report posts.csv --format json --output numbered.json");
    const before = report();
    const words = `forget posts.csv --option source=posts --key-file key --id ann --report report.json --report ${file}`;
    const { status, stdout, stderr } = await bench.run(words);
    expect(stderr).toMatch(message);
    expect({ status, stdout, listed: listed(), report: report() }).toEqual({
      status: 65,
      stdout: "",
      listed: [],
      report: before,
    });
  });
});

describe("wrong words", () => {
  it.each([
    ["forget posts.ndjson --option source=posts --key-file key", 64, /no person was given/],
    ["forget posts.ndjson --option source=posts --key-file key --person 12", 64, /16 digits/],
    [
      `forget posts.ndjson --option source=posts ${"0".repeat(16)} --key-file key`,
      64,
      /--person before each pseudonym/,
    ],
    [`forget --key-file key --person ${"0".repeat(16)}`, 64, /no source to read/],
    ["forget posts.ndjson --option source=posts --id ann", 65, /no key for pseudonyms yet/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect({ status: ran.status, stdout: ran.stdout, listed: listed() }).toEqual({ status, stdout: "", listed: [] });
  });

  it("changes nothing when it is interrupted", async () => {
    const ran = await bench.run("forget posts.ndjson --option source=posts --key-file key --id ann", {
      signal: AbortSignal.abort(),
    });
    expect({ ...ran, listed: listed() }).toMatchObject({ status: 130, stdout: "", listed: [] });
  });
});

describe("a read without a key", () => {
  const env = { XDG_CONFIG_HOME: bench.path("config") };

  it("reminds of those who are to be forgotten, and not of others", async () => {
    expect((await bench.run("report posts.ndjson", { env })).stderr).toBe("");
    await bench.run("report posts.ndjson --option source=posts --keyed", { env });
    await bench.run("forget posts.ndjson --option source=posts --id ann", { env });
    expect((await bench.run("report posts.ndjson --option source=posts", { env })).stderr).toMatch(
      /may be among P1[\s\S]*--keyed/,
    );
    expect((await bench.run("report posts.ndjson --quiet", { env })).stderr).toBe("");
    expect((await bench.run("report posts.ndjson --option source=posts --keyed", { env })).stderr).toBe("");
  });
});
