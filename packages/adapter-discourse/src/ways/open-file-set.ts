import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileSet } from "./file-set.js";
import { openFile } from "./open-file.js";
import { zipFiles } from "./zip-files.js";

/** The files at a path. */
export async function openFileSet(path: string): Promise<FileSet> {
  if (/\.zip$/i.test(path)) return zipFiles(path);
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).sort() : [basename(path)];
  return {
    names,
    open: (name) => openFile(isFolder ? join(path, name) : path),
    close: () => {},
  };
}
