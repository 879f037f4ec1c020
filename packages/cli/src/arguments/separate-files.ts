import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { configuredFiles } from "../configuration/configured-files.js";
import { type Failure, usageFailure } from "../failure.js";
import { behindLinks } from "../output/place-to-write.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** Options whose file is written, and options whose file must be left as it is. */
const written = ["output", "rejected", "state", "junit", "html", "markdown", "goals"] as const;
const keptAsItIs = [
  "options",
  "key-file",
  "archive",
  "parts",
  "concept",
  "report",
  "start",
  "config",
  "involvement",
] as const;

/**
 * Whether every file that is written is another than all that are read or written; links are followed.
 *
 * @param read - Files that are read besides those of the command line and of its config file.
 * @param alsoWritten - Files that are written besides, each with what asks for it.
 */
export async function separateFiles(
  given: ParsedArguments,
  cwd: string,
  read: readonly string[] = [],
  alsoWritten: readonly (readonly [string, string])[] = [],
): Promise<Result<void, Failure>> {
  const named = (option: string): readonly (readonly [string, string])[] => {
    const path = given.text(option);
    return path === undefined ? [] : [[`--${option}`, path]];
  };
  const taken = new Map<string, string>();
  for (const path of given.configuration === undefined ? [] : configuredFiles(given.configuration))
    taken.set(await placeOf(path, cwd), path);
  const words = [...given.words, ...read].map((word) => [word, word] as const);
  for (const [what, path] of [...words, ...keptAsItIs.flatMap(named)]) {
    taken.set(await placeOf(path, cwd), what);
  }
  for (const [what, path] of [...written.flatMap(named), ...alsoWritten]) {
    const place = await placeOf(path, cwd);
    const other = taken.get(place);
    // What is written twice to a device is not lost.
    if (other !== undefined && !place.startsWith("/dev/")) {
      return err(usageFailure(`${what} and ${other} are the same file.`, "Give each a file of its own."));
    }
    taken.set(place, what);
  }
  return ok();
}

async function placeOf(path: string, cwd: string): Promise<string> {
  const whole = await behindLinks(resolve(cwd, path));
  // Of a file that is not there yet the folder may still be called by several names.
  return realpath(dirname(whole)).then(
    (folder) => join(folder, basename(whole)),
    () => whole,
  );
}
