import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { constants, copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure } from "../failure.js";
import { unfinishedFiles } from "../output/unfinished-files.js";
import { hasCode } from "../system-error.js";
import { readPrivateFile } from "./private-file.js";

const keyBytes = 32;

/** Where the key is: in the file that was given, else in the folder for configuration of the XDG base directories. */
export function keyFileOf(given: ParsedArguments, { env, cwd }: Pick<CommandIo, "env" | "cwd">): string {
  const file = given.text("key-file");
  if (file !== undefined) return resolve(cwd, file);
  const configured = env["XDG_CONFIG_HOME"];
  const folder = configured === undefined || configured === "" ? join(env["HOME"] ?? homedir(), ".config") : configured;
  return resolve(cwd, folder, "community-health", "pseudonym-key");
}

/** The key of a file; made there at first use, readable by its owner alone. The key itself is never shown. */
export async function pseudonymKey(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  } catch {
    return err(cannotMake(path));
  }
  const made = await makeKey(path);
  return made ? knownKey(path) : err(cannotMake(path));
}

/**
 * Makes a key where there is none, or finds that there is one. It is written whole beside its place first: half a key would
 * be in the way of every later read, and two first uses at once agree on one, because neither takes the other's place.
 */
async function makeKey(path: string): Promise<boolean> {
  if (existsSync(path)) return true;
  const part = `${path}.${process.pid}.part`;
  unfinishedFiles.add(part);
  try {
    await writeFile(part, `${randomBytes(keyBytes).toString("hex")}\n`, { mode: 0o600 });
    // Some file systems have no links; there a copy that replaces nothing does.
    await link(part, path).catch((error: unknown) =>
      hasCode(error, "EEXIST") ? undefined : copyFile(part, path, constants.COPYFILE_EXCL),
    );
    return true;
  } catch (error) {
    return hasCode(error, "EEXIST");
  } finally {
    await rm(part, { force: true });
    unfinishedFiles.done(part);
  }
}

/** The key of a file that must be there: a new one would know nobody. */
export async function knownKey(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const text = await readPrivateFile(path, "The key for pseudonyms");
  if (text.isErr()) return err(text.error);
  if (text.value === undefined) {
    const next = "A keyed report makes one (report --keyed); give the one of your reports by --key-file.";
    return err(inputFailure(`There is no key for pseudonyms yet at ${path}.`, next));
  }
  const digits = text.value.trim();
  if (/^[0-9a-f]{64}$/.test(digits)) return ok(Uint8Array.from(Buffer.from(digits, "hex")));
  const next = "Give another --key-file; one that is not there is made.";
  return err(inputFailure(`The file ${path} holds no key for pseudonyms.`, next));
}

function cannotMake(path: string): Failure {
  const next = "Give a place that you may write to by --key-file.";
  return inputFailure(`The key for pseudonyms cannot be made at ${path}.`, next);
}
