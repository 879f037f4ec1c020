import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";

/** Writes a result to the file that was asked for, else to stdout. A file is there whole or not at all. */
export async function writeOutput(
  text: string,
  path: string | undefined,
  io: CommandIo,
): Promise<Result<void, Failure>> {
  if (io.signal.aborted) return err(interrupted);
  if (path !== undefined) return writeWhole(resolve(io.cwd, path), text, path);
  await io.stdout.write(text);
  return ok();
}

async function writeWhole(path: string, text: string, named: string): Promise<Result<void, Failure>> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => undefined);
  // A device or a pipe cannot be replaced by a file.
  const beside = known === undefined || known.isFile() ? partOf(target) : target;
  try {
    await writeFile(beside, text);
    if (beside !== target) await rename(beside, target);
    return ok();
  } catch {
    if (beside !== target) await rm(beside, { force: true });
    return err(cannotWrite(named));
  }
}

/** The name under which a file is written until it is whole. */
export function partOf(path: string): string {
  return `${path}.${process.pid}.part`;
}

/** A file cannot be written. */
export function cannotWrite(named: string): Failure {
  return inputFailure(`${named} cannot be written.`, "Check that its folder is there and that you may write to it.");
}
