import { renderGoals, renderMarkdown, renderText } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { communityOptions } from "../arguments/community-options.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { keepReport } from "../history/kept-reports.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { configuredGoals } from "../reading/configured-goals.js";
import { healthOfSource } from "../reading/health-of-source.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

/** Reads a community and says how it is. */
export const reportCommand: Command = {
  name: "report",
  summary: "read a community and report on its health",
  usage: "[<source> [files…]] [options]",
  options: {
    ...healthOptions,
    ...communityOptions,
    ...reportOptions,
    keep: { value: "<folder>", help: "also keep the report in this private folder, for history and compare" },
    rhythm: { help: "also say how much of the answering comes by night and at weekends, of all people together" },
    markdown: { value: "<file>", help: "also write the report to this file in Markdown" },
    detail: { help: "with why each threshold stands there, what each figure could move, and all that is missing" },
  },
  examples: [
    { words: "report", does: "what the config file of this folder says; init writes one" },
    { words: "report simulator", does: "a made-up community, to see what a report looks like" },
    { words: "report posts.csv members.csv --language nl", does: "CSV files whose columns are recognised" },
    { words: "report posts.csv --size 40 --scope internal", does: "held against what forty colleagues can reach" },
    { words: "report csv posts.csv --options mapping.json --rejected bad.csv", does: "CSV with a mapping of your own" },
    { words: "report discourse --archive topics.ndjson.gz", does: "what was kept of a Discourse forum" },
    { words: "report linkedin page_content.xls page_followers.xls", does: "what LinkedIn exports of a page" },
    {
      words: "report linkedin --page 90000001 --token-env LINKEDIN_TOKEN --option retention=linkedin",
      does: "a page through LinkedIn's interface, within LinkedIn's rules of how long to keep",
    },
    { words: "report --adapter ./my-adapter.js --option url=https://example.org", does: "an adapter of your own" },
    { words: "report --adapter my-adapter --keyed --state forum.state", does: "next time, only what changed is read" },
    { words: "report posts.csv --as-of 2026-03-31 --keep reports", does: "kept, so that history can follow it" },
    { words: "report posts.csv --markdown report.md", does: "for a wiki or a merge request, beside the text" },
    { words: "report records.ndjson --as-of 2026-11-21 --format json --output report.json", does: "for a program" },
  ],
  execute: report,
};

async function report(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const goals = await configuredGoals(given.configuration);
  if (goals.isErr()) return err(goals.error);
  const health = await healthOfSource(given, io);
  if (health.isErr()) return err(health.error);
  const { report: healthReport, collected } = health.value;
  const judged = goals.value(healthReport);
  const output = given.text("output");
  const said = { language: language.value, reading: collected, detail: given.has("detail") };
  const markdown = given.text("markdown");
  if (markdown !== undefined) {
    const kept = await writeOutput(renderMarkdown(healthReport, said), markdown, io);
    if (kept.isErr()) return err(kept.error);
  }
  const layout = { language: language.value, ...textLayout(output, io) };
  const text =
    format.value === "json"
      ? `${JSON.stringify(healthReport, null, 2)}\n`
      : [
          renderText(healthReport, { ...said, ...layout }),
          ...(judged.length === 0 ? [] : [renderGoals(judged, { ...layout, timeZone: healthReport.timeZone })]),
        ].join("\n");
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  const folder = given.text("keep");
  const kept = folder === undefined ? ok() : await keepReport(healthReport, folder, io);
  if (kept.isErr()) return err(kept.error);
  // JSON is the report and nothing else, so trouble while reading is told beside it.
  if (format.value === "json" && !given.has("quiet")) await io.stderr.write(issueSummary(collected.issues));
  return ok(exitStatus.done);
}
