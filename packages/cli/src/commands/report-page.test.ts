import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
bench.write("involvement.yaml", "wins:\n  - { id: w, what: a neighbour helped within the hour }\n");
bench.write("parts.yaml", "parts: [{ name: North, venues: [v0] }, { name: South, venues: [v1] }]\n");
bench.write("broken.yaml", "wins: none\n");
// A source whose rules let nobody keep for long what people did.
bench.write(
  "limited.mjs",
  `export function createSourceAdapter() {
    const result = (value) => ({ isOk: () => true, isErr: () => false, value });
    return result({
      contractVersion: 1, name: "limited", source: "limited",
      describe: async () => result({ name: "limited", source: "limited", classifiedFields: [], incremental: false, stores: false,
        capabilities: ["openings", "replies", "replyTargets", "authors", "conversations"], retention: { contributionHours: 8760, memberHours: 8760 } }),
      async *read() {
        for (let day = 1; day < 60; day++) {
          const at = (hour) => new Date(Date.UTC(2026, 0, day, hour)).toISOString();
          const said = { kind: "contribution", conversation: "c" + day, venue: "v" + (day % 2) };
          yield [{ ...said, id: "o" + day, type: "opening", at: at(9), author: "m" + (day % 7) }];
          yield [{ ...said, id: "r" + day, type: "reply", at: at(10), author: "ann", target: "o" + day }];
        }
        yield [{ kind: "end", complete: true }];
      },
    });
  }`,
);
afterAll(() => bench[Symbol.dispose]());

const page = (name: string): string => readFileSync(bench.path(name), "utf8");

describe("report --html", () => {
  it("writes a page for everybody beside the text of the team, and says where it is", async () => {
    const { status, stdout, stderr } = await bench.run("report posts.csv --html page.html");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "community-health: The page is in page.html: open it in a browser.\n",
    });
    expect(stdout).toContain("hangs on P1");
    expect(page("page.html")).toContain("hangs on one person, who gives 67%");
    expect(page("page.html")).not.toMatch(/\bP\d+\b/);
  });

  it("is for the team if asked, in the language that is asked for, and quiet if asked", async () => {
    const ran = await bench.run("report posts.csv --audience team --language nl --html team.html");
    expect(ran.stderr).toBe("community-health: De pagina staat in team.html: open die in een browser.\n");
    expect(page("team.html")).toContain('<html lang="nl">');
    expect(page("team.html")).toContain("hangt aan P1");
    expect((await bench.run("report posts.csv --quiet --html quiet.html")).stderr).toBe("");
  });

  it("names nobody in text and JSON either where the audience is everybody", async () => {
    const text = await bench.run("report posts.csv --audience shared");
    expect(text.stdout).toContain("hangs on one person");
    expect(text.stdout).not.toMatch(/\bP\d+\b/);
    const json = await bench.run("report posts.csv --audience shared --format json");
    expect(JSON.parse(json.stdout)).toMatchObject({ audience: "shared" });
    expect(json.stdout).not.toMatch(/"P\d+"/);
  });

  it("sets the successes of an involvement document beside the figures", async () => {
    const { stdout } = await bench.run("report posts.csv --involvement involvement.yaml --html wins.html");
    expect(stdout).toMatch(/Successes to tell[\s\S]*a neighbour helped within the hour: not told yet/);
    expect(page("wins.html")).toContain("a neighbour helped within the hour: not told yet");
  });

  it.each([
    ["report posts.csv --html posts.csv", 64, "--html and posts.csv are the same file."],
    ["report posts.csv --html a.html --output a.html", 64, "--html and --output are the same file."],
    ["report posts.csv --html nowhere/a.html", 65, "nowhere/a.html cannot be written."],
    ["report posts.csv --audience board --html a.html", 64, '--audience is team or shared, not "board".'],
    ["report posts.csv --involvement broken.yaml --html a.html", 65, "broken.yaml"],
    ["plan --template --html a.html", 64, "--template prints a file to fill in"],
    ["federation --template --html a.html", 64, "--template prints a file to fill in"],
  ])("%s ends with %i and writes nothing", async (words, status, says) => {
    const ran = await bench.run(words);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(says);
    expect(existsSync(bench.path("a.html"))).toBe(false);
    expect(statSync(bench.path("posts.csv")).size).toBe(smallCommunityCsv().length);
  });
});

describe("a source whose rules let nobody keep what people did", () => {
  it("is shown whole on a terminal, and written to a file without people", async () => {
    const shown = await bench.run("report --adapter ./limited.mjs --format json");
    expect(shown.stdout).toContain('"person": "P');
    await bench.run("report --adapter ./limited.mjs --format json --output kept.json");
    expect(page("kept.json")).not.toContain('"person"');
    await bench.run("report --adapter ./limited.mjs --audience team --html kept.html");
    expect(page("kept.html")).not.toMatch(/\bP\d+\b/);
  });

  it("is no federation with people in a file either, and no comparison", async () => {
    const federation = "federation --adapter ./limited.mjs --parts parts.yaml";
    expect((await bench.run(`${federation} --format json`)).stdout).toMatch(/"P\d+"/);
    await bench.run(`${federation} --format json --output parts.json`);
    expect(page("parts.json")).toContain('"audience": "shared"');
    await bench.run(`${federation} --audience team --html parts.html`);
    for (const name of ["parts.json", "parts.html"]) expect(page(name)).not.toMatch(/\bP\d+\b/);
    bench.write("printed.json", (await bench.run("report --adapter ./limited.mjs --format json")).stdout);
    const compared = "compare printed.json printed.json --relation communities --format json";
    expect((await bench.run(compared)).stdout).toMatch(/"P\d+"/);
    await bench.run(`${compared} --output compared.json`);
    expect(page("compared.json")).not.toMatch(/\bP\d+\b/);
  });

  it.each(["--output kept.txt", "--html kept.html", "--without P1 --output kept.txt"])(
    "is no absence in a file, which is all of people: %s",
    async (file) => {
      rmSync(bench.path("kept.html"), { force: true });
      const { status, stdout, stderr } = await bench.run(`absence --adapter ./limited.mjs ${file}`);
      expect([status, stdout]).toEqual([64, ""]);
      expect(stderr).toContain("What hangs on single people of this source may not be kept in a file.");
      for (const name of ["kept.txt", "kept.html"]) expect(existsSync(bench.path(name))).toBe(false);
      expect((await bench.run("absence --adapter ./limited.mjs")).stdout).toMatch(/\bP1\b/);
    },
  );
});
