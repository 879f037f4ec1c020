import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is there while the tests of one file run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "discourse-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder and says where it is. */
export function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Things as one line of JSON each. */
export function ndjson(things: readonly object[]): string {
  return things.map((thing) => `${JSON.stringify(thing)}\n`).join("");
}
