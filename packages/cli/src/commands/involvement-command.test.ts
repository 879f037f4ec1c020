import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

bench.write("half.yaml", "# half of it\nsponsors: []\nmanager:\n  money: none\n");
bench.write("dated.yaml", 'asOf: "2026-03-01"\nwins:\n  - {id: w, what: praise, origin: testimony}\n');
bench.write("silent.yaml", 'wins:\n  - {id: w, what: praise, told: [{channel: newsletter, on: "2026-01-01"}]}\n');
bench.write("posts.csv", smallCommunityCsv());

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("involvement", () => {
  it("says what is missing and what to be warned of, with the line", async () => {
    const { status, stdout, stderr } = await bench.run("involvement half.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(oneLine(stdout)).toContain("As of 1 January 2027. 2 of 20 aspects are described.");
    expect(oneLine(stdout)).toContain("2 of 6 signs are there. (S39; sponsors, line 2; manager.money, line 4)");
  });

  it("gives a program the assessment", async () => {
    const { stdout } = await bench.run("involvement half.yaml --format json");
    const { definition, coverage, findings, winCandidates } = JSON.parse(stdout);
    expect({ definition, described: coverage.described, winCandidates }).toEqual({
      definition: "involvement@1",
      described: 2,
      winCandidates: undefined,
    });
    expect(findings).toContainEqual(expect.objectContaining({ code: "no-sponsor", kind: "risk", severity: "serious" }));
  });

  it("takes the day from the file, else from --as-of, else today", async () => {
    const dayOf = async (words: string): Promise<string> =>
      JSON.parse((await bench.run(`involvement ${words} --format json`)).stdout).asOf;
    expect(await dayOf("dated.yaml --as-of 2026-05-01")).toBe("2026-03-01");
    expect(await dayOf("silent.yaml --as-of 2026-05-01")).toBe("2026-05-01");
    expect(await dayOf("silent.yaml --as-of 2026-05-02T01:00:00+02:00")).toBe("2026-05-02");
    expect(await dayOf("silent.yaml")).toBe("2027-01-01");
  });

  it("finds in a source what may be a win, and names nobody", async () => {
    const text = (await bench.run("involvement half.yaml posts.csv --days 30 --language nl --quiet")).stdout;
    expect(oneLine(text)).toContain("Een vraag die snel is opgelost Hier kon niet naar worden gezocht: ");
    const { stdout } = await bench.run("involvement half.yaml posts.csv --days 30 --format json --quiet");
    const { winCandidates } = JSON.parse(stdout);
    const status = winCandidates.map((ofKind: { readonly status: string }) => ofKind.status);
    expect(status).toEqual(["refused", "looked", "looked"]);
    expect(JSON.stringify(winCandidates)).not.toMatch(/"P\d+"|member\d/);
  });

  it.each([
    ["involvement half.yaml --check", 10],
    ["involvement whole.yaml --check", 0],
  ])("%s ends with %i", async (words, status) => {
    await bench.run("involvement --template --output whole.yaml");
    expect((await bench.run(words)).status).toBe(status);
  });

  it.each<readonly [string, string, RegExp]>([
    [
      "an unknown key",
      "budget: 1\nwin: []\n",
      /line 1: budget: is no field; allowed: asOf, .*\n {2}line 2: win: is no field; did you mean wins\?/,
    ],
    [
      "a wrong type",
      "sharing:\n  everyWeeks: often\n",
      /line 2: sharing\.everyWeeks: must be a number, got text \(here: often\)/,
    ],
    [
      "a misspelt department",
      "organisation:\n  id: o\n  departments: [Service]\nambassadors:\n  - id: a\n    department: Servise\n",
      /line 6: ambassadors\[0\]\.department: .*\(Service\); did you mean Service\? \(here: Servise\)/,
    ],
    [
      "an id that stands twice",
      "wins:\n  - {id: w, what: x}\n  - {id: w, what: y}\n",
      /line 3: wins\[1\]\.id: has the id of wins\[0\]/,
    ],
    [
      "a day in words",
      "wins:\n  - id: w\n    what: x\n    told:\n      - channel: newsletter\n        on: last Monday\n",
      /line 6: wins\[0\]\.told\[0\]\.on: must be a day that exists, written YYYY-MM-DD \(here: last Monday\)/,
    ],
    [
      "a kind that is none of the six",
      "initiatives:\n  - id: i\n    kind: trainning\n",
      /line 3: initiatives\[0\]\.kind: must be tasks or .*did you mean training\? \(here: trainning\)/,
    ],
  ])("names the line, the key and what is allowed: %s", async (_, text, message) => {
    bench.write("wrong.yaml", text);
    const { status, stdout, stderr } = await bench.run("involvement wrong.yaml");
    expect({ status, stdout }).toEqual({ status: 65, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each([
    ["involvement absent.yaml", 65, /absent\.yaml cannot be read/],
    ["involvement absent.yaml posts.csv", 65, /absent\.yaml cannot be read/],
    ["involvement half.yaml absent.csv", 65, /absent\.csv/],
    ["involvement", 64, /--template/],
    ["involvement half.yaml --template", 64, /reads no file/],
    ["involvement half.yaml posts.csv --template", 64, /reads no file/],
    ["involvement half.yaml --days 30", 64, /--days is for reading a source\.[\s\S]*after the file/],
    ["involvement half.yaml --as-of March", 64, /no date and no moment/],
    ["involvement half.yaml --output half.yaml", 64, /same file/],
    ["involvement half.yaml posts.csv --output posts.csv", 64, /same file/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });

  it.each(["en", "nl"])("has a template in %s in which nothing is missing", async (language) => {
    await bench.run(`involvement --template --language ${language} --output involvement.${language}.yaml`);
    const { status, stdout } = await bench.run(`involvement involvement.${language}.yaml --format json`);
    const { coverage, findings } = JSON.parse(stdout);
    expect({ status, findings, missing: coverage.missing }).toEqual({ status: 0, findings: [], missing: [] });
    const text = readFileSync(bench.path(`involvement.${language}.yaml`), "utf8");
    expect(text.split("\n").every((line) => line.length <= 120)).toBe(true);
  });

  it("has templates with the same keys in both languages", () => {
    const keysOf = (language: string): readonly string[] =>
      [...readFileSync(bench.path(`involvement.${language}.yaml`), "utf8").matchAll(/^ *(?:- )?([A-Za-z]+):/gm)].map(
        ([, key = ""]) => key,
      );
    expect(keysOf("nl")).toEqual(keysOf("en"));
  });
});
