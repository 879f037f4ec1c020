import { historyOfReports } from "@org/community-core/comparison";
import { renderHistory } from "@org/community-report";
import { err, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, failureText, inputFailure, usageFailure } from "../failure.js";
import { readKeptReports } from "../history/kept-reports.js";
import { translatedFailure } from "../language/translated.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import type { Command } from "./command.js";

/** Says how scores and figures went over the reports that were kept. */
export const historyCommand: Command = {
  name: "history",
  summary: "say how scores and figures went over the reports that report --keep put in a folder",
  usage: "<folder> [options]",
  options: { ...reportOptions, quiet: { help: "no progress and no remarks" } },
  examples: [
    { words: "history reports", does: "what changed its level, what rises or falls, and what only moves" },
    { words: "history reports --language nl", does: "the same in Dutch" },
    { words: "history reports --format json", does: "every value with its moment, for a program" },
  ],
  execute: history,
};

async function history(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const [folder, ...more] = given.words;
  if (folder === undefined || more.length > 0) {
    const next = "Fill it with community-health report <source> --keep <folder>.";
    return err(usageFailure("history reads one folder of kept reports.", next));
  }
  const kept = await readKeptReports(folder, io);
  if (kept.isErr()) return err(kept.error);
  const { reports, remarks, files } = kept.value;
  const separate = await separateFiles(given, io.cwd, files);
  if (separate.isErr()) return err(separate.error);
  if (!given.has("quiet"))
    for (const remark of remarks) await io.stderr.write(failureText(translatedFailure(remark, language.value)));
  const found = historyOfReports(reports);
  if (found === undefined) return err(inputFailure(`None of the kept reports in ${folder} can be used.`));
  const output = given.text("output");
  const text =
    format.value === "json"
      ? `${JSON.stringify(found, null, 2)}\n`
      : renderHistory(found, { language: language.value, ...textLayout(output, io) });
  const written = await writeOutput(text, output, io);
  return written.map(() => exitStatus.done);
}
