import { realpath, stat } from "node:fs/promises";
import process from "node:process";
import { type Failure, inputFailure } from "../failure.js";

/** Where a file is written so that it is there whole or not at all. */
export interface PlaceToWrite {
  /** The file itself, behind links. */
  readonly target: string;
  /** Where it is written until it is whole; the target itself where that is a device or a pipe. */
  readonly beside: string;
  /** Who may do what with the file that is there already, as a number of the operating system. */
  readonly mode?: number;
}

/** Where the file of a path is written. A device or a pipe is written to: a file must not take its place. */
export async function placeToWrite(path: string): Promise<PlaceToWrite> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => undefined);
  const part = `${target}.${process.pid}.part`;
  if (known === undefined) return { target, beside: part };
  return known.isFile() ? { target, beside: part, mode: known.mode & 0o777 } : { target, beside: target };
}

/** A file cannot be written. */
export function cannotWrite(named: string): Failure {
  const next = "Check that its folder is there, that you may write to it and that there is room.";
  return inputFailure(`${named} cannot be written.`, next);
}
