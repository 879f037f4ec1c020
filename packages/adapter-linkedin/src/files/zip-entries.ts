import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { FileError } from "./file-error.js";
import { gatherBytes } from "./read-bytes.js";

/** Text shrinks to a tenth; what shrinks to less than a five-hundredth is a bomb, if it is large. */
const mostTimesSmaller = 500;
const smallEnough = 16 * 1_048_576;

/** How much of a zip is too much: beyond it, it is made to do harm. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of one file, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files that are wanted, unpacked. */
  readonly bytes: number;
}

/** A zip whose sizes and paths were checked, of which files can be unpacked into memory. */
export interface ZipEntries {
  /** The whole paths of all files. */
  readonly names: readonly string[];
  /** Of those that are wanted. */
  readonly paths: readonly string[];
  unpack(path: string): Promise<Uint8Array>;
  close(): void;
}

const options = { autoClose: false, lazyEntries: true, strictFileNames: true } as const;

/** Opens a zip, by its path or its bytes. What is not wanted is never unpacked, and nothing is written to disk. */
export async function zipEntries(
  zip: string | Uint8Array,
  limits: ZipLimits,
  isWanted: (path: string) => boolean = () => true,
): Promise<ZipEntries> {
  const opened = await orZipError(() =>
    typeof zip === "string" ? openPromise(zip, options) : fromBufferPromise(Buffer.from(zip), options),
  );
  try {
    const { names, entries } = await orZipError(() => checkedEntries(opened, limits, isWanted));
    return {
      names,
      paths: [...entries.keys()],
      unpack: (path) => orZipError(() => unpacked(opened, entries.get(path), limits)),
      close: () => opened.close(),
    };
  } catch (error) {
    opened.close();
    throw error;
  }
}

async function checkedEntries(
  zip: ZipFile,
  limits: ZipLimits,
  isWanted: (path: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly entries: ReadonlyMap<string, Entry> }> {
  const names: string[] = [];
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (names.push(fileName) > limits.files) throw new FileError("ZIP_UNSAFE");
    if (fileName.endsWith("/") || !isWanted(fileName)) continue;
    bytes += uncompressedSize;
    const isBomb = uncompressedSize > smallEnough && uncompressedSize > compressedSize * mostTimesSmaller;
    if (isBomb || uncompressedSize > limits.fileBytes || bytes > limits.bytes) throw new FileError("ZIP_UNSAFE");
    if (!entries.has(fileName)) entries.set(fileName, entry);
  }
  return { names, entries };
}

/** The library holds a file to the size that it has declared. */
async function unpacked(zip: ZipFile, entry: Entry | undefined, limits: ZipLimits): Promise<Uint8Array> {
  if (entry === undefined) return new Uint8Array(0);
  return gatherBytes(await zip.openReadStreamPromise(entry), limits.fileBytes);
}

/** Errors of the library have no code but only words, in which names of files may stand. */
async function orZipError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isOfSystem = error instanceof Error && "syscall" in error;
    if (error instanceof FileError || isOfSystem) throw error;
    const leadsOut = error instanceof Error && /(relative|absolute) path|invalid characters/.test(error.message);
    throw new FileError(leadsOut ? "ZIP_LEADS_OUT" : "ZIP_DAMAGED");
  }
}
