import { chmod, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { hearSignals } from "../hear-signals.js";
import { isSystemError } from "../system-error.js";
import { cannotWrite, isFolderFailure, placeToWrite } from "./place-to-write.js";
import { unfinishedFiles } from "./unfinished-files.js";

/** Writes a result to the file that was asked for, else to stdout. A file is there whole or not at all. */
export async function writeOutput(
  text: string,
  path: string | undefined,
  io: CommandIo,
): Promise<Result<void, Failure>> {
  // Making it can have taken seconds in which no signal was heard.
  await hearSignals();
  if (io.signal.aborted) return err(interrupted);
  return path === undefined ? print(text, io) : writeWhole(resolve(io.cwd, path), text, path);
}

/** Prints a text, whatever the user has done since: for what tells of work that is done. */
export async function print(text: string, io: CommandIo): Promise<Result<void, Failure>> {
  try {
    await io.stdout.write(text);
    return ok();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(inputFailure("What is printed cannot be written.", "Check that there is room where it goes."));
  }
}

/** Writes a file whole or not at all; one that was there keeps who may read it. */
export async function writeWhole(path: string, text: string, named: string): Promise<Result<void, Failure>> {
  const { target, beside, mode, isFolder } = await placeToWrite(path);
  if (isFolder === true) return err(isFolderFailure(named));
  try {
    if (beside !== target) unfinishedFiles.add(beside);
    await writeFile(beside, text, mode === undefined ? {} : { mode });
    // What may be asked for when a file is made is narrowed by the process; the file that was there may be wider.
    if (mode !== undefined) await chmod(beside, mode);
    if (beside !== target) await rename(beside, target);
    return ok();
  } catch {
    if (beside !== target) await rm(beside, { force: true });
    return err(cannotWrite(named));
  } finally {
    unfinishedFiles.done(beside);
  }
}
