import type { LanguageCode } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage } from "../arguments/choices.js";
import { communityOptions } from "../arguments/community-options.js";
import { healthOptions, languageOption } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { scoreThresholds } from "../arguments/score-threshold.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import type { ExitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { translated } from "../language/translated.js";
import { writeOutput } from "../output/write-output.js";
import { healthOfSource } from "../reading/health-of-source.js";
import { junitText } from "../verdicts/junit-text.js";
import { addToStepSummary, stepSummaryFile } from "../verdicts/step-summary.js";
import { outcomeLabels, statusOf, type Verdict, verdict } from "../verdicts/verdict.js";
import type { Command } from "./command.js";

/** Reads a community and decides whether its scores are what they must be. */
export const checkCommand: Command = {
  name: "check",
  summary: "read a community and decide by thresholds, for pipelines",
  usage: "[<source> [files…]] [--at-least <score=number> …] [--at-most <score=number> …] [options]",
  options: {
    "at-least": {
      value: "<score=number>",
      many: true,
      help: "viability, engagement, or any figure by its key: not below",
    },
    "at-most": { value: "<score=number>", many: true, help: "continuityRisk, or any figure by its key: not above" },
    ...healthOptions,
    ...communityOptions,
    language: languageOption,
    output: { value: "<file>", help: "write the verdicts to a file" },
    junit: { value: "<file>", help: "also write them as JUnit, for a CI server" },
    "step-summary": { help: "also add them to the summary of a step of GitHub Actions" },
  },
  examples: [
    { words: "check", does: "the thresholds of the config file of this folder" },
    {
      words: "check posts.csv --at-least engagement=50",
      does: "ends with 0 (met), 10 (missed) or 11 (could not tell)",
    },
    { words: "check posts.csv --at-least response-rate=0.8", does: "a figure, in its own unit" },
    {
      words: "check simulator --at-most continuityRisk=60 --as-of 2025-12-31",
      does: "several thresholds may be given",
    },
    {
      words: "check posts.csv --at-most continuityRisk=60 --junit check.xml --step-summary",
      does: "in a pipeline, where the verdicts are shown",
    },
  ],
  execute: check,
};

async function check(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const thresholds = scoreThresholds(given);
  if (thresholds.isErr()) return err(thresholds.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const summary = given.has("step-summary") ? stepSummaryFile(io) : ok(undefined);
  if (summary.isErr()) return err(summary.error);
  const besides = summary.value === undefined ? [] : ([["--step-summary", summary.value]] as const);
  const separate = await separateFiles(given, io.cwd, [], besides);
  if (separate.isErr()) return err(separate.error);
  const health = await healthOfSource(given, io);
  if (health.isErr()) return err(health.error);
  const say = (text: string): string => translated(text, language.value);
  const { report } = health.value;
  const verdicts = thresholds.value.map((threshold) => verdict(threshold, report, numberIn(language.value)));
  const text = verdicts.map(({ outcome, text }) => `${say(outcomeLabels[outcome]).padEnd(15)} ${say(text)}\n`).join("");
  const written = await writeOutput(text, given.text("output"), io);
  if (written.isErr()) return err(written.error);
  const junit = junitText(thresholds.value.map((threshold) => verdict(threshold, report)));
  const beside = await writeBeside(verdicts, junit, { path: given.text("junit"), summary: summary.value }, say, io);
  return beside.map(() => statusOf(verdicts));
}

/** How a number is written in a language, with all its digits and nothing between thousands. */
function numberIn(language: LanguageCode): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false });
  return (value) => format.format(value);
}

/** The verdicts in the forms of pipelines: a file that is asked for and cannot be written is a failure, whatever they are. */
async function writeBeside(
  verdicts: readonly Verdict[],
  junit: string,
  { path, summary }: { readonly path: string | undefined; readonly summary: string | undefined },
  say: (text: string) => string,
  io: CommandIo,
): Promise<Result<void, Failure>> {
  const written = path === undefined ? ok() : await writeOutput(junit, path, io);
  if (written.isErr() || summary === undefined) return written;
  return addToStepSummary(summary, verdicts, say);
}
