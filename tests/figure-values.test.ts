import { readFileSync, writeFileSync } from "node:fs";
import { assessHealth } from "@org/community-core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  changedSilently,
  type FigureTable,
  printFigureTable,
  readFigureTable,
  risenIn,
} from "../scripts/release/figure-table.js";
import { type FixedCommunity, fixedCommunities } from "./figure-values/fixed-communities.js";
import { measuredValues } from "./figure-values/measured-values.js";
import { fromRoot } from "./workspace/root.js";

const path = fromRoot("tests/figure-values/figures.md");
const begin = "<!-- figures -->\n";

const whatToDo =
  "A figure that changes on unchanged data is another figure. If it was not to change, mend it. If it was: give its definition the " +
  'next number, tell of it in a changeset after "Figures:", and run this test with REGENERATE=1.';

describe("figures on data that never change", () => {
  let table: FigureTable = { communities: [], rows: new Map() };
  let page = "";
  let communities: readonly FixedCommunity[] = [];
  beforeAll(async () => {
    communities = await fixedCommunities();
    const values = await Promise.all(communities.map(measuredValues));
    const definitions = new Set(values.flatMap((one) => [...one.keys()]));
    const rowOf = (definition: string): readonly string[] => {
      const cells = values.map((one) => one.get(definition));
      const unit = cells.find((cell) => cell !== undefined && cell.unit !== "")?.unit ?? "";
      return [unit, ...cells.map((cell) => cell?.value ?? "")];
    };
    table = {
      // What a figure counts is held as its values are.
      communities: [{ name: "unit", fingerprint: "—" }, ...communities],
      rows: new Map([...definitions].map((definition) => [definition, rowOf(definition)])),
    };
    page = readFileSync(path, "utf8");
  }, 120_000);

  it("are what they were, or have another number", () => {
    expect(changedSilently(readFigureTable(page), table), whatToDo).toEqual([]);
  });

  it("stand in the table, all of them", () => {
    const written = `${page.slice(0, page.indexOf(begin))}${begin}\n${printFigureTable(table)}`;
    // What changed silently is never written: the test above would have nothing to say any more.
    if (process.env["REGENERATE"] === "1" && changedSilently(readFigureTable(page), table).length === 0) {
      writeFileSync(path, written);
      page = written;
    }
    expect(page, "run the tests with REGENERATE=1").toBe(written);
  });

  it("are those of a report, each measured somewhere, so that a change would show", () => {
    const figures = communities.flatMap(({ dataset, asOf }) => assessHealth(dataset, { asOf }).figures);
    const measured = new Set(figures.filter(({ status }) => status === "measured").map(({ key }) => key));
    expect([...new Set(figures.map(({ key }) => key))].filter((key) => !measured.has(key))).toEqual([]);
  });
});

describe("a table of figures", () => {
  const communities = [
    { name: "a", fingerprint: "1" },
    { name: "b", fingerprint: "2" },
  ];
  const before: FigureTable = {
    communities,
    rows: new Map([
      ["echo@1", ["0.5", ""]],
      ["voice/members@2", ["3", "too-few-openings"]],
    ]),
  };
  const now = (...rows: readonly (readonly [string, readonly string[]])[]): FigureTable => ({
    communities,
    rows: new Map([...before.rows, ...rows]),
  });

  it("is read as it was written", () => {
    expect(readFigureTable(`A page.\n\n${printFigureTable(before)}\nMore.\n`)).toEqual(before);
    expect(readFigureTable("A page.").rows.size).toBe(0);
  });

  it("tells a value that changed under the same number, and one that is gone", () => {
    expect(changedSilently(before, before)).toEqual([]);
    expect(changedSilently(before, now(["echo@1", ["0.6", ""]]))).toEqual(["echo@1, a: was 0.5, is 0.6."]);
    expect(changedSilently(before, now(["voice/members@2", ["", "4"]]))).toEqual([
      "voice/members@2, a: was 3, is nothing.",
      "voice/members@2, b: was too-few-openings, is 4.",
    ]);
  });

  it("has nothing to say of a new figure, a new number, a value where none was, and other data", () => {
    expect(
      changedSilently(before, now(["new@1", ["1", "1"]], ["echo@2", ["9", "9"]], ["echo@1", ["0.5", "7"]])),
    ).toEqual([]);
    const others = communities.map(({ name }) => ({ name, fingerprint: "other" }));
    expect(changedSilently(before, { communities: others, rows: new Map([["echo@1", ["9", "9"]]]) })).toEqual([]);
  });

  it("tells whose number rose", () => {
    expect(risenIn(before, now(["echo@2", ["", ""]], ["new@1", ["", ""]]))).toEqual(["echo@2"]);
    expect(risenIn(before, now(["voice/members@1", ["", ""]]))).toEqual([]);
  });
});
