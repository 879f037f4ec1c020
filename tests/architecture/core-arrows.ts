import { packageNamed, resolveRelative, specifiersOf } from "../workspace/imports.js";
import { coreEntryFiles, coreFolders, metricFolders } from "./core-folders.js";
import type { Rule } from "./rule.js";

const coreSource = "packages/core/src/";

/** The folder of core that a path lies in: empty for the files beside the folders, `undefined` outside of core. */
function coreFolderOf(path: string): string | undefined {
  if (!path.startsWith(coreSource)) return undefined;
  const [first, ...rest] = path.slice(coreSource.length).split("/");
  return rest.length === 0 ? "" : first;
}

/** Files of core import only the folders below theirs. */
export const foldersOfCoreFollowTheArrows: Rule = (files) =>
  files.flatMap((file) => {
    const folder = coreFolderOf(file.path);
    if (folder === undefined) return [];
    if (folder === "") return strayFile(file.path);
    const row = coreFolders[folder];
    if (row === undefined) return [`${file.path}: folder "${folder}" has no row in tests/architecture/core-folders.ts`];
    return specifiersOf(file).flatMap((specifier) => {
      const target = resolveRelative(file.path, specifier);
      if (target === undefined) return [];
      const to = coreFolderOf(target);
      if (to === folder || (to !== undefined && row.folders.includes(to))) return [];
      return [`${file.path}: ${folder} may not import "${specifier}"; it may import ${list(row.folders)}`];
    });
  });

/** Files of core import only the packages that their folder is allowed. */
export const foldersOfCoreUseOnlyTheirPackages: Rule = (files) =>
  files.flatMap((file) => {
    const row = coreFolders[coreFolderOf(file.path) ?? ""];
    if (row === undefined) return [];
    return specifiersOf(file)
      .filter((specifier) => !specifier.startsWith(".") && !row.packages.includes(packageNamed(specifier)))
      .map((specifier) => `${file.path}: may not import "${specifier}"; it may import ${list(row.packages)}`);
  });

/** Where metrics live, a file with a schema reads no dataset: whoever imports one metric pays for no schema. */
export const schemasShareNoFileWithMetrics: Rule = (files) =>
  files
    .filter(({ path }) => metricFolders.includes(coreFolderOf(path) ?? ""))
    .filter((file) => {
      const imported = specifiersOf(file);
      const readsDataset = imported.some((name) => coreFolderOf(resolveRelative(file.path, name) ?? "") === "dataset");
      return readsDataset && imported.includes("zod");
    })
    .map(({ path }) => `${path}: imports zod and the dataset; move the schema to a file of its own`);

function strayFile(path: string): readonly string[] {
  const name = path.slice(coreSource.length);
  return coreEntryFiles.includes(name) ? [] : [`${path}: is no entry file; move it into the folder that it belongs to`];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "nothing but itself" : names.join(", ");
}
