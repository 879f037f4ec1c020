import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createCommunityConfig } from "@org/community-core/configuration";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { readDocument } from "../documents/read-document.js";
import { type Failure, inputFailure } from "../failure.js";
import type { Configuration } from "./configuration.js";

/** What a config file is called where nobody says which. */
export const configurationNames = ["community.config.yaml", "community.config.yml", "community.config.json"] as const;

/**
 * The config file that a command line goes by: that of `--config`, else the one of the working folder. One that is only
 * found is not used where the command line itself says what to read: that is another community.
 */
export async function findConfiguration(
  given: ParsedArguments,
  place: Pick<CommandIo, "cwd" | "signal">,
  wordsBeforeSource = 0,
): Promise<Result<Configuration | undefined, Failure>> {
  const asked = given.text("config");
  if (asked !== undefined) return readConfiguration(asked, place);
  const isNamed = given.words.length > wordsBeforeSource || given.text("adapter") !== undefined;
  if (isNamed || given.has("template")) return ok(undefined);
  const found: string[] = [];
  for (const name of configurationNames) if (await isFile(resolve(place.cwd, name))) found.push(name);
  const [only, ...more] = found;
  if (only === undefined) return ok(undefined);
  if (more.length === 0) return readConfiguration(only, place);
  return err(inputFailure(`There are several config files here: ${found.join(", ")}.`, "Keep one, or give --config."));
}

async function isFile(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => undefined);
  return known?.isFile() === true;
}

async function readConfiguration(
  named: string,
  place: Pick<CommandIo, "cwd" | "signal">,
): Promise<Result<Configuration, Failure>> {
  const path = resolve(place.cwd, named);
  const read = await readDocument(named, place, {
    name: "config",
    create: createCommunityConfig,
    begin: "Begin with community-health init; all keys: community-health schema config.",
  });
  return read.map(({ value, file }) => ({ config: value, file, named, path, folder: dirname(path) }));
}
