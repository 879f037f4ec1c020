import {
  assessFederation,
  createFederation,
  type Federation,
  type FederationReport,
  keepableFederation,
  sharedFederation,
} from "@org/community-core/federation";
import {
  type LanguageCode,
  renderFederation,
  renderFederationMarkdown,
  renderFederationPage,
} from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { chosenLanguage, chosenWord } from "../arguments/choices.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import { audienceOption, chosenAudience, pageOptions } from "../arguments/page-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Configuration } from "../configuration/configuration.js";
import { type DocumentRead, problemLines, readDocument } from "../documents/read-document.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, inputFailure, interrupted, usageFailure } from "../failure.js";
import { printableLine } from "../output/printable-line.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { writePage } from "../output/write-page.js";
import { readForWindow } from "../reading/read-for-window.js";
import { template } from "../template.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

/** Reads local communities of one organisation and shows each part, the whole, and the parts side by side. */
export const federationCommand: Command = {
  name: "federation",
  summary: "read local communities of one organisation: each part, all together, side by side",
  usage: "[<source> [files…]] --parts <file> [options]",
  options: {
    parts: { value: "<file>", help: "YAML or JSON that names the parts and the venues of each" },
    check: {
      help: "for pipelines: end with 10 where something serious hangs on few people, 11 where that cannot be told of all parts",
    },
    template: { help: "print such a file with an explanation beside each key, to fill in" },
    ...healthOptions,
    ...reportOptions,
    ...pageOptions,
    markdown: { value: "<file>", help: "also write the report to this file in Markdown" },
    audience: audienceOption,
  },
  examples: [
    { words: "federation posts.csv --parts parts.yaml", does: "local communities by the venues in which they meet" },
    { words: "federation --template --language nl --output parts.yaml", does: "a file to fill in, explained in Dutch" },
    {
      words: "federation posts.csv --parts parts.yaml --markdown parts.md",
      does: "for a wiki or a merge request, beside the text",
    },
    {
      words: "federation discourse --archive topics.ndjson.gz --parts parts.yaml --format json",
      does: "categories of a forum as parts, for a program",
    },
  ],
  execute: federation,
};

