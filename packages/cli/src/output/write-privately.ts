import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { err, ok, type Result } from "neverthrow";
import { type Failure, interrupted } from "../failure.js";
import { cannotWrite, isFolderFailure, placeToWrite } from "./place-to-write.js";
import { unfinishedFiles } from "./unfinished-files.js";

/** Characters that are written together. */
const heldCharacters = 65_536;

/**
 * Writes a file that its owner alone may read, text by text and never all of it in memory. It is there whole or not at
 * all; until then an older one stays.
 */
export async function writePrivately(
  path: string,
  texts: Iterable<string>,
  named: string,
  signal: AbortSignal,
): Promise<Result<void, Failure>> {
  const { target, beside: part, isFolder } = await placeToWrite(path);
  // A device or a pipe cannot be replaced by a file.
  if (part === target) return err(isFolder === true ? isFolderFailure(named) : cannotWrite(named));
  const file = await openNew(part);
  if (file === undefined) return err(cannotWrite(named));
  unfinishedFiles.add(part);
  let isWhole = false;
  try {
    isWhole = await writeAll(file, texts, signal);
    // On the disk before it takes the place of the older one, which would be lost with it.
    await file.sync();
    await file.close();
    if (isWhole) await rename(part, target);
  } catch (error) {
    isWhole = false;
    if (!(error instanceof Error && "code" in error)) throw error;
    return err(cannotWrite(named));
  } finally {
    if (!isWhole) {
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    }
    unfinishedFiles.done(part);
  }
  return isWhole ? ok() : err(interrupted);
}

/** A file of its own, private from the start, whatever is left of an earlier attempt. */
async function openNew(part: string): Promise<FileHandle | undefined> {
  try {
    await rm(part, { force: true });
    return await open(part, "wx", 0o600);
  } catch {
    return undefined;
  }
}

/** Whether all of it was written before the signal. */
async function writeAll(file: FileHandle, texts: Iterable<string>, signal: AbortSignal): Promise<boolean> {
  let held = "";
  for (const text of texts) {
    held += text;
    if (held.length < heldCharacters) continue;
    if (signal.aborted) return false;
    await file.writeFile(held);
    held = "";
  }
  // Not `write`, which may write a part where there is no room for more, and says so in a number.
  await file.writeFile(held);
  return !signal.aborted;
}
