import { readFileSync } from "node:fs";
import { federationReportSchema } from "@org/community-core/federation";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const rows = ["north", "south", "national"].flatMap((venue, place) =>
  Array.from({ length: 6 }, (_, index) => {
    const day = String(10 + index).padStart(2, "0");
    const asked = `${venue}q${index},opening,2026-01-${day}T09:00:00Z,${venue}${index},${venue}${index},${venue},`;
    const answered = `${venue}a${index},reply,2026-01-${day}T10:00:00Z,ann,${venue}${index},${venue},${venue}q${index}`;
    return index < 4 - place ? [asked, answered] : [asked];
  }).flat(),
);
const posts = `id,type,created_at,author_id,conversation_id,venue,reply_to_id\n${rows.join("\n")}\n`;
bench.write("posts.csv", posts);
// The meeting places of the Dutch template beside those of the English one.
bench.write("dutch.csv", `${posts}n1,opening,2026-01-12T09:00:00Z,bo,n1,noord,\n`);

const partsYaml = (north: string, south: string): string =>
  `name: Bank\nparts:\n  - name: North\n    venues: [${north}]\n  - name: South\n    venues: [${south}]\n`;
bench.write("parts.yaml", partsYaml("north", "south"));
bench.write("twice.yaml", partsYaml("north, south", "south"));
bench.write("unknown.yaml", `${partsYaml("north", "south")}    venus: [x]\n`);
bench.write("one.yaml", "parts:\n  - name: North\n    venues: [north]\n");
bench.write("new.yaml", partsYaml("north", "suoth"));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("federation", () => {
  it("prints each part, all together, and what is of no part", async () => {
    const { status, stdout } = await bench.run("federation posts.csv --parts parts.yaml --quiet");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Bank: each part and all together/);
    expect(oneLine(stdout)).toContain("Of no part, and counted in all together: national.");
    // By construction: 6 conversations each; 4, 3 and 2 answers; ann and six who ask.
    expect(oneLine(stdout)).toContain("North 7 6 4");
    expect(oneLine(stdout)).toContain("all together 19 18 9");
  });

  it("gives the report for a program, which meets its schema", async () => {
    const { stdout } = await bench.run("federation posts.csv --parts parts.yaml --format json --quiet");
    const report = federationReportSchema.parse(JSON.parse(stdout));
    expect(report.parts.map(({ name }) => name)).toEqual(["North", "South"]);
  });

  it("writes it in Markdown too, for everybody, and prints nothing where that cannot be written", async () => {
    const { status, stdout } = await bench.run(
      "federation posts.csv --parts parts.yaml --markdown parts.md --language nl",
    );
    expect(status).toBe(0);
    const markdown = readFileSync(bench.path("parts.md"), "utf8");
    expect(markdown).toMatch(/^# Bank: elk onderdeel en het geheel/);
    expect(markdown).toContain("| North | 7 | 6 | 4 |");
    // What is printed is for the team; a file that is handed on is for everybody.
    const forEverybody = "Dit rapport mag iedereen zien";
    expect([markdown, oneLine(stdout)].map((text) => text.includes(forEverybody))).toEqual([true, false]);
    const nowhere = await bench.run("federation posts.csv --parts parts.yaml --markdown no/such/parts.md");
    expect([nowhere.status, nowhere.stdout]).toEqual([65, ""]);
    expect((await bench.run("federation --template --markdown parts.md")).status).toBe(64);
  });

  it("keeps a part whose meeting place is not there, and asks what is meant", async () => {
    const { status, stdout } = await bench.run("federation posts.csv --parts new.yaml --quiet");
    expect(status).toBe(0);
    expect(oneLine(stdout)).toContain(
      "South is not measured: none of its meeting places is in the data: suoth (is south meant?).",
    );
  });

  it("says so, with what was read, where no part has anything", async () => {
    bench.write("others.yaml", partsYaml("east", "west"));
    const { status, stderr } = await bench.run("federation posts.csv --parts others.yaml");
    expect(status).toBe(65);
    expect(oneLine(stderr)).toContain("None of the venues in others.yaml was read.");
    expect(oneLine(stderr)).toContain("Read: national, north, south");
  });

  it.each([
    ["twice.yaml", "line 6: parts[1].venues[0]: is parts[0].venues[1] (North) too: a venue belongs to one part"],
    ["unknown.yaml", "line 7: parts[1].venus: is no field"],
    ["one.yaml", "line 1: parts: has fewer than two parts"],
  ])("names line and key of what is wrong in %s", async (file, message) => {
    const { status, stderr } = await bench.run(`federation posts.csv --parts ${file}`);
    expect(status).toBe(65);
    expect(oneLine(stderr)).toContain(message);
  });

  it.each([
    ["federation posts.csv", "takes --parts <file>"],
    ["federation posts.csv --template", "reads nothing"],
    ["federation --template --format json", "reads nothing"],
  ])("%s is a wrong command line", async (words, message) => {
    const { status, stderr } = await bench.run(words);
    expect(status).toBe(64);
    expect(stderr).toContain(message);
  });

  it.each(["en", "nl"])("has a template in %s that can be read", async (language) => {
    await bench.run(`federation --template --language ${language} --output template.yaml`);
    const { status, stdout } = await bench.run("federation dutch.csv --parts template.yaml --format json --quiet");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).parts).toHaveLength(2);
  });

  it("has a schema", async () => {
    const { status, stdout } = await bench.run("schema federation");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).title).toBe("Local communities of one organisation, version 1");
  });
});

describe("federation --check", () => {
  it.each([
    // ann alone answers in both parts.
    ["posts.csv --parts parts.yaml", 10],
    ["calm.csv --parts parts.yaml", 11],
  ])("%s ends with %i", async (words, status) => {
    // One opening in each part: nothing hangs on anybody, and of nothing between the parts can it be told.
    const opening = (venue: string): string => `${venue},opening,2026-01-12T09:00:00Z,${venue},${venue},${venue},`;
    bench.write("calm.csv", `${posts.split("\n")[0]}\n${opening("north")}\n`);
    const ran = await bench.run(`federation ${words} --check --quiet`);
    expect(ran.status).toBe(status);
    expect((await bench.run(`federation ${words} --quiet`)).status).toBe(0);
  });
});
