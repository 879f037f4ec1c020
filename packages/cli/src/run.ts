import { isLanguageCode, type LanguageCode } from "@org/community-report";
import { err, type Result } from "neverthrow";
import { parseArguments } from "./arguments/parse-arguments.js";
import type { ParsedArguments } from "./arguments/parsed-arguments.js";
import type { CommandIo } from "./command-io.js";
import { commandNamed, commands } from "./commands/commands.js";
import { commandHelp, programHelp } from "./commands/help.js";
import { withConfiguration } from "./configuration/with-configuration.js";
import { type ExitStatus, exitStatus } from "./exit-status.js";
import { type Failure, failureText, usageFailure } from "./failure.js";
import { spokenLanguage, translatedFailure } from "./language/translated.js";
import { print } from "./output/write-output.js";
import { version } from "./version.js";

/**
 * Runs one command line. Nothing is thrown, and nothing is written but to `io` and to the files that are asked for.
 *
 * @param argv - The words after the program's name, such as `["report", "simulator"]`.
 * @returns With what number the program ends.
 * @example
 * const printed: string[] = [];
 * const sink = { isTerminal: false, write: async (text: string) => void printed.push(text) };
 * const signal = new AbortController().signal;
 * const io = { stdout: sink, stderr: sink, env: {}, cwd: ".", now: () => 0, signal };
 * await run(["schema", "record"], io) // => 0
 * printed.join("").startsWith("{") // => true
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
  try {
    return await runCommand(argv, io);
  } catch (error) {
    if (io.signal.aborted) return exitStatus.interrupted;
    await io.stderr.write(faultText(error, io.env["DEBUG"] === "community-health"));
    return exitStatus.fault;
  }
}

async function runCommand(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const outcome = await outcomeOf(argv, io);
  if (outcome.isOk()) return outcome.value;
  const failure = outcome.error;
  await io.stderr.write(failureText(translatedFailure(failure, spokenLanguage(argv, io))));
  return failure.status;
}

async function outcomeOf(argv: readonly string[], io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const [name = "--help", ...rest] = argv;
  const language = spokenLanguage(argv, io);
  if (name === "--help" || name === "-h" || name === "help" || name.startsWith("--language"))
    return said(helpFor(rest[0], language), io);
  if (name === "--version" || name === "-V") return said(`${version()}\n`, io);
  const command = commandNamed(name);
  if (command === undefined) {
    const next = `There are: ${commands.map((known) => known.name).join(", ")}. Help: community-health --help.`;
    return err(usageFailure(`There is no command "${name}".`, next));
  }
  if (rest.includes("--help") || rest.includes("-h")) return said(commandHelp(command, language), io);
  const parsed = parseArguments(rest, command);
  if (parsed.isErr()) return err(parsed.error);
  if (!("config" in command.options)) return command.execute(parsed.value, io);
  const given = await withConfiguration(parsed.value, io, command.wordsBeforeSource);
  if (given.isErr()) return err(given.error);
  const done = await command.execute(given.value, io);
  // Said here in the language of the config file; what is said in Dutch already stays as it is.
  return done.mapErr((failure) => translatedFailure(failure, languageOf(given.value, language)));
}

function languageOf(given: ParsedArguments, spoken: LanguageCode): LanguageCode {
  const asked = given.text("language");
  return asked !== undefined && isLanguageCode(asked) ? asked : spoken;
}

function helpFor(name: string | undefined, language: LanguageCode): string {
  const command = name === undefined ? undefined : commandNamed(name);
  return command === undefined ? programHelp(commands, language) : commandHelp(command, language);
}

async function said(text: string, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const printed = await print(text, io);
  return printed.map(() => exitStatus.done);
}

/** A mistake of ours: short, without a stack trace unless it is asked for. */
function faultText(error: unknown, withStack: boolean): string {
  const name = error instanceof Error ? error.name : typeof error;
  const lines = [
    `community-health: Something went wrong inside the program (${name}). This is a mistake of ours.`,
    `→ Run it again with DEBUG=community-health and report what it prints, without personal data (version ${version()}).`,
  ];
  if (withStack && error instanceof Error) lines.push(error.stack ?? error.message);
  return `${lines.join("\n")}\n`;
}
