import type { HealthReport } from "@org/community-core";
import type { GoalEvaluation } from "@org/community-core/goals";
import { type ReportPageOptions, renderMarkdown, renderPage } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { keepReport } from "../history/kept-reports.js";
import { writeOutput } from "../output/write-output.js";

/** The files that the options ask for beside the report itself: goals, Markdown, a page, and the report to keep. */
export async function writeReportFiles(
  whole: HealthReport,
  goals: readonly GoalEvaluation[],
  told: ReportPageOptions,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<void, Failure>> {
  const files: Readonly<Record<"goals" | "markdown" | "html", () => string>> = {
    goals: () => `${JSON.stringify({ definition: "goals@1", asOf: whole.asOf, goals }, null, 2)}\n`,
    markdown: () => renderMarkdown(whole, told),
    html: () => renderPage(whole, told),
  };
  for (const [option, content] of Object.entries(files)) {
    const path = given.text(option);
    const written = path === undefined ? ok() : await writeOutput(content(), path, io);
    if (written.isErr()) return err(written.error);
  }
  const folder = given.text("keep");
  return folder === undefined ? ok() : keepReport(whole, folder, io);
}
