import type { SourceDescription } from "@org/community-core";
import { renderSource } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { findAdapter } from "../adapters/find-adapter.js";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import { sourceOptions } from "../arguments/source-options.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { interruptible } from "../reading/interruptible.js";
import type { Command } from "./command.js";

/** Says what a source can show, before it is read. */
export const sourcesCommand: Command = {
  name: "sources",
  summary: "say what a source can show and what it cannot, before it is read",
  usage: "<source> [files…] [options]",
  options: { ...sourceOptions, ...reportOptions },
  examples: [
    { words: "sources posts.csv", does: "what these files show: a figure that needs more is refused in a report" },
    { words: "sources linkedin page_content.xls --language nl", does: "what an export of a page shows, in Dutch" },
    {
      words: "sources discourse --archive topics.ndjson.gz --format json",
      does: "the description itself, for a program",
    },
  ],
  execute: sources,
};

async function sources(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const separate = await separateFiles(given, io.cwd);
  if (separate.isErr()) return err(separate.error);
  const description = await describedSource(given, io);
  if (description.isErr()) return err(description.error);
  const output = given.text("output");
  const text =
    format.value === "json"
      ? `${JSON.stringify(description.value, null, 2)}\n`
      : renderSource(description.value, { language: language.value, ...textLayout(output, io) });
  const written = await writeOutput(text, output, io);
  return written.isErr() ? err(written.error) : ok(exitStatus.done);
}

async function describedSource(given: ParsedArguments, io: CommandIo): Promise<Result<SourceDescription, Failure>> {
  const adapter = await findAdapter(given, io.cwd, { isKeyed: false, env: io.env, now: io.now });
  if (adapter.isErr()) return err(adapter.error);
  const described = await interruptible(adapter.value).describe(io.signal);
  if (io.signal.aborted) return err(interrupted);
  return described.mapErr(({ message, advice }) => inputFailure(message, advice));
}
