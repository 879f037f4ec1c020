import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkspaceFile } from "./workspace/files.js";
import { fromRoot } from "./workspace/root.js";

const page = readWorkspaceFile("docs/domain.md").text;

/** The rows of the page's tables: key, what is said, where it lives, test. */
const rows = page
  .split("\n")
  .filter((line) => /^\| S\d\d \|/.test(line))
  .map((line) => {
    const [key = "", said = "", lives = "", test = ""] = line.slice(2, -2).split(" | ");
    return { key, said, lives, test };
  });

const linksIn = (cell: string): readonly { readonly name: string; readonly path: string }[] =>
  [...cell.matchAll(/\[`?([^\]`]+)`?\]\(\.\.\/([^)]+)\)/g)].map(([, name = "", path = ""]) => ({ name, path }));

/** Whether a name, of letters, hyphens and slashes, stands in a text as a whole. */
function stands(name: string, text: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);
}

it("has each of the 48 keys once", () => {
  const keys = Array.from({ length: 48 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);
  expect(rows.map(({ key }) => key).sort()).toEqual(keys);
});

describe.each(rows)("$key", ({ said, lives, test }) => {
  it("says something, and where it lives", () => {
    expect(said.length).toBeGreaterThan(20);
    expect(linksIn(lives).length).toBeGreaterThan(0);
  });

  it("leads to files that exist and hold what is named", () => {
    for (const { name, path } of linksIn(lives)) {
      expect(existsSync(fromRoot(path)), path).toBe(true);
      expect(stands(name, readWorkspaceFile(path).text), `${name} in ${path}`).toBe(true);
    }
  });

  it("has a test", () => {
    const tests = linksIn(test);
    expect(tests.length).toBeGreaterThan(0);
    for (const { path } of tests) {
      expect(path).toMatch(/\.test(-prop)?\.ts$/);
      expect(existsSync(fromRoot(path)), path).toBe(true);
    }
  });
});

/** What is tested only through what uses it. */
const throughOthers = ["startingPoints", "neededShare", "buildUpMonths", "possibleSuccessors", "driversOfParts"];

it.each(rows)("$key names tests that speak of each of its functions and findings", ({ lives, test }) => {
  const texts = linksIn(test).map(({ path }) => readWorkspaceFile(path).text);
  const named = linksIn(lives).filter(({ name }) => /^[a-z]/.test(name) && !throughOthers.includes(name));
  expect(named.filter(({ name }) => !texts.some((text) => stands(name, text)))).toEqual([]);
});

it("notices a name that is not in its file", () => {
  expect(stands("retention", "retentionShare retention-rate")).toBe(false);
  expect(stands("retention", "function retention(")).toBe(true);
});