async function federation(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const audience = chosenAudience(given);
  if (audience.isErr()) return err(audience.error);
  const output = given.text("output");
  const chosen = chosenParts(given);
  if (chosen.isErr()) return err(chosen.error);
  if (chosen.value === undefined) {
    const printed = await writeOutput(template("federation", language.value), output, io);
    return printed.map(() => exitStatus.done);
  }
  const document = await federationOf(chosen.value, io);
  if (document.isErr()) return err(document.error);
  const { named } = document.value;
  const read = await readForWindow(given, io, { keepIds: true });
  if (read.isErr()) return err(read.error);
  const { collected, budgets: _, ...options } = read.value;
  const report = assessFederation(collected.dataset, document.value.value, options);
  if (io.signal.aborted) return err(interrupted);
  if (report.isErr()) return err(notFitting(named, report.error, document.value));
  if (report.value.parts.every(({ venues }) => venues.length === 0)) return err(noneThere(named, report.value.outside));
  // What is written to a file is kept; what is printed is seen.
  const keepable = keepableFederation(report.value, collected.dataset.sources);
  const whole = output === undefined ? report.value : keepable;
  const shown = audience.value === "shared" ? sharedFederation(whole) : whole;
  const shownTo = { language: language.value, audience: keepable.audience ?? audience.value ?? "shared" } as const;
  const markdown = given.text("markdown");
  // The file first: where it cannot be written, nothing is printed as if all were well.
  const wiki =
    markdown === undefined ? ok() : await writeOutput(renderFederationMarkdown(keepable, shownTo), markdown, io);
  if (wiki.isErr()) return err(wiki.error);
  const text =
    format.value === "json"
      ? `${JSON.stringify(shown, null, 2)}\n`
      : renderFederation(shown, { language: language.value, ...textLayout(output, io) });
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  const page = (code: LanguageCode): string => renderFederationPage(keepable, { ...shownTo, language: code });
  const paged = await writePage(page, language.value, given, io);
  if (paged.isErr()) return err(paged.error);
  if (!given.has("quiet"))
    await io.stderr.write(issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")));
  return ok(given.has("check") ? verdict(report.value) : exitStatus.done);
}

/** Missed where anything serious is found, in a part, in the whole or between parts; untold where anything of that is not measured. */
function verdict({ whole, parts, findings }: FederationReport): ExitStatus {
  const healths = [whole, ...parts.map(({ health }) => health)];
  const found = [
    ...healths.flatMap((health) => (health.status === "measured" ? health.value.continuity : [])),
    ...(findings.status === "measured" ? findings.value : []),
  ];
  if (found.some(({ severity }) => severity === "critical" || severity === "serious")) return exitStatus.missed;
  return [...healths, findings].some(({ status }) => status === "refused") ? exitStatus.untold : exitStatus.done;
}

/** The file that names the parts, or nothing where a template is asked for. */
function chosenParts(given: ParsedArguments): Result<string | Configuration | undefined, Failure> {
  const parts = given.text("parts");
  const hasSource = given.words.length > 0 || given.text("adapter") !== undefined;
  if (given.has("template")) {
    const isAlone = (["check", "html", "markdown"] as const).every((name) => !given.has(name));
    if (parts === undefined && !hasSource && given.text("format") !== "json" && isAlone) return ok(undefined);
    return err(usageFailure("--template prints a file to fill in and reads nothing.", "Give it alone, with --output."));
  }
  if (parts !== undefined) return ok(parts);
  if (given.configuration?.config.federation !== undefined) return ok(given.configuration);
  const next = "Begin with community-health federation --template --output parts.yaml.";
  return err(usageFailure("federation takes --parts <file>, which names the parts and their venues.", next));
}

/** The parts with the file in which they stand. */
interface GivenParts extends DocumentRead<Federation> {
  readonly named: string;
}

/** The parts of a file of their own, or of the config file. */
async function federationOf(from: string | Configuration, io: CommandIo): Promise<Result<GivenParts, Failure>> {
  if (typeof from === "string") {
    const read = await readDocument(from, io, { name: "federation", create: createFederation });
    return read.map((document) => ({ ...document, named: from }));
  }
  const { config, file, named } = from;
  if (config.federation === undefined) return err(usageFailure(`${named} names no parts of a federation.`));
  const within = (path: string): string => (path === "" ? "federation" : `federation.${path}`);
  const { lineOf, writtenAt, oddKeyLines, value } = file;
  const own = {
    value,
    lineOf: (path: string) => lineOf(within(path)),
    writtenAt: (path: string) => writtenAt(within(path)),
    oddKeyLines: (path: string) => oddKeyLines(within(path)),
  };
  return ok({ value: config.federation, file: own, named });
}

/** The parts can be read, and do not fit the venues of the source. */
function notFitting(
  named: string,
  error: Parameters<typeof problemLines>[0],
  { file }: DocumentRead<Federation>,
): Failure {
  const what = `${named === "-" ? "stdin" : named} does not fit the venues that were read.`;
  return inputFailure(what, "Change it, or read another source.", problemLines(error, file));
}

/** Not one venue of any part was read: the names are wrong, or the source is. */
function noneThere(named: string, outside: FederationReport["outside"]): Failure {
  const what = `None of the venues in ${named === "-" ? "stdin" : named} was read.`;
  const venues = outside.filter(({ id }) => id !== "").slice(0, mostVenues);
  const next = "Name venues as the source calls them, or read another source.";
  const read = printableLine(`Read: ${venues.map(({ id }) => id).join(", ")}`);
  return inputFailure(what, next, venues.length === 0 ? [] : [read]);
}

/** More would be read by nobody. */
const mostVenues = 20;
