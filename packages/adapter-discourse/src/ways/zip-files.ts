import { basename } from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { ArchiveError } from "./archive-error.js";
import type { FileSet } from "./file-set.js";

/** More than any export has: beyond it an archive is made to do harm. */
const mostFiles = 1_000;
const mostBytes = 1_073_741_824;
/** Text shrinks to a tenth; what shrinks to less than a five-hundredth is a bomb, if it is large. */
const mostTimesSmaller = 500;
const smallEnough = 16 * 1_048_576;

/** The files of a zip. Nothing is written to disk, folders within it are passed over, and sizes are checked first. */
export async function zipFiles(path: string): Promise<FileSet> {
  const zip = await opened(path);
  try {
    const entries = await checkedEntries(zip);
    return {
      names: [...entries.keys()].sort(),
      open: (name) => contents(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof ArchiveError ? error : new ArchiveError("BAD_ZIP");
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    // An error of the system has a code; one of the library only words.
    throw error instanceof Error && "code" in error ? error : new ArchiveError("BAD_ZIP");
  }
}

/** Entries by the name of their file alone: a path within an archive leads nowhere. */
async function checkedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  let files = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    bytes += uncompressedSize;
    const isBomb = uncompressedSize > smallEnough && uncompressedSize > compressedSize * mostTimesSmaller;
    if (++files > mostFiles || bytes > mostBytes || isBomb) throw new ArchiveError("UNSAFE_ZIP");
    const name = basename(fileName);
    if (!fileName.endsWith("/") && !entries.has(name)) entries.set(name, entry);
  }
  return entries;
}

/** The library holds a file to the size that it has declared. */
async function* contents(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch {
    throw new ArchiveError("BAD_ZIP");
  }
}
