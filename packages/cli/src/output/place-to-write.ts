import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { type Failure, inputFailure } from "../failure.js";

/** Where a file is written so that it is there whole or not at all. */
export interface PlaceToWrite {
  /** The file itself, behind links. */
  readonly target: string;
  /** Where it is written until it is whole; the target itself where that is a device, a pipe or a folder. */
  readonly beside: string;
  /** Who may do what with the file that is there already, as a number of the operating system. */
  readonly mode?: number;
  /** There is a folder of this name, and it stays. */
  readonly isFolder?: true;
}

/** Where the file of a path is written. A device or a pipe is written to: a file must not take its place. */
export async function placeToWrite(path: string): Promise<PlaceToWrite> {
  const target = await behindLinks(path);
  const known = await stat(target).catch(() => undefined);
  const part = `${target}.${process.pid}.part`;
  // What still is a link leads to itself: nothing can be written there, and it stays.
  if (known === undefined) return { target, beside: (await isLink(target)) ? target : part };
  if (known.isDirectory()) return { target, beside: target, isFolder: true };
  return known.isFile() ? { target, beside: part, mode: known.mode & 0o777 } : { target, beside: target };
}

/** Links that lead to links: more are taken for a circle. */
const mostLinks = 40;

/** What a path leads to, also where a link is to something that is not there yet: the link itself stays one. */
export async function behindLinks(path: string, links: number = mostLinks): Promise<string> {
  const whole = await realpath(path).catch(() => undefined);
  if (whole !== undefined) return whole;
  const next = links === 0 ? undefined : await readlink(path).catch(() => undefined);
  return next === undefined ? path : behindLinks(resolve(dirname(path), next), links - 1);
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (known) => known.isSymbolicLink(),
    () => false,
  );
}

/** A file cannot be written. */
export function cannotWrite(named: string): Failure {
  const next = "Check that its folder is there, that you may write to it and that there is room.";
  return inputFailure(`${named} cannot be written.`, next);
}

/** Where a file is to be written is a folder. */
export function isFolderFailure(named: string): Failure {
  return inputFailure(`${named} is a folder.`, "Name a file in it.");
}
