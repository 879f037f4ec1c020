import { createReadStream } from "node:fs";
import { resolve as pathTo } from "node:path";
import type { CommandIo } from "../command-io.js";

/** Where files are looked for, and what ends the wait for one. */
export type FilePlace = Pick<CommandIo, "cwd"> & Partial<Pick<CommandIo, "signal">>;

/**
 * The bytes of a file: of a larger one that many and one more, since a device may have no end.
 * `undefined` where the user ended it: a pipe opens only when somebody writes to it, and that may be never.
 *
 * @throws The error of the operating system if it cannot be read.
 */
export async function fileBytes(
  named: string,
  most: number,
  { cwd, signal = new AbortController().signal }: FilePlace,
): Promise<Buffer | undefined> {
  if (signal.aborted) return undefined;
  const path = pathTo(cwd, named);
  const read = new AbortController();
  const ended = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { signal: read.signal });
  });
  try {
    return await Promise.race([firstBytes(path, most), ended]);
  } finally {
    read.abort();
  }
}

async function firstBytes(path: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: most })) chunks.push(chunk);
  return Buffer.concat(chunks);
}
