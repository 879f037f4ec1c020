import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a file into a folder and says where it is. */
export function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Writes files into a folder within a folder and says where that is. */
export function writtenFolder(folder: string, name: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const [file, content] of files) written(path, file, content);
  return path;
}

/** Things as one line of JSON each. */
export function ndjson(things: readonly object[]): string {
  return things.map((thing) => `${JSON.stringify(thing)}\n`).join("");
}
