import { chmodSync, readFileSync } from "node:fs";
import { absenceReportSchema, hmacPseudonyms } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());
bench.write("posts.csv", smallCommunityCsv());

const at = (hour: number): string => `2026-01-02T${String(hour).padStart(2, "0")}:00:00Z`;
const records = [
  { kind: "member", id: "ann", organisation: "museum", department: "Education" },
  { kind: "contribution", id: "1", type: "opening", at: at(9), author: "bob", conversation: "c" },
  { kind: "contribution", id: "2", type: "reply", at: at(10), author: "ann2", conversation: "c" },
  { kind: "identityLink", person: "ann", same: "ann2" },
  { kind: "end", complete: true },
];
bench.write("linked.ndjson", records.map((record) => JSON.stringify(record)).join("\n"));
bench.write("openings.ndjson", [records[1], records[4]].map((record) => JSON.stringify(record)).join("\n"));
bench.write("key", "00".repeat(32));
chmodSync(bench.path("key"), 0o600);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("absence", () => {
  it("shows on whom most hangs, to choose from", async () => {
    const { status, stdout, stderr } = await bench.run("absence posts.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^On whom most hangs: who answers what nobody else answers\n/);
    // By hand from the made file: of 84 conversations ann answers 56 alone; the last 7 days are too young to be lost.
    expect(stdout).toMatch(/\n {2}P1 +56 .*67%\n/);
  });

  it("says what hangs on one of them: counts first, the worst case first, no forecast", async () => {
    const { status, stdout, stderr } = await bench.run("absence posts.csv --without P1");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const text = oneLine(stdout);
    expect(text).toContain("What hangs on P1");
    expect(text).toContain("not a forecast");
    expect(text).toContain("56 of 84 conversations that others began: answered by P1 only.");
    expect(text).toContain("56 of 84 first replies: given by P1 (67%).");
    expect(text.indexOf("at worst: as if")).toBeGreaterThan(0);
    expect(text.indexOf("at worst: as if")).toBeLessThan(text.indexOf("if nothing changes"));
    expect(text).not.toMatch(/undefined|NaN|will be/);
  });

  it("takes several people, and lower case, and speaks Dutch", async () => {
    const { stdout } = await bench.run("absence posts.csv --without p1 --without P2 --language nl");
    expect(stdout).toContain("Wat valt stil als P1 en P2 wegvalt");
  });

  it.each(["absence posts.csv", "absence posts.csv --without P1", "absence posts.csv --without P1 --days 5"])(
    "gives a program the answer and nothing else: %s",
    async (words) => {
      const { status, stdout } = await bench.run(`${words} --format json`);
      expect(status).toBe(0);
      expect(absenceReportSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    },
  );

  it("says how many hours a week would have to be taken over, as planned", async () => {
    const { status, stdout } = await bench.run(
      "absence posts.csv --without P1 --planned-hours p1:answering=6 --planned-hours P1:steering=2.5",
    );
    expect(status).toBe(0);
    expect(oneLine(stdout)).toMatch(/Answering: .* to be taken over, as planned: 6 hours a week/);
    expect(oneLine(stdout)).toMatch(/Steering .* as planned: 2\.5 hours a week/);
  });

  it("shows the planned hours in its help, with an example", async () => {
    const { stdout } = await bench.run("absence --help");
    expect(stdout).toContain("--planned-hours <pseudonym>:<duty>=<hours>");
    expect(stdout).toContain("--planned-hours P1:answering=6");
  });

  it("writes to a file", async () => {
    const { stdout } = await bench.run("absence posts.csv --output out.txt");
    expect(stdout).toBe("");
    expect(readFileSync(bench.path("out.txt"), "utf8")).toContain("On whom most hangs");
  });

  it("takes everyone of a department or an organisation", async () => {
    const group = async (words: string): Promise<unknown> =>
      JSON.parse((await bench.run(`absence linked.ndjson ${words} --format json`)).stdout).without;
    expect(await group("--without-department Education")).toHaveLength(1);
    expect(await group("--without-organisation museum")).toEqual(await group("--without-department Education"));
  });

  it("knows somebody by what the source calls them, by any of their accounts, if there is a key", async () => {
    const keyed = "absence linked.ndjson --option source=linked --key-file key --format json";
    const without = async (words: string): Promise<unknown> =>
      JSON.parse((await bench.run(`${keyed} ${words}`)).stdout).without;
    const accounts = await hmacPseudonyms(new Uint8Array(32))([
      { source: "linked", id: "ann" },
      { source: "linked", id: "ann2" },
    ]);
    const person = await without("--id ann");
    expect(accounts).toContain((person as readonly string[])[0]);
    expect(await without("--id ann2")).toEqual(person);
    for (const account of accounts) expect(await without(`--without ${account.toUpperCase()}`)).toEqual(person);
  });

  it.each([
    ["absence posts.csv --without ann", 64, /P1, P2 …/],
    ["absence posts.csv --without jan@example.org", 64, /P1, P2 …/],
    ["absence posts.csv --id ann", 64, /--id needs --keyed/],
    ["absence posts.csv --without P1 --without-department Education", 64, /people away or a group/],
    ["absence linked.ndjson --option source=linked --key-file key --without P1", 64, /16 digits/],
    ["absence posts.csv --format yaml", 64, /text or json/],
    ["absence posts.csv --planned-hours P1:answering=6", 64, /for those who are thought away/],
    ["absence posts.csv --without P1 --planned-hours P2:answering=6", 64, /for those who are thought away/],
    ["absence posts.csv --without P1 --planned-hours jan@example.org=6", 64, /such as P1:answering=6/],
    ["absence posts.csv --without P1 --planned-hours ann:answering=6", 64, /P1, P2 …/],
    ["absence posts.csv --without P1 --planned-hours P1:answring=6", 64, /Did you mean answering\?/],
    ["absence posts.csv --without P1 --planned-hours P1:answering=-6", 64, /from 0 to the 168 of a week, not "-6"/],
    ["absence posts.csv --without P1 --planned-hours P1:answering=169", 64, /from 0 to the 168/],
    ["absence posts.csv --without P99", 65, /0 of 1 can be found[\s\S]*Run it without them/],
    ["absence posts.csv --without P1 --without P99", 65, /1 of 2 can be found/],
    ["absence posts.csv --without-department Education", 65, /can be found/],
    ["absence linked.ndjson --option source=linked --key-file key --id nobody", 65, /can be found/],
    ["absence absent.csv", 65, /absent\.csv/],
    ["absence openings.ndjson", 11, /cannot be told on whom most hangs: the source does not show replies/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/jan@example|\n\s+at /);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});
