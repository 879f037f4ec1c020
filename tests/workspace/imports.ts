import { posix } from "node:path";
import ts from "typescript";
import type { WorkspaceFile } from "./files.js";

/** What a file imports, as written: types, values, re-exports and `import("…")` alike. */
export function specifiersOf({ text }: WorkspaceFile): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The path from the root of the workspace that a relative import means; `undefined` for the name of a package. */
export function resolveRelative(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** The package that an import names: `date-fns` of `date-fns/fp`, `@org/x` of `@org/x/y`. */
export function packageNamed(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
