import { explainFigure, type FigureEvidence, figureKeys, type NoSuchFigure } from "@org/community-core/evidence";
import { type LanguageCode, renderEvidence, renderFigureNames } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { communityOptions } from "../arguments/community-options.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, usageFailure } from "../failure.js";
import { evidenceCsv } from "../output/evidence-csv.js";
import { mayBeWritten } from "../output/may-be-written.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { healthOfSource } from "../reading/health-of-source.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

/** Says what a figure rests on, row by row. */
export const explainCommand: Command = {
  name: "explain",
  summary: "say what a figure of the report rests on: its rule, the rows that count, and those that do not",
  usage: "<figure> [<source> [files…]] [options]",
  wordsBeforeSource: 1,
  options: {
    list: { help: "say the keys of all figures, with what each is called; no source is read" },
    rows: { value: "<number>", help: "how many rows the text shows (default: 20); json and csv have all" },
    ...healthOptions,
    ...communityOptions,
    ...reportOptions,
    format: {
      value: "<text|json|csv>",
      help: "for people, for programs, or the rows for a spreadsheet (default: text)",
    },
  },
  examples: [
    { words: "explain response-rate", does: "of what the config file of this folder reads" },
    { words: "explain response-rate posts.csv", does: "every conversation that counts, and whether it was answered" },
    {
      words: "explain contributor-absence-factor/reply posts.csv --language nl",
      does: "whose replies they are, in Dutch",
    },
    { words: "explain --list", does: "which figures there are" },
    {
      words: "explain longest-silence posts.csv --format csv --output silences.csv",
      does: "all rows, for a spreadsheet",
    },
  ],
  execute: explain,
};

async function explain(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json", "csv"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  if (given.has("list")) return list(format.value, language.value, given, io);
  const rows = chosenRows(given);
  if (rows.isErr()) return err(rows.error);
  const explained = await explainedFigure(given, io);
  if (explained.isErr()) return err(explained.error);
  const { evidence, remarks } = explained.value;
  const output = given.text("output");
  const layout = { language: language.value, ...textLayout(output, io), rows: rows.value };
  const text = {
    text: () => renderEvidence(evidence, layout),
    json: () => `${JSON.stringify(evidence, null, 2)}\n`,
    csv: () => evidenceCsv(evidence.evidence.status === "rows" ? evidence.evidence.rows : []),
  }[format.value]();
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  if (!given.has("quiet")) await io.stderr.write(remarks);
  return ok(exitStatus.done);
}

/** The keys of all figures: for whoever does not know what to ask. */
async function list(
  format: "text" | "json" | "csv",
  language: LanguageCode,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<ExitStatus, Failure>> {
  const keys = [...figureKeys].sort();
  const output = given.text("output");
  const text = {
    text: () => renderFigureNames(keys, { language, ...textLayout(output, io) }),
    json: () => `${JSON.stringify(keys, null, 2)}\n`,
    csv: () => `${["key", ...keys].join("\n")}\n`,
  }[format]();
  const written = await writeOutput(text, output, io);
  return written.map(() => exitStatus.done);
}

const mostRows = 100_000;

function chosenRows(given: ParsedArguments): Result<number, Failure> {
  const text = given.text("rows") ?? "20";
  const rows = Number(text);
  if (/^\d+$/.test(text) && rows <= mostRows) return ok(rows);
  return err(usageFailure(`--rows is a whole number up to ${mostRows}, not "${text}".`));
}

interface Explained {
  readonly evidence: FigureEvidence;
  readonly remarks: string;
}

async function explainedFigure(given: ParsedArguments, io: CommandIo): Promise<Result<Explained, Failure>> {
  const [key, ...words] = given.words;
  const { sources: configured = [] } = given.configuration?.config ?? {};
  const isNamed = words.length > 0 || given.text("adapter") !== undefined || configured.length > 0;
  if (key === undefined || !isNamed) {
    const next =
      "Such as community-health explain response-rate posts.csv; a config file with sources needs no source.";
    return err(usageFailure("explain takes the key of a figure, then a source.", next));
  }
  const health = await healthOfSource({ ...given, words }, io, { keepIds: true });
  if (health.isErr()) return err(health.error);
  const { report, collected, community } = health.value;
  const found = explainFigure(collected.dataset, report, key, { community });
  if (found.isErr()) return err(noSuchFigure(found.error));
  const sources = found.value.evidence.status === "rows" ? report.sources : [];
  return mayBeWritten("Rows of this source may not be kept in a file.", sources, given).map(() => ({
    evidence: found.value,
    remarks: issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")),
  }));
}

function noSuchFigure({ key, nearest }: NoSuchFigure): Failure {
  const meant = nearest.length === 0 ? "" : ` Did you mean ${nearest.join(", ")}?`;
  return usageFailure(`The report has no figure "${key}".${meant}`, "explain --list says all keys.");
}
