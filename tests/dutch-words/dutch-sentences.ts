import ts from "typescript";
import { isTest, pathsUnder, readWorkspaceFile } from "../workspace/files.js";
import { parse } from "../workspace/syntax.js";
import { textsOf } from "./texts-of.js";

/** A sentence in Dutch that is published, or a part of one, and where it stands. */
export interface DutchSentence {
  readonly path: string;
  readonly text: string;
}

/** Every sentence in Dutch: of reports, of the program, of the files to fill in, and of pages. */
export function dutchSentences(): readonly DutchSentence[] {
  const sources = [
    "packages/report/src/language/nl.ts",
    ...pathsUnder("packages/report/src/language/nl"),
    ...pathsUnder("packages/cli/src/language/nl"),
  ].filter((path) => !isTest(path));
  const templates = pathsUnder("packages/cli/templates").filter((path) => path.endsWith(".nl.yaml"));
  return [
    ...sources.flatMap((path) => textsOfFile(path).map((text) => ({ path, text }))),
    ...templates.flatMap((path) => textsOfTemplate(path).map((text) => ({ path, text }))),
    ...pages.flatMap((path) => textsOfPage(path).map((text) => ({ path, text }))),
  ];
}

/** Pages in Dutch, and pages in which a program speaks Dutch. */
const pages = ["docs/privacy.nl.md", "examples/goals/README.md"];

/** The lines of a page in Dutch without what is code; of any other page what stands behind "in Dutch", as it is printed. */
function textsOfPage(path: string): readonly string[] {
  const { text } = readWorkspaceFile(path);
  if (!path.endsWith(".nl.md"))
    return (text.split("The same in Dutch")[1] ?? "").split("```")[1]?.split("\n").slice(1) ?? [];
  return text
    .split(/^```[\s\S]*?^```$/m)
    .flatMap((part) => part.replaceAll(/`[^`]*`|\]\([^)]*\)|^\[English\]/gm, " ").split("\n"));
}

/** Of a phrase of the program only the second text is Dutch. */
function textsOfFile(path: string): readonly string[] {
  const file = parse(readWorkspaceFile(path));
  const phrases: string[] = [];
  const look = (node: ts.Node): void => {
    const [, dutch] = ts.isArrayLiteralExpression(node) && node.elements.length === 2 ? node.elements : [];
    if (dutch !== undefined) phrases.push(...textsOf(dutch));
    else ts.forEachChild(node, look);
  };
  if (!file.text.includes("readonly Phrase[]")) return textsOf(file);
  look(file);
  return phrases;
}

/** The values and the explanation of a file to fill in; its keys are those of the model, in English. */
function textsOfTemplate(path: string): readonly string[] {
  return readWorkspaceFile(path)
    .text.split("\n")
    .flatMap((line) => {
      const [before = "", ...explained] = line.split(/(?:^|\s)#\s?/);
      return [before.replace(/^[\s-]*(?:[A-Za-z]+:(?:\s|$))?/, ""), ...explained].filter((text) => text.trim() !== "");
    });
}

/** The words of a sentence, without what is no language: options, commands, addresses, names of files. */
export function wordsOf(sentence: string): readonly string[] {
  const language = sentence
    .replaceAll(/\{[A-Za-z]+\}/g, " ")
    .replaceAll(/community-health [^.:]*(?:--\S+|\.\w+)/g, " ")
    .replaceAll(/--?[a-z][\w-]*(?:=\S+)?|<[^>]*>|\S+@\S*|\S*[/=_]\S*|\S*\.(?:[a-z]{2,6}|\d)\b\S*/g, " ");
  return (language.match(/\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*/gu) ?? []).map((word) => word.toLowerCase());
}
