import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

/** So many interviews, of whom so many say yes. YAML 1.2: yes and no are words. */
function concept(willing: number, all: number): string {
  const rows = Array.from(
    { length: all },
    (_, at) => `  - {id: "${at}", willing: ${at < willing ? "yes" : "no"}, yields: [help]}`,
  );
  return `interviews:\n${rows.join("\n")}\n`;
}
bench.write("chance.yaml", concept(30, 120));
bench.write("below.yaml", concept(12, 120));
bench.write("open.yaml", concept(4, 25));
bench.write("few.yaml", concept(15, 15));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("concept", () => {
  it("sets the rule and how sure it is side by side", async () => {
    const { status, stdout, stderr } = await bench.run("concept chance.yaml");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(oneLine(stdout)).toContain("30 of 120 people interviewed want to contribute actively: 25%.");
    // By Wilson in plain Python: 0.1810982 to 0.3344114.
    expect(oneLine(stdout)).toContain("Between 18% and 33%");
  });

  it("speaks Dutch, and gives a program all of it", async () => {
    expect((await bench.run("concept chance.yaml --language nl")).stdout).toContain(
      "De community heeft een kans van slagen.",
    );
    const { stdout } = await bench.run("concept chance.yaml --format json");
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "has-a-chance", all: { willing: 30, more: { inAll: 246 } } });
  });

  it.each([
    ["concept chance.yaml --check", 0],
    ["concept below.yaml --check", 10],
    ["concept open.yaml --check", 11],
    ["concept few.yaml --check", 11],
    ["concept below.yaml", 0],
  ])("%s ends with %i", async (words, status) => {
    expect((await bench.run(words)).status).toBe(status);
  });

  it.each<readonly [string, string, RegExp]>([
    [
      "a word that is none of a few",
      'interviews:\n  - id: "1"\n    willing: maybe\n',
      /line 3: interviews\[0\]\.willing: must be yes or perhaps or no.*\(here: maybe\)/,
    ],
    [
      "a number as id",
      "interviews:\n  - id: 1\n    willing: yes\n",
      /line 2: interviews\[0\]\.id: must be text, got a number/,
    ],
    [
      "an id that stands twice",
      'interviews:\n  - {id: "1", willing: yes}\n  - {id: "1", willing: no}\n',
      /line 3: interviews\[1\]\.id: has the id/,
    ],
  ])("names the line, the key and what is allowed: %s", async (_, text, message) => {
    bench.write("wrong.yaml", text);
    const { status, stderr } = await bench.run("concept wrong.yaml");
    expect(status).toBe(65);
    expect(stderr).toMatch(message);
  });

  it.each(["en", "nl"])("has a template in %s that can be read", async (language) => {
    await bench.run(`concept --template --language ${language} --output template.yaml`);
    const { status, stdout } = await bench.run("concept template.yaml --format json");
    expect({ status, all: JSON.parse(stdout).all }).toMatchObject({ status: 0, all: { interviewed: 2, willing: 1 } });
  });
});
