import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkPlan, createCommunityPlan } from "@org/community-core/planning";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const half = `# a plan
organisation:
  id: museum
  departments: [Education, Collection]
horizonMonths: 6
goals:
  - id: more
    statement: More members
`;
bench.write("half.yaml", half);
bench.write("half.json", JSON.stringify({ horizonMonths: 6 }, null, "\t"));
bench.write("empty.yaml", "\n");
bench.write("remarks.yaml", "# mission: later\n# goals: later\n");
bench.write("two.yaml", "mission: a\n---\nmission: b\n");
bench.write("tabs.yaml", "goals:\n\t- id: a\n\t  by: b\nteam:\n\t- id: x\n");
for (const encoding of ["with-mark", "without-mark"])
  writeFileSync(
    bench.path(`${encoding}.yaml`),
    Buffer.from(`${encoding === "with-mark" ? "\uFEFF" : ""}mission: a\n`, "utf16le"),
  );
mkdirSync(bench.path("folder"));
bench.write("broken.yaml", 'goals:\n  - id: "more\n');
bench.write("twice.yaml", "mission: a\nmission: b\n");
bench.write(
  "bomb.yaml",
  `a: &a [x]\n${"bcdefgh"
    .split("")
    .map((name, at) => `${name}: &${name} [${`*${"abcdefg"[at]},`.repeat(9)}]`)
    .join("\n")}\n`,
);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("plan", () => {
  it("says what is missing and what contradicts, with the line", async () => {
    const { status, stdout, stderr } = await bench.run("plan half.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(oneLine(stdout)).toContain(
      "Nothing measures the goal more, and it asks no question. (S09; goals[0].measure, line 7;",
    );
    expect(oneLine(stdout)).toContain("building up can take a year. (S30; horizonMonths, line 5)");
  });

  it("reads JSON with tabs, from standard input too, and speaks Dutch", async () => {
    const { stdout } = await bench.run("plan half.json --language nl");
    expect(oneLine(stdout)).toContain(
      "Het plan loopt 6 maanden, terwijl de opbouwfase soms wel een jaar duurt. (S30; horizonMonths, regel 2)",
    );
  });

  it("gives a program the findings and the approaches", async () => {
    const { stdout } = await bench.run("plan half.yaml --format json");
    const { findings, approaches } = JSON.parse(stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "goal-unmeasured", key: "S09", kind: "contradiction" }),
    );
    expect(approaches).toHaveLength(4);
  });

  it.each([
    ["plan half.yaml --check", 10],
    ["plan whole.yaml --check", 0],
  ])("%s ends with %i", async (words, status) => {
    await bench.run("plan --template --output whole.yaml");
    expect((await bench.run(words)).status).toBe(status);
  });

  it.each<readonly [string, string, RegExp]>([
    [
      "an unknown key",
      "horizn: 1\nhorizonMonth: 6\n",
      /line 1: horizn: is no field; allowed: community, .*horizonMonths\n {2}line 2: horizonMonth: is no field; did you mean horizonMonths\?/,
    ],
    [
      "a key within",
      "goals:\n  - id: a\n    statement: s\n    mesure: x\n",
      /line 4: goals\[0\]\.mesure: is no field; did you mean measure\?/,
    ],
    [
      "a wrong type",
      "mission: a\nhorizonMonths: a year\n",
      /line 2: horizonMonths: must be a number, got text \(here: a year\)/,
    ],
    [
      "a word that is none of a few",
      "team:\n- id: a\n  affinity: stong\n",
      /line 3: team\[0\]\.affinity: must be none or some or strong.*did you mean strong\? \(here: stong\)/,
    ],
    [
      "a misspelt department",
      "organisation:\n  id: o\n  departments: [Education]\nteam:\n  - id: a\n    department: Eduction\n",
      /line 6: team\[0\]\.department: .*\(Education\); did you mean Education\? \(here: Eduction\)/,
    ],
    [
      "an id that stands twice",
      "means:\n  - {id: m, statement: s}\n  - {id: m, statement: t}\n",
      /line 3: means\[1\]\.id: has the id of means\[0\]/,
    ],
    [
      "a day in words",
      "goals:\n  - id: g\n    statement: s\n    by: the end of March\n",
      /line 4: goals\[0\]\.by: must be a day that exists, written YYYY-MM-DD \(here: the end of March\)/,
    ],
    [
      "nothing after a colon",
      "mission:\n",
      /line 1: mission: nothing stands behind it; fill it in or delete the line\.\n/,
    ],
    [
      "hours below none",
      "team:\n  - id: a\n    hoursPerWeek: -2\n",
      /line 3: team\[0\]\.hoursPerWeek: must be at least 0 \(here: -2\)/,
    ],
    [
      "what is wrong in the order of the file",
      "means:\n  - {id: m, statement: s}\n  - {id: m, statement: t}\ngroups:\n  - id: g\n  - id: g\n",
      /line 3: means\[1\]\.id: .*\n {2}line 6: groups\[1\]\.id: /,
    ],
    ["a list instead", "- mission\n", /is no community plan/],
  ])("names the line, the key and what is allowed: %s", async (_, text, message) => {
    bench.write("wrong.yaml", text);
    const { status, stdout, stderr } = await bench.run("plan wrong.yaml");
    expect({ status, stdout }).toEqual({ status: 65, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("repeats nothing that somebody may be called by", async () => {
    bench.write(
      "wrong.yaml",
      "team:\n  - id: jan\nduties:\n  - holder: jna\n    duty: steering\n    guide: jan@example.org\n",
    );
    const { stderr } = await bench.run("plan wrong.yaml");
    expect(stderr).toMatch(/line 4: duties\[0\]\.holder: is not the id of one of team\n/);
    expect(stderr).not.toMatch(/jna|jan@|\bjan\b/);
  });

  it.each([
    ["plan absent.yaml", 65, /absent\.yaml cannot be read/],
    ["plan empty.yaml", 65, /is empty[\s\S]*--template/],
    ["plan remarks.yaml", 65, /remarks\.yaml holds nothing but explanation\.[\s\S]*--template/],
    ["plan two.yaml", 65, /YAML or JSON\.\n {2}line 2: a second document begins here/],
    ["plan tabs.yaml", 65, /YAML or JSON\.\n {2}line 2: use spaces, not tabs\n(?! {2}line)/],
    ["plan with-mark.yaml", 65, /is in UTF-16\.[\s\S]*UTF-8/],
    ["plan without-mark.yaml", 65, /is in UTF-16\.[\s\S]*UTF-8/],
    ["plan folder", 65, /folder is a folder\.[\s\S]*Name a file in it\./],
    ["plan --template --check", 64, /--template[\s\S]*--check/],
    ["plan --template --format json", 64, /--template[\s\S]*--format/],
    ["plan broken.yaml", 65, /cannot be read as YAML or JSON[\s\S]*line \d/],
    ["plan twice.yaml", 65, /line 2: mission stands twice: keep one of them/],
    ["plan bomb.yaml", 65, /refers to its own parts too often/],
    ["plan", 64, /reads one file/],
    ["plan half.yaml half.json", 64, /reads one file/],
    ["plan half.yaml --template", 64, /reads no file/],
    ["plan half.yaml --output half.yaml", 64, /same file/],
    ["plan half.yaml --format yaml", 64, /text or json/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });

  it.each(["en", "nl"])("has a template in %s in which nothing is missing", async (language) => {
    await bench.run(`plan --template --language ${language} --output plan.${language}.yaml`);
    const { status, stdout } = await bench.run(`plan plan.${language}.yaml --format json`);
    expect({ status, findings: JSON.parse(stdout).findings }).toEqual({ status: 0, findings: [] });
    const text = readFileSync(bench.path(`plan.${language}.yaml`), "utf8");
    expect(text.split("\n").every((line) => line.length <= 120)).toBe(true);
  });

  it("has the keys that a plan has, in both languages", () => {
    expect(checkPlan(createCommunityPlan({})._unsafeUnwrap()).length).toBeGreaterThan(15);
    const keysOf = (language: string): readonly string[] =>
      [...readFileSync(bench.path(`plan.${language}.yaml`), "utf8").matchAll(/^ *(?:- )?([A-Za-z]+):/gm)].map(
        ([, key = ""]) => key,
      );
    expect(keysOf("nl")).toEqual(keysOf("en"));
  });
});
