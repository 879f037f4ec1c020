import ts from "typescript";
import { nodesOf, parse, placeOf } from "../workspace/syntax.js";
import type { Rule } from "./rule.js";

const mostLines = 250;

/** Names that say nothing about what is inside: a whole name, or the last word of one. */
const emptyName = /^(?:.+-)?(?:utils?|common|misc|helpers?)$/;

/** No file is longer than 250 lines. */
export const filesAreShort: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length;
    return lines > mostLines ? [`${path}: ${lines} lines, at most ${mostLines}; one idea per file`] : [];
  });

/** No file or folder has a name that would fit any content. */
export const namesSaySomething: Rule = (files) =>
  files
    .filter(({ path }) => path.split("/").some((part) => emptyName.test(part.replace(/\..*$/, ""))))
    .map(({ path }) => `${path}: name it after what is in it`);

/** Every export is named, one by one: the public surface can be read off, and nothing slips into it. */
export const exportsAreNamed: Rule = (files) =>
  files.flatMap((file) =>
    nodesOf(parse(file)).flatMap((node) => {
      if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)))
        return [`${placeOf(node)}: \`export *\`; name what is exported`];
      return isDefaultExport(node) ? [`${placeOf(node)}: default export; give it a name`] : [];
    }),
  );

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
  );
}
