import { lstat, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage } from "../arguments/choices.js";
import { languageOption } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { configurationNames } from "../configuration/find-configuration.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure, interrupted, usageFailure } from "../failure.js";
import { configText } from "../init/config-text.js";
import type { Found, Unplaced } from "../init/found.js";
import { type FolderContent, lookIntoFolder } from "../init/look-into-folder.js";
import { translated } from "../language/translated.js";
import { printableLine } from "../output/printable-line.js";
import { print, writeOutput } from "../output/write-output.js";
import type { Command } from "./command.js";

/** Looks at what is in a folder and writes a config file for it. */
export const initCommand: Command = {
  name: "init",
  summary: "look at what is in a folder and write a commented config file for it",
  usage: "[<folder>] [options]",
  options: {
    language: languageOption,
    output: { value: "<file>", help: "write it there (default: community.config.yaml in the folder); - prints it" },
    force: { help: "write over a config file that is there" },
  },
  examples: [
    { words: "init", does: "a config file for this folder; then report and check need no argument" },
    { words: "init data --language nl", does: "for another folder, explained in Dutch" },
    { words: "init --output -", does: "prints what it would write" },
  ],
  execute: init,
};

async function init(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const chosen = await chosenFolder(given, io);
  if (chosen.isErr()) return err(chosen.error);
  const { folder, output } = chosen.value;
  const timeZone = language.value === "nl" ? "Europe/Amsterdam" : "UTC";
  const content = await lookIntoFolder(folder, { timeZone, signal: io.signal });
  if (io.signal.aborted) return err(interrupted);
  const say = (text: string): string => translated(text, language.value);
  if (content.found.length === 0) return err(nothingFound(content.unplaced, say));
  const text = configText(content.found, { language: language.value, timeZone, name: nameOf(folder) });
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  const told = summary(content, output, say);
  if (output === undefined) await io.stderr.write(told);
  else return (await print(told, io)).map(() => exitStatus.done);
  return ok(exitStatus.done);
}

/** Which folder is looked at, and where the config file goes; nowhere if it is printed. */
interface ChosenFolder {
  readonly folder: string;
  readonly output?: string;
}

async function chosenFolder(given: ParsedArguments, { cwd }: CommandIo): Promise<Result<ChosenFolder, Failure>> {
  const [named = ".", ...more] = given.words;
  if (more.length > 0) return err(usageFailure("init looks into one folder.", "Give one, or none for this one."));
  const folder = resolve(cwd, named);
  const known = await stat(folder).catch(() => undefined);
  if (known?.isDirectory() !== true)
    return err(inputFailure(`There is no folder ${named}.`, "Give the folder that your files are in."));
  const asked = given.text("output");
  if (asked === "-") return ok({ folder });
  if (asked !== undefined && !/\.ya?ml$/i.test(asked))
    return err(usageFailure("init writes YAML, and --output does not end in .yaml.", "Or --output - to print it."));
  const output = asked ?? join(named, configurationNames[0]);
  if (given.has("force")) return ok({ folder, output });
  const inTheWay = asked === undefined ? configurationNames.map((name) => join(named, name)) : [asked];
  for (const path of inTheWay) {
    const isThere = await lstat(resolve(cwd, path)).then(
      () => true,
      () => false,
    );
    if (isThere) {
      const next = "Change it, give another --output, or --force to write over it.";
      return err(inputFailure(`${path} is there already, and is left as it is.`, next));
    }
  }
  return ok({ folder, output });
}

/** A folder's name as the name of a source. */
function nameOf(folder: string): string {
  const plain = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "our-community" : plain;
}

function summary(
  { found, unplaced }: FolderContent,
  output: string | undefined,
  say: (text: string) => string,
): string {
  const lines = [
    ...(output === undefined ? [] : [say(`Written: ${output}.`)]),
    ...found.map((one) => `  ${one.file} → ${whatItIs(one)}`),
    ...(unplaced.length === 0 ? [] : [say("Not placed:"), ...unplaced.map((one) => unplacedLine(one, say))]),
    ...(output === undefined ? [] : [say("→ Look it through, then run community-health report where it is.")]),
  ];
  return `${lines.map(printableLine).join("\n")}\n`;
}

function whatItIs(found: Found): string {
  return found.is === "document" ? found.document : (found.holds ?? found.kind);
}

function unplacedLine({ file, why }: Unplaced, say: (text: string) => string): string {
  return `  ${file}: ${say(why)}`;
}

function nothingFound(unplaced: readonly Unplaced[], say: (text: string) => string): Failure {
  const next =
    "Give another folder. CSV files whose columns have other names need a mapping: community-health preview. A source with an adapter of your own is written into the config file by hand: docs/configuration.md.";
  const what =
    unplaced.length === 0 ? "There is nothing in this folder." : "Nothing in this folder is anything that can be read.";
  return inputFailure(
    what,
    next,
    unplaced.map((one) => printableLine(unplacedLine(one, say).trim())),
  );
}
