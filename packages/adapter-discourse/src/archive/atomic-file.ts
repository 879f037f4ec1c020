import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Only who keeps an archive may read it. */
export const ownerOnly = { file: 0o600, folder: 0o700 } as const;

/** Writes a file so that whoever reads it, also after the power went, finds the old text or the new one, whole. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, "w", ownerOnly.file);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(dirname(path));
}

/** A name in a folder lasts only once the folder itself was written; systems that cannot do that do not need it. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (codeOf(error) === "ENOSPC" || codeOf(error) === "EIO") throw error;
  }
}

/** The JSON in a file; `undefined` where there is no such file, or no JSON in it. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The system's word for what went wrong with a file. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
