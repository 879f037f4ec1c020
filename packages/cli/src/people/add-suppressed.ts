import { type FileHandle, open, realpath, rename, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { hasCode } from "../system-error.js";
import { readSuppressed } from "./suppressed-list.js";

const heading =
  "# Pseudonyms of people who are to be forgotten, one a line. community-health leaves them out of every keyed read.\n";

const betweenMilliseconds = 50;

/**
 * Adds pseudonyms to the list of a file and leaves everything else in it as it is. The new list is written beside the
 * old one and takes its place as a whole. The file beside it is the lock too, as in Git: whoever cannot make it waits,
 * so that of two who add at once neither loses anything.
 *
 * @param attempts - How often the lock is tried; absent: for five seconds, because writing a small file takes less.
 * @returns How many of them were not on the list.
 */
export async function addSuppressed(
  path: string,
  pseudonyms: ReadonlySet<string>,
  signal: AbortSignal,
  attempts = 100,
): Promise<Result<number, Failure>> {
  const target = await realpath(path).catch(() => path);
  const lock = `${target}.lock`;
  const taken = await takeLock(path, lock, signal, attempts);
  if (taken.isErr()) return err(taken.error);
  const file = taken.value;
  let isPublished = false;
  try {
    const list = await readSuppressed(target);
    if (list.isErr()) return err(list.error);
    const added = [...pseudonyms].filter((pseudonym) => !list.value.pseudonyms.has(pseudonym));
    if (added.length === 0) return ok(0);
    await file.writeFile(withAdded(list.value.text, added));
    await file.sync();
    await file.close();
    await rename(lock, target);
    isPublished = true;
    return ok(added.length);
  } catch {
    return err(cannotWriteList(path));
  } finally {
    await file.close().catch(() => undefined);
    // After the renaming a lock of that name is somebody else's.
    if (!isPublished) await rm(lock, { force: true });
  }
}

async function takeLock(
  path: string,
  lock: string,
  signal: AbortSignal,
  attempts: number,
): Promise<Result<FileHandle, Failure>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await setTimeout(betweenMilliseconds, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return err(interrupted);
    try {
      return ok(await open(lock, "wx", 0o600));
    } catch (error) {
      if (!hasCode(error, "EEXIST")) return err(cannotWriteList(path));
    }
  }
  return err(
    inputFailure(
      `The list of suppressed pseudonyms at ${path} is being written by another run.`,
      `Try again. If there is no other run, one was broken off: remove ${lock}.`,
    ),
  );
}

function withAdded(text: string, added: readonly string[]): string {
  const before = text === "" ? heading : text.endsWith("\n") ? text : `${text}\n`;
  return `${before}${added.join("\n")}\n`;
}

function cannotWriteList(path: string): Failure {
  const next = "Check that you may write to its folder and that there is room. Nobody was forgotten.";
  return inputFailure(`The list of suppressed pseudonyms at ${path} cannot be written.`, next);
}
