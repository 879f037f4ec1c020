import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { ZipError } from "./zip-error.js";

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

/** A zip whose sizes and paths were checked; its files can be unpacked one by one. */
export interface SoundZip {
  /** The whole paths of all files and folders, in the order of the zip. */
  readonly names: readonly string[];
  /** Of the files that are wanted. Of two files with one path the first one counts. */
  readonly paths: readonly string[];
  /** The bytes of a file, piece by piece; of a path that is not wanted there are none. Throws a `ZipError`. */
  read(path: string): AsyncGenerator<Uint8Array, void, undefined>;
  close(): void;
}

const options = { autoClose: false, lazyEntries: true, strictFileNames: true } as const;

/**
 * Opens a zip, by its path or its bytes. What is not wanted is never unpacked, nothing is written to disk, and what a file
 * declares of its size holds: the library ends one that has more.
 *
 * @throws ZipError if it is none, leads out, or is larger than allowed; an error of the system as it comes.
 * @see docs/decisions/0012-a-library-for-zip.md
 * @example
 * // The 22 bytes that end every zip, and alone are one without files.
 * const empty = Uint8Array.of(0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0));
 * const zip = await openZip(empty, { files: 10, fileBytes: 1_000, bytes: 1_000 });
 * zip.names // => []
 */
export async function openZip(
  zip: string | Uint8Array,
  limits: ZipLimits,
  isWanted: (path: string) => boolean = () => true,
): Promise<SoundZip> {
  const opened = await orZipError(() =>
    typeof zip === "string" ? openPromise(zip, options) : fromBufferPromise(Buffer.from(zip), options),
  );
  try {
    const { names, entries } = await orZipError(() => checkedEntries(opened, limits, isWanted));
    return {
      names,
      paths: [...entries.keys()],
      read: (path) => contents(opened, entries.get(path)),
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
    if (names.push(fileName) > limits.files) throw new ZipError("ZIP_UNSAFE");
    if (fileName.endsWith("/") || !isWanted(fileName)) continue;
    if (entry.isEncrypted()) throw new ZipError("ZIP_ENCRYPTED");
    bytes += uncompressedSize;
    const isBomb = uncompressedSize > smallEnough && uncompressedSize > compressedSize * mostTimesSmaller;
    if (isBomb || uncompressedSize > limits.fileBytes || bytes > limits.bytes) throw new ZipError("ZIP_UNSAFE");
    if (!entries.has(fileName)) entries.set(fileName, entry);
  }
  return { names, entries };
}

async function* contents(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry === undefined) return;
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw asZipError(error);
  }
}

async function orZipError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asZipError(error);
  }
}

/** Errors of the library have no code but only words, in which names of files may stand. */
function asZipError(error: unknown): unknown {
  const isOfSystem = error instanceof Error && "syscall" in error;
  if (error instanceof ZipError || isOfSystem) return error;
  if (error instanceof Error && /encryption/.test(error.message)) return new ZipError("ZIP_ENCRYPTED");
  const leadsOut = error instanceof Error && /(relative|absolute) path|invalid characters/.test(error.message);
  return new ZipError(leadsOut ? "ZIP_LEADS_OUT" : "ZIP_DAMAGED");
}
