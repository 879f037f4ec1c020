import { open } from "node:fs/promises";
import { FileError } from "./file-error.js";

/** The bytes of a file that is not larger than expected. */
export async function readBytes(path: string, mostBytes: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size > mostBytes) throw new FileError("TOO_LARGE");
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The bytes of a stream that gives no more than expected. */
export async function gatherBytes(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new FileError("TOO_LARGE");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
