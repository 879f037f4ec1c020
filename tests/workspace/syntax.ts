import ts from "typescript";
import type { WorkspaceFile } from "./files.js";

/** Parses a file without looking at any other. */
export function parse({ path, text }: WorkspaceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
}

/** Every node of a tree, parents before children. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (visited: ts.Node): void => {
    found.push(visited);
    ts.forEachChild(visited, visit);
  };
  visit(node);
  return found;
}

/** Where a node stands, as `path:line`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
