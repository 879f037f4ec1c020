import type { InvalidInput } from "@org/community-core/source";
import type { LanguageCode, TextOptions } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { chosenDocument } from "../arguments/document-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { writePage } from "../output/write-page.js";
import { template } from "../template.js";
import { type DocumentRead, readDocument } from "./read-document.js";

/** What a command does with the document that it reads. */
export interface DocumentAnswer<T> {
  /** The command, which is also what its template is called. */
  readonly name: "plan" | "concept" | "involvement";
  readonly create: (input: unknown) => Result<T, InvalidInput>;
  /** Whether words after the document name a source. Absent: no. */
  readonly place?: "alone" | "before-a-source";
  /** What is read besides, once the document can be. Absent: nothing. */
  readonly complete?: (value: T, given: ParsedArguments, io: CommandIo) => Promise<Result<T, Failure>>;
  /** The answer for a person. */
  readonly render: (read: DocumentRead<T>, options: TextOptions) => string;
  /** The same as a page. */
  readonly page: (read: DocumentRead<T>, language: LanguageCode) => string;
  /** The answer for a program, as plain data. */
  readonly data: (value: T) => unknown;
  /** How the program ends with `--check`. */
  readonly verdict: (value: T) => ExitStatus;
}

/** Prints the template, or reads one document and prints what there is to say of it. */
export async function answerDocument<T>(
  { name, create, place = "alone", complete, render, page, data, verdict }: DocumentAnswer<T>,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const document = chosenDocument(given, name, place);
  if (document.isErr()) return err(document.error);
  const separate = await separateFiles(given, io.cwd);
  if (separate.isErr()) return err(separate.error);
  const output = given.text("output");
  if (document.value === undefined) {
    const printed = await writeOutput(template(name, language.value), output, io);
    return printed.map(() => exitStatus.done);
  }
  const read = await readDocument(document.value, io, { name, create });
  if (read.isErr()) return err(read.error);
  const { file } = read.value;
  const completed = await complete?.(read.value.value, given, io);
  if (completed?.isErr() === true) return err(completed.error);
  const value = completed?.isOk() === true ? completed.value : read.value.value;
  const text =
    format.value === "json"
      ? `${JSON.stringify(data(value), null, 2)}\n`
      : render({ value, file }, { language: language.value, ...textLayout(output, io) });
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  const shown = await writePage((code) => page({ value, file }, code), language.value, given, io);
  if (shown.isErr()) return err(shown.error);
  return ok(given.has("check") ? verdict(value) : exitStatus.done);
}
