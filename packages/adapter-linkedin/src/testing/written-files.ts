import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is there while the tests of one file run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "linkedin-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder and says where it is. */
export function written(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Writes files into a folder within a folder and says where that is. */
export function writtenFolder(
  folder: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) written(path, file, content);
  return path;
}
