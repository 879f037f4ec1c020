import ts from "typescript";
import { expect, it } from "vitest";
import { dutchOfSources } from "../packages/cli/src/language/nl/sources/dutch-of-sources.js";
import { isTest, pathsUnder, readWorkspaceFile, type WorkspaceFile } from "./workspace/files.js";
import { parse } from "./workspace/syntax.js";

/** Our own adapters, and what reads any adapter. */
const files = [
  "packages/adapter-csv/src",
  "packages/adapter-discourse/src",
  "packages/adapter-linkedin/src",
  "packages/simulator/src",
  "packages/core/src/source",
]
  .flatMap(pathsUnder)
  .filter((path) => path.endsWith(".ts") && !isTest(path))
  .map(readWorkspaceFile);

/**
 * What no read says: of files that datasets are kept in, whose errors the program tells in words of its own, and of reports
 * of a forum that somebody compares by hand.
 */
const toldElsewhere =
  /core\/src\/source\/(?:dataset-|read-dataset|contribution-columns|contribution-records)|discourse\/src\/reports\//;

/** Sentences of other texts, such as of the schema of a record, and those that are put together of what has its Dutch. */
const noneOfAnIssue = new Set([
  "The row is fine.",
  "{}, {}: {} The row was left out.",
  "The input seems to be {}, not one JSON object on each line.",
  "has either records or batches",
  "may only name classified fields",
  "One line of a community's records: a fact, a removal, an issue or the end of the read.",
]);

/** Texts with the form of a sentence: several words and a full stop, or the message or advice of something that is said. */
function sentencesOf(file: WorkspaceFile): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    // A mistake of whoever programs is told to nobody else.
    if (ts.isNewExpression(node) && node.expression.getText() === "RangeError") return;
    if (ts.isStringLiteralLike(node) && isSaid(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node) && / \S+ .*\.$/s.test(textOf(node)) && isSaid(node))
      found.push(textOf(node));
    else ts.forEachChild(node, look);
  };
  look(parse(file));
  return found;
}

function isSaid(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  const text = textOf(node);
  if (/^[A-Za-z{“].* .*\.$/s.test(text)) return true;
  const { parent } = node;
  const isMessage = ts.isPropertyAssignment(parent) && ["message", "advice"].includes(parent.name.getText());
  const isWorded = ts.isCallExpression(parent) && parent.expression.getText() === "worded";
  const isPhase = ts.isPropertyAssignment(parent) && ["phase", "unit"].includes(parent.name.getText());
  return isPhase || ((isMessage || isWorded) && / /.test(text));
}

/** A text with `{}` for what differs and is no data. */
function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join("");
}

/** Whether a sentence has its Dutch: as it is, behind the name of a file, or with what several of its kind have in common. */
function hasDutch(sentence: string): boolean {
  return [sentence, `{file} ${sentence}`].some((each) => dutchOfSources.has(each));
}

function untranslated(file: WorkspaceFile): readonly string[] {
  if (toldElsewhere.test(file.path)) return [];
  return sentencesOf(file)
    .filter((text) => !hasDutch(text) && !noneOfAnIssue.has(text))
    .map((text) => `${file.path}: ${text}`);
}

it("finds sentences", () => {
  expect(files.flatMap(sentencesOf).length).toBeGreaterThan(300);
});

it("tells in Dutch what our own adapters say of an issue, an error, a remark and their progress", () => {
  expect(files.flatMap(untranslated)).toEqual([]);
});

it("translates no sentence that is said no more", () => {
  const reading = pathsUnder("packages/cli/src/reading").map(readWorkspaceFile);
  const all = [...files, ...reading].map(({ text }) => text.replaceAll('\\"', '"')).join("\n");
  const behindFile = (sentence: string): string => sentence.replace(/^\{file\} /, "");
  const isMade = /^The input seems to be /;
  expect(
    [...dutchOfSources.keys()].filter(
      (each) => !isMade.test(each) && !all.includes(each) && !all.includes(behindFile(each)),
    ),
  ).toEqual([]);
});

it("names in Dutch only what the English sentence names", () => {
  const namesIn = (text: string): readonly string[] => text.match(/\{[A-Za-z]+\}/g) ?? [];
  const strange = [...dutchOfSources].filter(([ours, dutch]) => namesIn(dutch).some((name) => !ours.includes(name)));
  expect(strange).toEqual([]);
});

it.each([
  'const issue = { code: "x", message: "Something strange stands here." };',
  'const issue = { ...worded("{file} is strange", { file }) };',
  'const step = { phase: "reading strange things", done: 1, unit: "rows" };',
])("notices a sentence without Dutch: %s", (text) => {
  expect(untranslated({ path: "a.ts", text })).toHaveLength(1);
});
