import { afterAll, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

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
