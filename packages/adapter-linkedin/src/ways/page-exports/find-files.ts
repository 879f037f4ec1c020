import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

/** A file to read: where it is, and what it is called without its folders. */
export interface ExportFile {
  readonly path: string;
  readonly name: string;
}

const isExport = /\.(xlsx?|csv|tsv|txt)$/i;

/** The files at paths, a folder standing for those in it that may be exports; in an order that their names decide. */
export async function findFiles(paths: readonly string[]): Promise<readonly ExportFile[]> {
  const found: ExportFile[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder ? (await readdir(path)).filter((name) => isExport.test(name)) : [];
    found.push(
      ...(isFolder ? names.map((name) => ({ path: join(path, name), name })) : [{ path, name: basename(path) }]),
    );
  }
  return found.sort((first, second) => (first.name < second.name ? -1 : 1));
}
