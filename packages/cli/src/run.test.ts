import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { healthReportSchema } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "./run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

describe("report", () => {
  it("says that one person carries most of the answering, in a made-up community", async () => {
    const { status, stdout, stderr } = await bench.run("report simulator");
    expect(stdout).toMatch(/Answering new conversations rests mostly\s+on\s+one\s+person/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("reads a CSV file whose columns it recognises", async () => {
    const { status, stdout, stderr } = await bench.run("report posts.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.replace(/\s+/g, " ")).toContain("168 contributions by 10 people in 84 conversations");
    expect(stdout).toMatch(/67% of the first\s+replies come from P1\./);
  });

  it("gives a program the report and nothing else", async () => {
    const { status, stdout } = await bench.run("report posts.csv --format json");
    expect(status).toBe(0);
    expect(healthReportSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(stdout.split("\n")[1]).toBe('  "schema": "community-health-report@1",');
  });

  it("takes the moment after the last contribution unless a moment is asked for", async () => {
    const asOf = async (words: string): Promise<unknown> =>
      JSON.parse((await bench.run(`report posts.csv --format json${words}`)).stdout).asOf;
    expect(await asOf("")).toBe("2026-03-25T11:00:00.001Z");
    expect(await asOf(" --as-of 2026-03-01")).toBe("2026-03-02T00:00:00.000Z");
    expect(await asOf(" --as-of 2026-03-01 --time-zone Europe/Amsterdam")).toBe("2026-03-01T23:00:00.000Z");
    expect(await asOf(" --as-of 2026-03-01T12:00:00+01:00")).toBe("2026-03-01T11:00:00.000Z");
  });

  it("takes the end of what was looked at where the source says so", async () => {
    const records = [
      { kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "a" },
      {
        kind: "observation",
        kinds: ["openings"],
        from: "2026-01-01T00:00:00Z",
        until: "2026-02-01T00:00:00Z",
        complete: true,
      },
      { kind: "end", complete: true },
    ];
    bench.write("records.ndjson", records.map((record) => JSON.stringify(record)).join("\n"));
    const { stdout, stderr } = await bench.run("report records.ndjson --format json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-02-01T00:00:00.000Z", data: { contributions: 1 } });
  });

  it.each([
    [{ LANG: "nl_NL.UTF-8" }, "", "Gezondheid van de community"],
    [{ LANG: "nl_NL.UTF-8", LC_ALL: "en_GB.UTF-8" }, "", "Health of the community"],
    [{}, " --language nl", "Gezondheid van de community"],
    [{}, "", "Health of the community"],
  ])("speaks the language of %j%s", async (env, words, title) => {
    expect((await bench.run(`report posts.csv${words}`, { env })).stdout).toContain(title);
  });

  it("has colour on a terminal, unless it is not wanted", async () => {
    const bold = "\u001B[1m";
    expect((await bench.run("report posts.csv", { isTerminal: true })).stdout).toContain(bold);
    expect((await bench.run("report posts.csv", { isTerminal: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(
      bold,
    );
    expect((await bench.run("report posts.csv")).stdout).not.toContain(bold);
  });

  it("writes a file whole, and rejected rows beside it", async () => {
    bench.write("bad.csv", `${smallCommunityCsv()}x1,reply,someday,ann,c1,q1\n`);
    const { status, stdout } = await bench.run("report bad.csv --output out.txt --rejected rejected.csv");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(readFileSync(bench.path("out.txt"), "utf8")).toContain("168 contributions");
    expect(readFileSync(bench.path("rejected.csv"), "utf8")).toMatch(
      /^file,line,column,value,reason\nbad\.csv,170,.*someday.*\n$/,
    );
    expect(readdirSync(bench.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("gives people the same pseudonyms each time if it has a key, which is private", async () => {
    const person = async (): Promise<string> => {
      const { stdout } = await bench.run("report posts.csv --format json --key-file secret/key");
      return JSON.parse(stdout).carriers[0].carriers[0].person;
    };
    const first = await person();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await person()).toBe(first);
    expect(statSync(bench.path("secret/key")).mode & 0o777).toBe(0o600);
  });

  it("keeps its key in the user's configuration folder", async () => {
    await bench.run("report posts.csv --keyed", { env: { XDG_CONFIG_HOME: bench.path("config") } });
    expect(existsSync(bench.path("config/community-health/pseudonym-key"))).toBe(true);
  });
});

describe("an adapter from outside", () => {
  const source = `export function createSourceAdapter(options) {
    const { status } = options;
    const result = (value) => ({ isOk: () => true, isErr: () => false, value });
    return result({
      contractVersion: 1, name: "outside", source: "outside",
      describe: async () => result({ name: "outside", source: "outside", capabilities: ["openings", "authors"],
        classifiedFields: [], incremental: false, stores: false }),
      async *read() {
        if (status === "throws") throw new Error("secret");
        yield [{ kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "a" }];
        yield [{ kind: "end", complete: status !== "half" }];
      },
    });
  }`;
  bench.write("outside.mjs", source);
  bench.write("nothing.mjs", "export const a = 1;");

  it("is loaded by its path from the working folder", async () => {
    const { stdout, stderr } = await bench.run("report --adapter ./outside.mjs --format json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).data.contributions).toBe(1);
  });

  it.each([
    ["report --adapter ./outside.mjs --option status=half", 65, /stopped before its end/],
    ["report --adapter ./outside.mjs --option status=throws", 65, /stopped before its end[\s\S]*threw/],
    ["report --adapter ./nothing.mjs", 65, /does not export createSourceAdapter/],
    ["report --adapter ./absent.mjs", 65, /to be found/],
    ["report --adapter no-such-package", 65, /to be found/],
    ["report --adapter ./outside.mjs posts.csv", 64, /no further source/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/secret|\n\s+at /);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});

describe("check", () => {
  it.each([
    ["--at-least viability=0", 0, /^met +viability is/],
    ["--at-most continuityRisk=1", 10, /^MISSED +continuityRisk is/],
    ["--at-least involvement=50", 11, /^COULD NOT TELL +involvement/],
    [
      "--at-most continuityRisk=1 --at-least involvement=50",
      10,
      /MISSED[\s\S]*COULD NOT TELL|COULD NOT TELL[\s\S]*MISSED/,
    ],
  ])("with %s ends with %i", async (words, status, text) => {
    const ran = await bench.run(`check simulator ${words}`);
    expect(ran.stdout).toMatch(text);
    expect(ran.status).toBe(status);
  });

  it.each([
    ["--at-least continuityRisk=60", /makes no sense: lower is better[\s\S]*--at-most continuityRisk=60/],
    ["--at-most engagement=60", /makes no sense: higher is better/],
    ["--at-least engagment=60", /Did you mean engagement/],
    ["--at-least engagement=many", /number of 0–100/],
    ["--at-least engagement=101", /number of 0–100/],
    ["", /nothing to check/],
  ])("refuses %s", async (words, message) => {
    const ran = await bench.run(`check posts.csv ${words}`.trim());
    expect(ran.stderr).toMatch(message);
    expect(ran.status).toBe(64);
  });
});

describe("a wrong command line ends with 64 and says what to do", () => {
  it.each([
    ["rapport", /no command "rapport"/],
    ["report", /no source to read/],
    ["report posts.csv --formt json", /no option --formt\. Did you mean --format/],
    ["report posts.csv --format yaml", /text or json/],
    ["report posts.csv --as-of tomorrow", /no date and no moment/],
    ["report posts.csv --as-of 2026-02-30", /no date and no moment/],
    ["report posts.csv --time-zone Amsterdam", /no time zone/],
    ["report posts.csv --days 0", /whole number from 1/],
    ["report posts.csv --language fr", /no language "fr"/],
    ["report posts.csv --quiet=yes", /takes no value/],
    ["report posts.csv --output", /needs a value/],
    ["report simulator --option preset=none", /preset/],
    ["report simulator --option preset", /key=value/],
    ["report simulator posts.csv", /reads no file/],
    ["schema weather", /schema of record and of report/],
  ])("%s", async (words, message) => {
    const { status, stdout, stderr } = await bench.run(words);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^community-health: /);
    expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
  });
});

describe("wrong input ends with 65 and says where", () => {
  bench.write("empty.csv", "");
  bench.write("other.csv", "colour,size\nred,3\n");
  bench.write("broken.json", "{");

  it.each([
    ["report absent.csv", /absent\.csv/],
    ["report csv absent.csv", /absent\.csv/],
    ["report empty.csv", /empty/],
    ["report other.csv", /other\.csv/],
    ["report posts.csv --options broken.json", /not a JSON object/],
    ["report posts.csv --output absent/out.txt", /cannot be written/],
  ])("%s", async (words, message) => {
    const { status, stdout, stderr } = await bench.run(words);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 65, stdout: "" });
  });
});

describe("interrupting", () => {
  it("ends with 130 and leaves no file", async () => {
    const ran = await bench.run("report simulator --output never.txt", { signal: AbortSignal.abort() });
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 130, stdout: "" });
    expect(readdirSync(bench.folder).filter((name) => name.startsWith("never"))).toEqual([]);
  });

  it("is heard by a source that never waits", async () => {
    const interruption = new AbortController();
    const running = bench.run("report simulator --option preset=large", { signal: interruption.signal });
    setTimeout(() => interruption.abort(), 0);
    expect((await running).status).toBe(130);
  });
});

describe("a mistake of ours", () => {
  const broken = (): Promise<void> => Promise.reject(new TypeError("secret"));

  it("ends with 70, without a stack trace unless it is asked for", async () => {
    const { status, stderr } = await bench.run("schema report", { writeOut: broken });
    expect({ status, hasStack: /\n\s+at /.test(stderr) }).toEqual({ status: 70, hasStack: false });
    expect(stderr).toMatch(/mistake of ours[\s\S]*DEBUG=community-health/);
    expect(stderr).not.toContain("secret");
    const debugged = await bench.run("schema report", { writeOut: broken, env: { DEBUG: "community-health" } });
    expect(debugged.stderr).toMatch(/\n\s+at /);
  });
});

describe("help, version, schemas, preview", () => {
  it.each(["", "--help", "help", "report --help", "check -h", "help preview"])("explains itself: %s", async (words) => {
    const { status, stdout } = await bench.run(words === "" ? "--help" : words);
    expect(stdout).toContain("Usage: community-health");
    expect(stdout).toContain("Examples:");
    expect(status).toBe(0);
  });

  it("says its version", async () => {
    expect((await bench.run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each(["record", "report"])("prints the schema of a %s", async (of) => {
    expect(JSON.parse((await bench.run(`schema ${of}`)).stdout).$schema).toContain("json-schema.org");
  });

  it("shows what would be read", async () => {
    const { status, stdout } = await bench.run("preview posts.csv");
    expect(stdout).toMatch(/posts\.csv[\s\S]*created_at → [\s\S]*"kind":"contribution"/);
    expect(status).toBe(0);
  });
});
