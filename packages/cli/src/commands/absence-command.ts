import {
  type AbsenceReport,
  calendarWindowBefore,
  checkDataQuality,
  largestAbsences,
  type Refusal,
  simulateAbsence,
  type TimeBudget,
} from "@org/community-core";
import { trustedAbsence } from "@org/community-core/data-quality";
import { type LanguageCode, renderAbsence, renderAbsencePage, renderRefusal } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import { pageOptions } from "../arguments/page-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { chosenPlannedHours, plannedHours } from "../arguments/planned-hours.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure, interrupted, usageFailure } from "../failure.js";
import { mayBeWritten } from "../output/may-be-written.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { writePage } from "../output/write-page.js";
import { awayChoice, type ThoughtAway, thoughtAway } from "../people/people-thought-away.js";
import { readForWindow, type SourceRead } from "../reading/read-for-window.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

/** Reads a community and says what hangs on some people, or on whom most hangs. */
export const absenceCommand: Command = {
  name: "absence",
  summary: "read a community and say what hangs on somebody, or on whom most hangs",
  usage: "[<source> [files…]] [--without <pseudonym> …] [options]",
  options: {
    without: { value: "<pseudonym>", many: true, help: "think this person away; without it: on whom most hangs" },
    id: { value: "<id>", many: true, help: "think away whom the source calls so (with --keyed)" },
    "without-organisation": {
      value: "<id>",
      help: "think away everyone of an organisation, but who only has a duty for it as a volunteer",
    },
    "without-department": {
      value: "<name>",
      help: "think away everyone of a department, but who only has a duty for it as a volunteer",
    },
    [plannedHours]: {
      value: "<pseudonym>:<duty>=<hours>",
      many: true,
      help: "hours a week that somebody plans for a duty, to be taken over (with --without, --id or a group)",
    },
    ...healthOptions,
    ...reportOptions,
    ...pageOptions,
  },
  examples: [
    { words: "absence posts.csv", does: "on whom most hangs: P1, P2 … to choose from" },
    {
      words: "absence posts.csv --without P1",
      does: "what only P1 does, who shares it, and what could be lost at most",
    },
    { words: "absence posts.csv --without P1 --without P4 --language nl", does: "several people together, in Dutch" },
    {
      words: "absence posts.csv --without P1 --planned-hours P1:answering=6 --planned-hours P1:steering=2",
      does: "with the hours a week that others would have to take over",
    },
    {
      words: "absence posts.csv members.csv --without-department Education --format json",
      does: "everyone of a department, for a program",
    },
    {
      words: "absence posts.csv --option source=our-forum --keyed --id 12",
      does: "somebody by what the source calls them",
    },
  ],
  execute: absence,
};

async function absence(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const away = thoughtAway(given);
  if (away.isErr()) return err(away.error);
  const budgets = hoursOfAway(given, away.value);
  if (budgets.isErr()) return err(budgets.error);
  const read = await readForWindow(given, io);
  if (read.isErr()) return err(read.error);
  const { collected } = read.value;
  const choice = await awayChoice(away.value, collected.dataset, given, io);
  if (choice.isErr()) return err(choice.error);
  const report = absenceReport(read.value, choice.value, budgets.value);
  if (io.signal.aborted) return err(interrupted);
  if (report.isErr()) return err(notTold(report.error, language.value));
  const kept = mayBeWritten(
    "What hangs on single people of this source may not be kept in a file.",
    collected.dataset.sources,
    given,
  );
  if (kept.isErr()) return err(kept.error);
  const output = given.text("output");
  const text =
    format.value === "json"
      ? `${JSON.stringify(report.value, null, 2)}\n`
      : renderAbsence(report.value, { language: language.value, ...textLayout(output, io) });
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  const page = (code: LanguageCode): string => renderAbsencePage(report.value, { language: code });
  const shown = await writePage(page, language.value, given, io);
  if (shown.isErr()) return err(shown.error);
  if (!given.has("quiet"))
    await io.stderr.write(issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")));
  return ok(exitStatus.done);
}

function absenceReport(
  { collected, budgets: configured, ...options }: SourceRead,
  without: Parameters<typeof simulateAbsence>[1]["without"] | undefined,
  given: readonly TimeBudget[],
): Result<AbsenceReport, Refusal> {
  const { dataset } = collected;
  const budgets = given.length > 0 ? given : configured;
  const told: Result<AbsenceReport, Refusal> =
    without === undefined
      ? largestAbsences(dataset, options)
      : simulateAbsence(dataset, { ...options, without, budgets });
  const { asOf, timeZone, days } = options;
  const window = calendarWindowBefore(asOf, days, timeZone);
  return told.map((report) => trustedAbsence(report, checkDataQuality(dataset, { asOf, timeZone, window }).flaws));
}

/** Planned hours say what has to be taken over: they are of those who are thought away, as far as that is known before reading. */
function hoursOfAway(
  given: ParsedArguments,
  { pseudonyms, ids, group }: ThoughtAway,
): Result<readonly TimeBudget[], Failure> {
  const budgets = chosenPlannedHours(given);
  if (budgets.isErr() || group !== undefined || ids.length > 0) return budgets;
  const isOfAway = budgets.value.every(({ person }) => pseudonyms.includes(person));
  if (isOfAway) return budgets;
  return err(
    usageFailure(
      `--${plannedHours} is for those who are thought away.`,
      "Add --without for each, such as --without P1.",
    ),
  );
}

/** People who are not there are a wrong input; data that do not carry an answer leave it open. */
function notTold(refusal: Refusal, language: LanguageCode): Failure {
  const why = renderRefusal(refusal, language);
  if (refusal.type === "InsufficientData" && refusal.reason === "no-such-people") {
    const next = "Run it without them to see on whom most hangs; P1, P2 … change when the data do.";
    return inputFailure(`Not everyone who is to be thought away is there: ${why}.`, next);
  }
  return { type: "Failure", status: exitStatus.untold, what: `It cannot be told on whom most hangs: ${why}.` };
}
