import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { healthReportSchema } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

describe("report", () => {
  it("says that one person carries most of the answering, in a made-up community", async () => {
    const { status, stdout, stderr } = await bench.run("report simulator");
    expect(stdout).toMatch(/Answering new conversations hangs on P1, who gives 63% of/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("reads a CSV file whose columns it recognises", async () => {
    const { status, stdout, stderr } = await bench.run("report posts.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.replace(/\s+/g, " ")).toContain("168 contributions by 10 people in 84 conversations");
    expect(stdout.replace(/\s+/g, " ")).toContain("hangs on P1, who gives 67% of the first replies");
    // The header is no row that was skipped.
    expect(stdout).not.toMatch(/skipped/);
  });

  it("gives a program the report and nothing else", async () => {
    const { status, stdout } = await bench.run("report posts.csv --format json");
    expect(status).toBe(0);
    expect(healthReportSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(stdout.split("\n")[1]).toBe('  "schema": "community-health-report@1",');
  });

  it("says of nights and weekends only where that is asked for, of all people together", async () => {
    // By hand: an answer a day at 11:00 UTC, which is midnight in Auckland, in twelve whole weeks.
    const said = async (words: string): Promise<string> => (await bench.run(words)).stdout.replace(/\s+/g, " ");
    const sentence = "replies that answer others, 0% came from 23:00 to 6:00 and 29% at weekends.";
    expect(await said("report posts.csv --rhythm")).toContain(`Of 84 ${sentence}`);
    const inAuckland = await said("report posts.csv --rhythm --time-zone Pacific/Auckland");
    expect(inAuckland).toContain(`Of 84 ${sentence.replace("0%", "100%")}`);
    expect((await bench.run("report posts.csv")).stdout).not.toContain("23:00");
    const json = JSON.parse((await bench.run("report posts.csv --rhythm --format json")).stdout);
    expect(Object.keys(json.load.rhythm)).toEqual(["answers", "nightShare", "weekendShare"]);
    expect((await bench.run("check posts.csv --rhythm --at-least engagement=0")).status).toBe(64);
    expect((await bench.run("report --help --language nl")).stdout).toContain("'s nachts en in het weekend");
  });

  it("takes the moment after the last contribution unless a moment is asked for", async () => {
    const asOf = async (words: string): Promise<unknown> =>
      JSON.parse((await bench.run(`report posts.csv --format json${words}`)).stdout).asOf;
    expect(await asOf("")).toBe("2026-03-25T11:00:00.001Z");
    expect(await asOf(" --as-of 2026-03-01")).toBe("2026-03-02T00:00:00.000Z");
    expect(await asOf(" --as-of 2026-03-01 --time-zone Europe/Amsterdam")).toBe("2026-03-01T23:00:00.000Z");
    expect(await asOf(" --as-of 2026-03-01T12:00:00+01:00")).toBe("2026-03-01T11:00:00.000Z");
  });

  it("is not moved by one date far from the rest, and tells of it beside the report", async () => {
    bench.write("far.csv", `${smallCommunityCsv()}x1,reply,9999-12-31T00:00:00Z,ann,c1,q1\n`);
    const { stdout, stderr } = await bench.run("report far.csv --format json");
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-03-25T11:00:00.001Z", data: { contributions: 169 } });
    expect(stderr).toBe(
      "community-health: 1 contribution is dated after now and left out of every window; correct its date, or give --as-of.\n",
    );
    expect((await bench.run("report far.csv --quiet --format json")).stderr).toBe("");
    expect((await bench.run("report far.csv --as-of 2026-03-25")).stderr).toBe("");
    const early = await bench.run("check posts.csv --at-least engagement=0", { now: "2026-03-25T10:00:00Z" });
    expect(early.stderr).toMatch(/: 1 contribution is dated after now/);
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

  it("writes Markdown beside the text, in the language that was chosen", async () => {
    const { status, stdout } = await bench.run("report posts.csv --markdown report.md --language nl");
    expect(status).toBe(0);
    expect(stdout).toContain("Gezondheid van de community");
    expect(readFileSync(bench.path("report.md"), "utf8")).toMatch(/^# Gezondheid van de community\n/);
    const nowhere = await bench.run("report posts.csv --markdown no/such/folder/report.md");
    expect({ status: nowhere.status, stdout: nowhere.stdout }).toEqual({ status: 65, stdout: "" });
  });

  it("gives people the same pseudonyms each time if it has a key, which is private", async () => {
    const person = async (): Promise<string> => {
      const { stdout } = await bench.run("report posts.csv --option source=posts --format json --key-file secret/key");
      return JSON.parse(stdout).carriers[0].carriers[0].person;
    };
    const first = await person();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await person()).toBe(first);
    expect(statSync(bench.path("secret/key")).mode & 0o777).toBe(0o600);
  });

  it("keeps its key in the user's configuration folder", async () => {
    await bench.run("report posts.csv --option source=posts --keyed", {
      env: { XDG_CONFIG_HOME: bench.path("config") },
    });
    expect(existsSync(bench.path("config/community-health/pseudonym-key"))).toBe(true);
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
