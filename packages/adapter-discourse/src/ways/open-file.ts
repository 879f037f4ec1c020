import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** The bytes of a file, unpacked if its name ends in `.gz`. */
export function openFile(path: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(path, { highWaterMark: 1_048_576 });
  if (!/\.gz$/i.test(path)) return bytes;
  const unpacked = createGunzip();
  // `pipe` does not pass on errors: without this a file that breaks off would end the process.
  bytes.on("error", (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}
