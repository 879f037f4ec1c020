import { basename } from "node:path";
import { openZip } from "@org/community-source-kit/zip";
import type { FileSet } from "./file-set.js";

/** More than any export has: beyond it an archive is made to do harm. */
const mostBytes = 1_073_741_824;
const limits = { files: 1_000, fileBytes: mostBytes, bytes: mostBytes };

/** The files of a zip by their names alone, because a path within an archive leads nowhere; of two the first one counts. */
export async function zipFiles(path: string): Promise<FileSet> {
  const zip = await openZip(path, limits);
  const paths = new Map<string, string>();
  for (const whole of zip.paths) if (!paths.has(basename(whole))) paths.set(basename(whole), whole);
  return {
    names: [...paths.keys()].sort(),
    open: (name) => zip.read(paths.get(name) ?? name),
    close: () => zip.close(),
  };
}
