import ts from "typescript";
import { exportsOf } from "../public-api/api-program.js";
import type { EntryPoint } from "../workspace/packages.js";

/** What an entry point exports and does not explain: each name with what it lacks. */
export function undocumented(program: ts.Program, entry: EntryPoint): readonly string[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, entry).flatMap(([name, symbol]) => {
    const said = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    if (said === "") return [`${name}: no docblock`];
    const hasExample = symbol.getJsDocTags(checker).some(({ name: tag }) => tag === "example");
    return isFunction(symbol) && !hasExample ? [`${name}: no @example`] : [];
  });
}

function isFunction(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Function) !== 0;
}
