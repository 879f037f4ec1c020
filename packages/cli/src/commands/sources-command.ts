import type { SourceDescription } from "@org/community-core";
import { type LanguageCode, renderSource } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { findAdapters } from "../adapters/find-adapters.js";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { quietOption, reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import { sourceOptions } from "../arguments/source-options.js";
import type { CommandIo } from "../command-io.js";
import { configOptions } from "../configuration/config-option.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, interrupted } from "../failure.js";
import { failureOfSource, toldBySource } from "../language/told-by-source.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { interruptible } from "../reading/interruptible.js";
import type { Command } from "./command.js";

/** Says what a source can show, before it is read. */
export const sourcesCommand: Command = {
  name: "sources",
  summary: "say what a source can show and what it cannot, before it is read",
  usage: "[<source> [files…]] [options]",
  options: { ...sourceOptions, ...configOptions, ...reportOptions, quiet: quietOption },
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
  const descriptions = await describedSources(given, io);
  if (descriptions.isErr()) return err(descriptions.error);
  const output = given.text("output");
  const layout = { language: language.value, ...textLayout(output, io) };
  const [only, ...more] = descriptions.value;
  const text =
    format.value === "json"
      ? `${JSON.stringify(more.length === 0 ? only : descriptions.value, null, 2)}\n`
      : descriptions.value
          .map((description) => renderSource(toldDescription(description, language.value), layout))
          .join("\n");
  const written = await writeOutput(text, output, io);
  return written.isErr() ? err(written.error) : ok(exitStatus.done);
}

/** What the source says of itself, in the language of the answer. */
function toldDescription(description: SourceDescription, language: LanguageCode): SourceDescription {
  const { remarks } = description;
  return remarks === undefined
    ? description
    : { ...description, remarks: remarks.map((remark) => toldBySource(remark, language)) };
}

/** One source, or all of a config file. */
async function describedSources(
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<readonly SourceDescription[], Failure>> {
  const adapters = await findAdapters(given, io.cwd, { isKeyed: false, env: io.env, now: io.now, signal: io.signal });
  if (adapters.isErr()) return err(adapters.error);
  const descriptions: SourceDescription[] = [];
  for (const { adapter } of adapters.value) {
    const described = await interruptible(adapter).describe(io.signal);
    if (io.signal.aborted) return err(interrupted);
    if (described.isErr()) return err(failureOfSource(described.error));
    descriptions.push(described.value);
  }
  return ok(descriptions);
}
