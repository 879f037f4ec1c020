import { measureNames, windowBefore } from "@org/community-core";
import {
  assessInvolvement,
  createInvolvementDocument,
  type InvolvementAssessment,
  type InvolvementDocument,
  type WinCandidates,
  winCandidates,
} from "@org/community-core/involvement";
import { renderInvolvement, renderInvolvementPage } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { checkAsOf } from "../arguments/as-of.js";
import { chosenLanguage, chosenTimeZone } from "../arguments/choices.js";
import { documentOptions } from "../arguments/document-options.js";
import { healthOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { answerDocument, type DocumentAnswer } from "../documents/answer-document.js";
import { exitStatus } from "../exit-status.js";
import { type Failure, usageFailure } from "../failure.js";
import { mayBeWritten } from "../output/may-be-written.js";
import { readForWindow } from "../reading/read-for-window.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

/** Reads how far an organisation is involved and says what is missing; with a source also what may be a win. */
export const involvementCommand: Command = {
  name: "involvement",
  summary: "read how far the organisation is involved, say what is missing, and find wins in the data",
  usage: "<file> [<source> [files…]] [options]",
  options: {
    check: { help: "for pipelines: end with 10 where something serious is missing or contradicts" },
    ...documentOptions,
    ...healthOptions,
    "as-of": {
      value: "<date or moment>",
      help: "the day that the file describes, if it does not say; and where the data end (default: now)",
    },
  },
  examples: [
    { words: "involvement involvement.yaml", does: "what is missing and what contradicts, each with a question" },
    { words: "involvement involvement.yaml posts.csv --days 30", does: "and conversations that may be wins to tell" },
    { words: "involvement --template --language nl --output involvement.yaml", does: "a file to fill in, in Dutch" },
    { words: "involvement involvement.yaml --format json", does: "the findings, for a program" },
  ],
  execute: (given, io) => answerDocument(involvement, given, io),
};

/** A document with the day that it describes and what the data of its community hold. */
interface InvolvementToAnswer {
  readonly document: InvolvementDocument;
  readonly asOf?: string;
  readonly timeZone?: string;
  readonly candidates?: readonly WinCandidates[];
}

const involvement: DocumentAnswer<InvolvementToAnswer> = {
  name: "involvement",
  place: "before-a-source",
  create: (input) => createInvolvementDocument(input).map((document) => ({ document })),
  complete: completed,
  render: ({ value: { document, ...more }, file }, options) =>
    renderInvolvement(document, { ...options, ...more, lineOf: file.lineOf }),
  page: ({ value: { document, ...more }, file: { lineOf } }, language) =>
    renderInvolvementPage(document, { language, lineOf, ...more }),
  data: (value) => ({
    ...assessed(value),
    ...(value.candidates === undefined ? {} : { winCandidates: value.candidates }),
  }),
  verdict: (value) =>
    assessed(value).findings.some(({ severity }) => severity === "serious") ? exitStatus.missed : exitStatus.done,
};

function assessed({ document, asOf }: InvolvementToAnswer): InvolvementAssessment {
  return assessInvolvement(document, { measures: measureNames, ...(asOf === undefined ? {} : { asOf }) });
}

/** Options that mean nothing where only a document is read. */
const ofTheSource = Object.keys(healthOptions).filter(
  (name) => !["as-of", "time-zone", "quiet", "config"].includes(name),
);

async function completed(
  { document }: InvolvementToAnswer,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<InvolvementToAnswer, Failure>> {
  const zone = chosenTimeZone(given);
  if (zone.isErr()) return err(zone.error);
  const asked = given.text("as-of");
  const checked = checkAsOf(asked, zone.value);
  if (checked.isErr()) return err(checked.error);
  // A moment is written with its own date in front.
  const asOf = (asked ?? new Date(io.now()).toISOString()).slice(0, 10);
  const [, ...source] = given.words;
  const isConfigured = given.words.length === 0 && given.configuration?.config.sources !== undefined;
  if (source.length === 0 && given.text("adapter") === undefined && !isConfigured) {
    const idle = ofTheSource.find((name) => given.has(name));
    if (idle === undefined) return ok({ document, asOf });
    const next = "Name the source after the file, such as posts.csv.";
    return err(usageFailure(`--${idle} is for reading a source.`, next));
  }
  const read = await readForWindow({ ...given, words: source }, io);
  if (read.isErr()) return err(read.error);
  const { collected, timeZone, days, ...until } = read.value;
  const conversations = "Conversations of this source may not be kept in a file.";
  const kept = mayBeWritten(conversations, collected.dataset.sources, given);
  if (kept.isErr()) return err(kept.error);
  const candidates = winCandidates(collected.dataset, { window: windowBefore(until.asOf, days), timeZone });
  if (!given.has("quiet"))
    await io.stderr.write(issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")));
  return ok({ document, asOf, timeZone, candidates });
}
