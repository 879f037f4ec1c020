import type { LanguageCode } from "@org/community-report";
import { ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { translated } from "../language/translated.js";
import { printableLine } from "./printable-line.js";
import { writeOutput } from "./write-output.js";

/** Writes the page that `--html` asks for, if it does, and says where it is. */
export async function writePage(
  page: (language: LanguageCode) => string,
  language: LanguageCode,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<void, Failure>> {
  const path = given.text("html");
  const written = path === undefined ? ok() : await writeOutput(page(language), path, io);
  if (written.isOk()) await sayWherePageIs(language, given, io);
  return written;
}

/** Says where the page is that `--html` asked for, as the last thing that is said. */
export async function sayWherePageIs(language: LanguageCode, given: ParsedArguments, io: CommandIo): Promise<void> {
  const path = given.text("html");
  if (path === undefined || given.has("quiet")) return;
  const said = translated(`The page is in ${printableLine(path)}: open it in a browser.`, language);
  await io.stderr.write(`community-health: ${said}\n`);
}
