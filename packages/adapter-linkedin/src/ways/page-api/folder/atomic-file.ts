import { open, readFile, rename } from "node:fs/promises";

/** Only who keeps a folder may read it. */
export const ownerOnly = { file: 0o600, folder: 0o700 } as const;

/** What a file is called while it is being written. */
export const unfinished = ".new";

let written = 0;

/** A name for an unfinished file that no other run gives: for a file that is written without the lock of its folder. */
export function unfinishedOfThisRun(): string {
  return `.${process.pid}-${++written}${unfinished}`;
}

/** Writes a file so that whoever reads it, also after the power went, finds the old text or the new one, whole. */
export async function writeAtomically(path: string, text: string, ending: string = unfinished): Promise<void> {
  const file = await open(`${path}${ending}`, "w", ownerOnly.file);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}${ending}`, path);
}

/** The text of a file; `undefined` where there is none. */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The value of a JSON text; `undefined` where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The system's word for what went wrong with a file. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
