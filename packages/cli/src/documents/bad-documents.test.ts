import { afterAll, expect, it } from "vitest";
import { stringify } from "yaml";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

/** A document with one thing wrong, whose value or key stands in it once: on the line of that the error has to point. */
type Wrong = readonly [command: string, what: string, input: object, mark: string, path: string, allowed: string];

const departments = { organisation: { id: "museum", departments: ["Education", "Collection"] } };
const federation = "federation posts.csv --parts";

const wrong: readonly Wrong[] = [
  [
    "plan",
    "an unknown key",
    { goals: [{ id: "a", statement: "b", mesure: "x" }] },
    "mesure",
    "goals[0].mesure",
    "id, statement, measure, target",
  ],
  ["plan", "a wrong type", { mission: "m", horizonMonths: "a year" }, "a year", "horizonMonths", ""],
  [
    "plan",
    "a misspelt department",
    { ...departments, team: [{ id: "p", department: "Eduction" }] },
    "Eduction",
    "team[0].department",
    "(Education, Collection)",
  ],
  [
    "plan",
    "a misspelt department of who drew it up",
    { ...departments, drawnUpBy: [{ id: "p", department: "Colection" }] },
    "Colection",
    "drawnUpBy[0].department",
    "(Education, Collection)",
  ],
  [
    "plan",
    "a duplicate id",
    {
      means: [
        { id: "a", statement: "b" },
        { id: "a", statement: "second" },
      ],
    },
    "second",
    "means[1].id",
    "means[0]",
  ],
  [
    "plan",
    "a date in words",
    { goals: [{ id: "a", statement: "b", by: "the end of March" }] },
    "the end of March",
    "goals[0].by",
    "-",
  ],
  [
    "plan",
    "a goal that ends before it begins",
    { goals: [{ id: "a", statement: "b", question: "c", since: "2026-02-02", by: "2026-01-01" }] },
    "2026-01-01",
    "goals[0].by",
    "",
  ],
  [
    "concept",
    "an unknown key",
    { interviews: [{ id: "1", wiling: "yes" }] },
    "wiling",
    "interviews[0].wiling",
    "id, date, group, ",
  ],
  ["concept", "a wrong type", { interviews: "none yet" }, "none yet", "interviews", ""],
  [
    "concept",
    "a misspelt group",
    { groups: [{ id: "teachers" }], interviews: [{ id: "1", group: "techers", willing: "yes" }] },
    "techers",
    "interviews[0].group",
    "(teachers)",
  ],
  [
    "concept",
    "a duplicate id",
    {
      interviews: [
        { id: "1", willing: "yes" },
        { id: "1", willing: "perhaps" },
      ],
    },
    "perhaps",
    "interviews[1].id",
    "interviews[0]",
  ],
  [
    "concept",
    "another word than the three",
    { interviews: [{ id: "1", willing: "maybe" }] },
    "maybe",
    "interviews[0].willing",
    "yes",
  ],
  ["involvement", "an unknown key", { sharing: { evryWeeks: 2 } }, "evryWeeks", "sharing.evryWeeks", "everyWeeks"],
  ["involvement", "a wrong type", { sharing: { everyWeeks: "often" } }, "often", "sharing.everyWeeks", ""],
  [
    "involvement",
    "a misspelt department",
    { ...departments, ambassadors: [{ id: "a", department: "Colection" }] },
    "Colection",
    "ambassadors[0].department",
    "(Education, Collection)",
  ],
  [
    "involvement",
    "a misspelt department in a list",
    { ...departments, initiatives: [{ id: "a", kind: "training", departments: ["Eduction"] }] },
    "Eduction",
    "initiatives[0].departments[0]",
    "(Education, Collection)",
  ],
  [
    "involvement",
    "a duplicate id",
    {
      initiatives: [
        { id: "a", kind: "training" },
        { id: "a", kind: "projects" },
      ],
    },
    "projects",
    "initiatives[1].id",
    "initiatives[0]",
  ],
  ["involvement", "a date in words", { asOf: "last Monday" }, "last Monday", "asOf", "-"],
  [
    federation,
    "an unknown key",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venus: ["2"], venues: ["3"] },
      ],
    },
    "venus",
    "parts[1].venus",
    "name, venues",
  ],
  [
    federation,
    "an unknown key of a venue",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: [{ source: "a", id: "b", nam: "c" }] },
      ],
    },
    "nam:",
    "parts[1].venues[0].nam",
    "source, id",
  ],
  [federation, "a wrong type", { parts: "none yet" }, "none yet", "parts", ""],
  [
    federation,
    "a venue of the wrong type",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: [31337] },
      ],
    },
    "31337",
    "parts[1].venues[0]",
    "",
  ],
  [
    federation,
    "a duplicate name",
    {
      parts: [
        { name: "North", venues: ["1"] },
        { name: "north", venues: ["2"] },
      ],
    },
    "north",
    "parts[1].name",
    "parts[0]",
  ],
  [
    federation,
    "a venue in two parts",
    {
      parts: [
        { name: "N", venues: ["1"] },
        { name: "S", venues: ["2", "1"] },
      ],
    },
    "",
    "parts[1].venues[1]",
    "parts[0].venues[0]",
  ],
  [federation, "one part", { parts: [{ name: "N", venues: ["1"] }] }, "parts", "parts", ""],
];

