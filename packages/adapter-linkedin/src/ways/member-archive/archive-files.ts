import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { openZip, type ZipLimits } from "@org/community-source-kit/zip";
import { gatherBytes, readBytes } from "../../files/read-bytes.js";
import { archiveTable } from "./archive-file-name.js";

/** The files of an archive, from a zip or from the folder that it unpacks to. */
export interface ArchiveFiles {
  /** The paths of all files. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
  close(): void;
}

const mebibyte = 1_048_576;
/** Twenty years of a busy member are some tens of megabytes of text, and an article is a file. */
const limits: ZipLimits = { files: 20_000, fileBytes: 256 * mebibyte, bytes: 1_024 * mebibyte };

/** Opens an archive; only the files that can be asked for are ever unpacked. */
export async function archiveFiles(path: string): Promise<ArchiveFiles> {
  const known = await stat(path);
  if (known.isDirectory()) return folderFiles(path);
  if (/\.csv$/i.test(path)) {
    return { names: [basename(path)], read: () => readBytes(path, limits.fileBytes), close: () => {} };
  }
  const zip = await openZip(path, limits, (name) => archiveTable(name) !== undefined);
  return { names: zip.names, read: (name) => gatherBytes(zip.read(name), limits.fileBytes), close: () => zip.close() };
}

/** The files of a folder and of the folders in it, in which some programs unpack. */
async function folderFiles(path: string): Promise<ArchiveFiles> {
  const names: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isFile()) names.push(entry.name);
    if (!entry.isDirectory()) continue;
    const inner = await readdir(join(path, entry.name));
    names.push(...inner.map((name) => `${entry.name}/${name}`));
  }
  return { names: names.sort(), read: (name) => readBytes(join(path, name), limits.fileBytes), close: () => {} };
}
