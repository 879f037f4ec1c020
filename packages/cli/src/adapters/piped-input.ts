import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** What opens an input again and again. */
export type Reopened = () => AsyncIterable<Uint8Array>;

/** The pipes among the paths of inputs, each with what opens it. */
export async function pipesAmong(inputs: readonly string[], cwd: string): Promise<ReadonlyMap<string, Reopened>> {
  const pipes = new Map<string, Reopened>();
  for (const input of inputs) {
    const pipe = await pipedInput(input, cwd);
    if (pipe !== undefined) pipes.set(input, pipe);
  }
  return pipes;
}

/**
 * A pipe as something that can be opened as often as one likes, because an adapter looks into its input before it
 * reads it: what comes out of the pipe is held in memory. `undefined` for a file. `-` stands for standard input.
 */
async function pipedInput(path: string, cwd: string): Promise<Reopened | undefined> {
  const place = path === "-" ? "/dev/stdin" : resolve(cwd, path);
  const known = await stat(place).catch(() => undefined);
  if (known === undefined || known.isFile() || known.isDirectory()) return undefined;
  let read: Promise<readonly Uint8Array[]> | undefined;
  return async function* reopened() {
    read ??= chunksOf(place);
    yield* await read;
  };
}

async function chunksOf(path: string): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path)) chunks.push(chunk);
  return chunks;
}
