import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { configurationNames } from "../configuration/find-configuration.js";
import type { Found, Recognised, Unplaced } from "./found.js";
import { recogniseDocument } from "./recognise-document.js";
import { recogniseFolder } from "./recognise-folder.js";
import { recogniseLines } from "./recognise-lines.js";
import { recognisePacked } from "./recognise-packed.js";
import { recogniseTable } from "./recognise-table.js";

/** What is in a folder, in the order of its names. */
export interface FolderContent {
  readonly found: readonly Found[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Looks at everything in a folder, by what is in it and not by what it is called. What begins with a dot, config files and
 * folders of packages are not looked at.
 *
 * @param timeZone - In which times without an offset are meant, where there are such.
 */
export async function lookIntoFolder(
  folder: string,
  { timeZone, signal }: { readonly timeZone: string; readonly signal: AbortSignal },
): Promise<FolderContent> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Found[] = [];
  const unplaced: Unplaced[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { name } = entry;
    if (signal.aborted) break;
    if (name.startsWith(".") || name === "node_modules" || isConfiguration(name)) continue;
    const path = join(folder, name);
    const what = entry.isDirectory() ? await recogniseFolder(path, name) : await recogniseFile(path, name, timeZone);
    if (what === undefined || typeof what === "string") unplaced.push({ file: name, why: what ?? notKnown });
    else found.push(what);
  }
  return { found, unplaced };
}

const notKnown = "no kind of file that is known";

const recognisers = [recogniseLines, recognisePacked, recogniseTable, recogniseDocument] as const;

async function recogniseFile(path: string, name: string, timeZone: string): Promise<Recognised> {
  for (const recognise of recognisers) {
    const what = await recognise(path, name, timeZone);
    if (what !== undefined) return what;
  }
  return undefined;
}

function isConfiguration(name: string): boolean {
  return configurationNames.some((known) => known === name);
}
