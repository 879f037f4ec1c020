import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { configurationNames } from "../configuration/find-configuration.js";
import type { Found, Recognised, Unplaced } from "./found.js";
import { recogniseDocument } from "./recognise-document.js";
import { ordinaryFolder, recogniseFolder } from "./recognise-folder.js";
import { recogniseLines } from "./recognise-lines.js";
import { recognisePacked } from "./recognise-packed.js";
import { recogniseTable } from "./recognise-table.js";

/** What is in a folder, in the order of its names. */
export interface FolderContent {
  readonly found: readonly Found[];
  readonly unplaced: readonly Unplaced[];
}

/** Folders within folders that are looked into, and how many of them: what lies deeper is nobody's working folder. */
const mostLevels = 2;
const mostFolders = 40;

/** How things are looked at. */
interface Looking {
  /** In which times without an offset are meant, where there are such. */
  readonly timeZone: string;
  readonly signal: AbortSignal;
}

/**
 * Looks at everything in a folder, and in ordinary folders within it, by what is in it and not by what it is called. What begins
 * with a dot, config files, folders of packages and folders behind links are not looked at. A file in a folder within it is called
 * by the way to it.
 */
export async function lookIntoFolder(folder: string, looking: Looking): Promise<FolderContent> {
  const found: Found[] = [];
  const unplaced: Unplaced[] = [];
  let folders = 0;
  const look = async (within: string, level: number): Promise<void> => {
    for (const entry of await entriesOf(join(folder, within))) {
      if (looking.signal.aborted) return;
      const name = within === "" ? entry.name : `${within}/${entry.name}`;
      const what = await recognised(entry, join(folder, name), name, looking.timeZone);
      if (typeof what === "object") found.push(what);
      else if (what === ordinaryFolder && level < mostLevels && folders < mostFolders) {
        folders++;
        await look(name, level + 1);
      } else unplaced.push({ file: name, why: what ?? notKnown });
    }
  };
  await look("", 0);
  return { found, unplaced };
}

/** What is in a folder and looked at, in the order of names. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !isPassedOver(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function recognised(entry: Dirent, path: string, name: string, timeZone: string): Promise<Recognised> {
  return entry.isDirectory() ? recogniseFolder(path, name) : recogniseFile(path, name, timeZone);
}

const notKnown = "no kind of file that is known";

const recognisers = [recogniseLines, recognisePacked, recogniseTable, recogniseDocument] as const;

async function recogniseFile(path: string, name: string, timeZone: string): Promise<Recognised> {
  const known = await stat(path).catch(() => undefined);
  // Whoever opens a pipe may wait for ever.
  if (known?.isFile() !== true) return undefined;
  for (const recognise of recognisers) {
    const what = await recognise(path, name, timeZone);
    if (what !== undefined) return what;
  }
  return undefined;
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || configurationNames.some((known) => known === name);
}
