import { type CsvAdapterOptions, type CsvPreview, type FilePreview, previewCsv } from "@org/community-adapter-csv";
import { err, ok, type Result } from "neverthrow";
import { csvOptions } from "../adapters/csv-options.js";
import { pipesAmong } from "../adapters/piped-input.js";
import { adapterOptions } from "../arguments/adapter-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { sourceOptions } from "../arguments/source-options.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, optionsFailure } from "../failure.js";
import { failureOfSource } from "../language/told-by-source.js";
import { printableLine } from "../output/printable-line.js";
import { writeOutput } from "../output/write-output.js";
import type { Command } from "./command.js";

const { options, option, base } = sourceOptions;

/** Shows what would be read of CSV files, before it is. */
export const previewCommand: Command = {
  name: "preview",
  summary: "show what is recognised in CSV files, with the first rows, before reading them",
  usage: "<csv files…> [options]",
  options: {
    options,
    option,
    base,
    output: { value: "<file>", help: "write it to a file" },
  },
  examples: [
    { words: "preview posts.csv", does: "which columns are read as what" },
    { words: "preview posts.csv --options mapping.json", does: "whether a mapping fits" },
  ],
  execute: preview,
};

async function preview(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const handed = await adapterOptions(given, io);
  if (handed.isErr()) return err(handed.error);
  const folder = given.text("base");
  const pipes = await pipesAmong(given.words, io.cwd);
  const additions = { inputs: given.words, pipes, cwd: io.cwd, ...(folder === undefined ? {} : { base: folder }) };
  const complete = csvOptions(handed.value, additions);
  if (complete.isErr()) return err(complete.error);
  // The adapter checks its options, whoever they come from.
  const found = await previewCsv(complete.value as unknown as CsvAdapterOptions);
  if (found.isErr()) {
    const { error } = found;
    return err(error.type === "InvalidInput" ? optionsFailure(error) : failureOfSource(error));
  }
  const written = await writeOutput(previewText(found.value), given.text("output"), io);
  return written.isErr() ? err(written.error) : ok(exitStatus.done);
}

function previewText({ source, files, issues }: CsvPreview): string {
  const lines = [`Source: ${source}`, ...files.flatMap(fileLines), ...issues.map(({ message }) => `! ${message}`)];
  return `${lines.map(printableLine).join("\n")}\n`;
}

function fileLines(file: FilePreview): readonly string[] {
  const separator = file.delimiter === "\t" ? "tab" : file.delimiter;
  const packed = file.compressed ? ", gzip" : "";
  return [
    "",
    `${file.name}  (${file.encoding}, separated by ${separator}${packed})`,
    `  read as: ${file.preset ?? "the mapping that was given"}; dates: ${file.dateFormats.join(" or ")}`,
    ...file.mapped.map(({ column, field }) => `  ${column} → ${field}`),
    ...(file.unmapped.length === 0 ? [] : [`  not read: ${file.unmapped.join(", ")}`]),
    ...file.suggestedDateFormats.map(
      ({ column, formats }) => `  ! dates in ${column} look like: ${formats.join(" or ")}`,
    ),
    ...file.issues.map(({ message, advice }) => `  ! ${message}${advice === undefined ? "" : ` → ${advice}`}`),
    "  first rows as records:",
    ...file.records.map((record) => `    ${JSON.stringify(record)}`),
  ];
}
