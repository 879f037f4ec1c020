import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "./run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

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
    [
      "schema weather",
      /no schema of weather[\s\S]*record, report, absence, federation, comparison, history, evidence, plan, concept, config/,
    ],
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

describe("no room where it is printed", () => {
  const full = (): Promise<void> =>
    Promise.reject(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", syscall: "write" }));

  it.each(["report posts.csv", "check posts.csv --at-least engagement=0", "schema report", "--help", "--version"])(
    "ends %s with 65 and says so",
    async (words) => {
      const { status, stderr } = await bench.run(words, { writeOut: full });
      expect(status).toBe(65);
      expect(stderr).toMatch(/^community-health: What is printed cannot be written\.\n→ .*room.*\n$/);
    },
  );
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

  it.each(["record", "report", "absence"])("prints the schema of a %s", async (of) => {
    expect(JSON.parse((await bench.run(`schema ${of}`)).stdout).$schema).toContain("json-schema.org");
  });

  it("shows what would be read", async () => {
    const { status, stdout } = await bench.run("preview posts.csv");
    expect(stdout).toMatch(/posts\.csv[\s\S]*created_at → [\s\S]*"kind":"contribution"/);
    expect(status).toBe(0);
  });
});
