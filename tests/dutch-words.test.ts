import { expect, it } from "vitest";
import { dutchSentences, wordsOf } from "./dutch-words/dutch-sentences.js";
import { readWorkspaceFile } from "./workspace/files.js";

/** Words that somebody who speaks Dutch has looked at in their sentences. */
const lookedOver: ReadonlySet<string> = new Set(
  readWorkspaceFile("tests/dutch-words/looked-over.txt")
    .text.split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);

/** The terms of the glossary, which are Dutch by decision. */
const terms: ReadonlySet<string> = new Set(
  readWorkspaceFile("docs/glossary.md")
    .text.split("\n")
    .flatMap((line) => /^\| [^|]+ \| ([^|]+) \|/.exec(line)?.[1] ?? [])
    .flatMap(wordsOf),
);

const sentences = dutchSentences();

/** Each word of the sentences that is neither in the glossary nor looked over, with a sentence in which it stands. */
function unknownIn(texts: typeof sentences): readonly string[] {
  const unknown = new Map<string, string>();
  for (const { path, text } of texts)
    for (const word of wordsOf(text))
      if (!terms.has(word) && !lookedOver.has(word) && !unknown.has(word)) unknown.set(word, `${path}: ${text.trim()}`);
  return [...unknown].map(([word, where]) => `${word} (${where})`);
}

it("finds the sentences of reports, of the program, of the files to fill in and of pages", () => {
  expect(sentences.length).toBeGreaterThan(1_200);
  for (const part of [
    "report/src/language/nl",
    "cli/src/language/nl",
    "cli/templates",
    "docs/privacy.nl.md",
    "examples/goals",
  ])
    expect(sentences.some(({ path }) => path.includes(part))).toBe(true);
});

it("says nothing in words that nobody looked over: mend the sentence, or put the word in looked-over.txt", () => {
  expect(unknownIn(sentences)).toEqual([]);
});

it("notices a new term", () => {
  const found = unknownIn([{ path: "a.ts", text: "De doelgroep heeft weinig engagementscore." }]);
  expect(found).toEqual(["engagementscore (a.ts: De doelgroep heeft weinig engagementscore.)"]);
});

it("keeps no word that is said no more", () => {
  const said = new Set(sentences.flatMap(({ text }) => wordsOf(text)));
  expect([...lookedOver].filter((word) => !said.has(word))).toEqual([]);
});

it("has its words in order, each once", () => {
  expect([...lookedOver]).toEqual([...lookedOver].toSorted((one, other) => one.localeCompare(other, "nl")));
});
