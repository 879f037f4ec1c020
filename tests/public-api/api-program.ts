import ts from "typescript";
import { type EntryPoint, entryPoints, packages } from "../workspace/packages.js";
import { fromRoot, root } from "../workspace/root.js";

/** One program over the sources of all entry points, by the workspace's own compiler options. */
export function programOf(entries: readonly EntryPoint[]): ts.Program {
  const { config } = ts.readConfigFile(fromRoot("tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  return ts.createProgram(
    entries.map(({ source }) => fromRoot(source)),
    options,
  );
}

/** The entry points of all packages. */
export const allEntryPoints: readonly EntryPoint[] = packages.flatMap(entryPoints);

/** The names that an entry point exports, in order, each with the declaration that it leads to. */
export function exportsOf(program: ts.Program, { source }: EntryPoint): readonly [string, ts.Symbol][] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(fromRoot(source));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol): [string, ts.Symbol] => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
