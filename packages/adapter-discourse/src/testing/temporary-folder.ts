import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

/** A folder of its own for a test, taken away after all tests of the file. */
export function temporaryFolder(): string {
  if (made.length === 0) afterAll(removeAll);
  const path = mkdtempSync(join(tmpdir(), "forum-"));
  made.push(path);
  return path;
}

function removeAll(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}
