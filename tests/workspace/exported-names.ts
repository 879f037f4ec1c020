import { existsSync } from "node:fs";
import ts from "typescript";
import { readWorkspaceFile } from "./files.js";
import { fromRoot } from "./root.js";
import { parse } from "./syntax.js";

/** The names that a file exports, types included; none if the file does not exist. */
export function exportedNames(path: string): ReadonlySet<string> {
  if (!existsSync(fromRoot(path))) return new Set();
  return new Set(parse(readWorkspaceFile(path)).statements.flatMap(namesOf));
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  }
  const isExported =
    ts.canHaveModifiers(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement; // whatever else can be exported is declared by name
  return name === undefined ? [] : [name.text];
}
