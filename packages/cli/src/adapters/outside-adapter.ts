import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceAdapterModule } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";

/** Loads an adapter by its path or by the name of its package, both seen from the working folder. */
export async function outsideAdapter(named: string, cwd: string): Promise<Result<SourceAdapterModule, Failure>> {
  const path = whereIs(named, cwd);
  if (path === undefined) {
    const next = "Install the package in the working folder, or give the path of a module, beginning with ./.";
    return err(inputFailure(`There is no adapter ${named} to be found from here.`, next));
  }
  let module: unknown;
  try {
    module = await import(pathToFileURL(path).href);
  } catch (error) {
    const what = error instanceof Error ? (error.message.split("\n", 1)[0] ?? error.name) : typeof error;
    return err(inputFailure(`The adapter ${named} cannot be loaded: ${what}`, "Check that it is built and installed."));
  }
  if (isAdapterModule(module)) return ok(module);
  return err(inputFailure(`The module ${named} is no adapter: it does not export createSourceAdapter.`));
}

/** Where a module is that has only an `import` condition is known to `import` alone, and that resolves from here. */
function whereIs(named: string, cwd: string): string | undefined {
  const isPath = /^[./\\]|^[A-Za-z]:/.test(named) || existsSync(resolve(cwd, named));
  const require = createRequire(join(cwd, "from-here.js"));
  try {
    return require.resolve(isPath ? resolve(cwd, named) : named);
  } catch {
    return isPath ? undefined : importedEntry(named, require);
  }
}

/** The entry of a package that says only where `import` finds it. */
function importedEntry(named: string, require: NodeJS.Require): string | undefined {
  for (const folder of require.resolve.paths(named) ?? []) {
    const manifest = join(folder, named, "package.json");
    if (!existsSync(manifest)) continue;
    const described: unknown = require(manifest);
    const entry = importEntryOf(described);
    return entry === undefined ? undefined : join(folder, named, entry);
  }
  return undefined;
}

function importEntryOf(described: unknown): string | undefined {
  if (!isObject(described)) return undefined;
  const { exports } = described;
  const root = isObject(exports) && "." in exports ? exports["."] : exports;
  const entry = isObject(root) ? (root["import"] ?? root["node"] ?? root["default"]) : root;
  const target = isObject(entry) ? entry["default"] : entry;
  return typeof target === "string" ? target : undefined;
}

function isAdapterModule(module: unknown): module is SourceAdapterModule {
  return isObject(module) && typeof module["createSourceAdapter"] === "function";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
