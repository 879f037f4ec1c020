import type { HealthReport } from "@org/community-core";
import { keepableReport } from "@org/community-core/comparison";
import { sharedReport } from "@org/community-core/continuity";
import { createInvolvementDocument } from "@org/community-core/involvement";
import { type Audience, type ReportPageOptions, renderGoals, renderText } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { communityOptions } from "../arguments/community-options.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import { audienceOption, chosenAudience, pageOptions } from "../arguments/page-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { readDocument } from "../documents/read-document.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Failure } from "../failure.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { sayWherePageIs } from "../output/write-page.js";
import { configuredGoals } from "../reading/configured-goals.js";
import { healthOfSource } from "../reading/health-of-source.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";
import { writeReportFiles } from "./report-files.js";

/** Reads a community and says how it is. */
export const reportCommand: Command = {
  name: "report",
  summary: "read a community and report on its health",
  usage: "[<source> [files…]] [options]",
  options: {
    ...healthOptions,
    ...communityOptions,
    ...reportOptions,
    ...pageOptions,
    audience: audienceOption,
    involvement: { value: "<file>", help: "the successes in this involvement document stand beside the figures" },
    keep: { value: "<folder>", help: "also keep the report in this private folder, for history and compare" },
    rhythm: { help: "also say how much of the answering comes by night and at weekends, of all people together" },
    markdown: { value: "<file>", help: "also write the report to this file in Markdown" },
    goals: {
      value: "<file>",
      help: "also write how the goals of the config file and of its plan stand to this file, as JSON",
    },
    detail: { help: "with why each threshold stands there, what each figure could move, and all that is missing" },
  },
  examples: [
    { words: "report", does: "what the config file of this folder says; init writes one" },
    { words: "report simulator", does: "a made-up community, to see what a report looks like" },
    { words: "report posts.csv members.csv --language nl", does: "CSV files whose columns are recognised" },
    { words: "report posts.csv --html report.html", does: "also as a page for everybody, which names nobody" },
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
  const audience = chosenAudience(given);
  if (audience.isErr()) return err(audience.error);
  const goals = await configuredGoals(given.configuration, io);
  if (goals.isErr()) return err(goals.error);
  const wins = await writtenWins(given, io);
  if (wins.isErr()) return err(wins.error);
  const health = await healthOfSource(given, io);
  if (health.isErr()) return err(health.error);
  const { report: whole, collected } = health.value;
  const output = given.text("output");
  const told = { language: language.value, reading: collected, detail: given.has("detail"), ...wins.value };
  // What is written to a file is kept; what is printed is seen.
  const shown = reportFor(audience.value ?? "team", output === undefined ? whole : keepableReport(whole));
  const judged = goals.value(shown);
  const layout = textLayout(output, io);
  const text =
    format.value === "json"
      ? `${JSON.stringify(shown, null, 2)}\n`
      : [
          renderText(shown, { ...told, ...layout }),
          ...(judged.length === 0 ? [] : [renderGoals(judged, { ...told, ...layout, timeZone: shown.timeZone })]),
        ].join("\n");
  // Files first: where one cannot be written, nothing is printed as if all were well.
  const files = await writeReportFiles(whole, judged, { ...told, audience: audience.value ?? "shared" }, given, io);
  if (files.isErr()) return err(files.error);
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  await sayWherePageIs(language.value, given, io);
  // JSON is the report and nothing else, so trouble while reading is told beside it.
  if (format.value === "json" && !given.has("quiet"))
    await io.stderr.write(issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")));
  return ok(exitStatus.done);
}

function reportFor(audience: Audience, report: HealthReport): HealthReport {
  return audience === "shared" ? sharedReport(report) : report;
}

/** What went well in the words of the organisation, where its document is given. */
async function writtenWins(
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<Pick<ReportPageOptions, "wins">, Failure>> {
  const named = given.text("involvement");
  if (named === undefined) return ok({});
  const read = await readDocument(named, io, { name: "involvement", create: createInvolvementDocument });
  return read.map(({ value: { wins = [] } }) => ({ wins }));
}