/** Words of the sentences in English that are none in Dutch. */
const english = /\b(?:is no|must|allowed|line|got|here|give|the|did you|has|too)\b/;

it.each(wrong)("%s: names line, key and what is allowed of %s", async (command, _, input, mark, path, allowed) => {
  for (const [name, text] of [
    ["wrong.yaml", stringify(input)],
    ["wrong.json", JSON.stringify(input, null, 2)],
  ] as const) {
    const plain = name === "wrong.json" ? text.replaceAll('"', "") : text;
    const marked = plain.split("\n").findIndex((line) => mark !== "" && line.includes(mark)) + 1;
    bench.write(name, text);
    for (const [language, word] of [
      ["en", "line"],
      ["nl", "regel"],
    ] as const) {
      const ran = await bench.run(`${command} ${name} --language ${language}`);
      expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 65, stdout: "" });
      const detail = ran.stderr.split("\n").find((line) => line.includes(` ${path}: `));
      expect(detail).toContain(`  ${word} `);
      expect(detail).toContain(allowed);
      // An id that stands twice stands on the line above what marks it.
      const line = /(?:line|regel) (\d+):/.exec(detail ?? "")?.[1];
      if (mark !== "") expect([marked, marked - 1]).toContain(Number(line));
      const sentence = (detail ?? "").replace(/^.*?: .*?: /, "").replace(/ \([^()]*\)/g, "");
      if (language === "nl") expect(sentence).not.toMatch(english);
      else expect(sentence).toMatch(english);
    }
  }
});

it.each([
  ["tab.yaml", "horizonMonths: 12\n\tmission: x\n", /regel 2: gebruik spaties, geen tabs/],
  ["twice.yaml", "mission: a\nmission: b\n", /regel 2: mission staat er twee keer/],
  ["twice.json", '{"mission": "a",\n"mission": "b"}', /regel 2: mission staat er twee keer/],
  [
    "odd.yaml",
    "mission: a\njan@example.org: b\n'jan de vries': c\n",
    /regel 2: hier staat een sleutel die niet bestaat.*\n {2}regel 3: hier/,
  ],
  ["comma.json", '{"mission": "a",\n}', /niet te lezen als JSON\.\n {2}regel 2: hier ontbreekt een sleutel/],
  ["words.json", "mission: a\n", /niet te lezen als JSON\.\n {2}regel 1: hier ontbreekt een waarde/],
  ["open.txt", '{"mission": "a",\n "values": ["b"', /niet te lezen als JSON\.\n {2}regel 2: breekt hier af/],
  ["colon.yaml", "mission: to reach: people\n", /regel 1: .* in een tekst staat een dubbele punt/],
  ["alias.yaml", "values:\n  - *none\n", /regel 2: verwijst met \* naar een deel/],
  ["two.yaml", "mission: a\n---\nmission: b\n", /regel 2: hier begint een tweede document/],
  ["sign.yaml", "mission: @x\n", /regel 1: begint met een teken/],
  ["backslash.yaml", 'mission: "C:\\quit"\n', /regel 1: een \\ tussen dubbele aanhalingstekens/],
  ["deep.yaml", `values: ${"[".repeat(20_000)}`, /regel 1: lijsten en sleutels staan te diep in elkaar/],
  ["bomb.yaml", bomb(), /verwijst te vaak naar eigen delen/],
  ["large.yaml", `mission: ${"x".repeat(4_194_304)}`, /groter dan 4 MB/],
  ["empty.yaml", " \n", /is leeg/],
  ["list.yaml", "- a\n", /regel 1: hier hoort een aantal sleutels met een waarde, en er staat een lijst/],
])("says in Dutch what is wrong with %s, and names nobody", async (name, text, message) => {
  bench.write(name, text);
  const ran = await bench.run(`plan ${name} --language nl`);
  expect(ran.status).toBe(65);
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toMatch(/jan/);
});

it("reads a byte order mark and the line ends of Windows", async () => {
  bench.write("windows.yaml", "\uFEFFmission: a\r\nhorizonMonths: a year\r\n");
  expect((await bench.run("plan windows.yaml")).stderr).toContain("line 2: horizonMonths: must be a number, got text");
});

it("says which line of a file in Windows-1252 is not in UTF-8", async () => {
  bench.write("latin.yaml", Buffer.from("mission: a\nvalues:\n  - caf\u00e9\n", "latin1"));
  const ran = await bench.run("plan latin.yaml --language nl");
  expect(ran.status).toBe(65);
  expect(ran.stderr).toMatch(/staat niet in UTF-8\.\n {2}regel 3: een teken in een andere codering/);
});

/** Nine times nine times … of one text: it would fill the memory if it were written out. */
function bomb(): string {
  const names = "bcdefghi".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`)}]`);
  return ["a: &a [x, x, x]", ...names].join("\n");
}
