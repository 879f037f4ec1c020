import { describe, expect, it } from "vitest";
import { textsOf } from "./dutch-words/texts-of.js";
import { isTest, pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import { parse } from "./workspace/syntax.js";

const languageFolder = "packages/report/src/language";
const page = readWorkspaceFile("docs/glossary.md").text;

/** What the sentences of a language say: the texts of its files, without keys, codes and the names of numbers. */
function said(language: "en" | "nl"): string {
  return [`${languageFolder}/${language}.ts`, ...pathsUnder(`${languageFolder}/${language}`)]
    .filter((path) => !isTest(path))
    .flatMap((path) => textsOf(parse(readWorkspaceFile(path))))
    .join("\n")
    .toLowerCase();
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\p{L}[\p{L}'’-]*/gu));

const [dutch, english] = [said("nl"), said("en")];

const rows = page
  .split("\n")
  .filter((line) => /^\| .* \| .* \| .* \| .* \|$/.test(line) && !/^\| (English|---)/.test(line))
  .map((line) => {
    const [meaning = "", terms = "", , not = ""] = line.slice(2, -2).split(" | ");
    return { meaning, terms: terms.split(", "), not: not.split(", ") };
  });

/** Whether a word or the beginning of one stands in a text: `gesprek` in `gesprekken`, and not in `vraaggesprek`. */
const begins = (term: string, text: string): boolean => new RegExp(`(?<![\\p{L}-])${term}`, "u").test(text);
/** Whether a word stands in a text as a whole. */
const stands = (term: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}-])`, "u").test(text);

describe("the glossary of Dutch", () => {
  it("is read", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(wordsOf(dutch).size).toBeGreaterThan(500);
  });

  it.each(rows)("says $meaning as $terms, and not as $not", ({ terms, not }) => {
    expect(
      terms.filter((term) => begins(term, dutch)),
      "is said",
    ).not.toEqual([]);
    expect(not.filter((term) => stands(term, dutch))).toEqual([]);
  });

  it("lists every word that Dutch sentences have in common with English ones", () => {
    const listed = wordsOf(page.slice(page.indexOf("## Spelt as in English")).toLowerCase());
    const known = wordsOf(english);
    const common = [...wordsOf(dutch)].filter((word) => word.length > 2 && known.has(word));
    expect(common.filter((word) => !listed.has(word))).toEqual([]);
  });

  it("notices a word that is not Dutch", () => {
    expect(stands("topic", "een topic beginnen")).toBe(true);
    expect(stands("echo", "een echoput")).toBe(false);
    expect(begins("gesprek", "twee gesprekken")).toBe(true);
  });
});
