import ts from "typescript";
import { expect, it } from "vitest";
import { translated } from "../packages/cli/src/language/translated.js";
import { isTest, pathsUnder, readWorkspaceFile } from "./workspace/files.js";
import { parse } from "./workspace/syntax.js";

/** What the program says when something fails: each text that a failure is made of, or a variable that goes into one. */
const sentences = pathsUnder("packages/cli/src")
  .filter((path) => path.endsWith(".ts") && !isTest(path) && !path.includes("/language/"))
  .flatMap((path) => sentencesOf(parse(readWorkspaceFile(path))).map((text) => ({ path, text })));

/** Texts with the form of a sentence: several words, a capital or an option or a value before them, a full stop behind. */
function sentencesOf(node: ts.Node): readonly string[] {
  // A mistake of whoever programs is told to nobody else.
  if (ts.isNewExpression(node) && node.expression.getText() === "RangeError") return [];
  const text = textOf(node);
  if (text !== undefined) return /^(?:[A-Z]|--|…).* .*\.$/.test(text) ? [text] : [];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...sentencesOf(child));
  });
  return found;
}

/** A text with `…` for what differs. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isStringLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

it("finds sentences", () => {
  expect(sentences.length).toBeGreaterThan(80);
});

/** What is put together of a few words each, which are phrases of their own: `--format is text or json`. */
const ofFewWords = ['--… is …, not "…".', "… … makes no sense: … is better.", "… ….", "… is no …."];

it("says each sentence of a failure in Dutch too", () => {
  const whole = sentences.filter(({ text }) => !ofFewWords.includes(text));
  expect(whole.filter(({ text }) => translated(text, "nl") === text)).toEqual([]);
});
