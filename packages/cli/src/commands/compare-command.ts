import { assessHealth } from "@org/community-core";
import {
  compareHealthReports,
  keepableReport,
  type Relation,
  type ReportComparison,
} from "@org/community-core/comparison";
import { indicatorsOf } from "@org/community-core/configuration";
import { renderComparison } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { momentOf } from "../arguments/as-of.js";
import { chosenLanguage, chosenTimeZone, chosenWord } from "../arguments/choices.js";
import { chosenCommunity, communityOptions } from "../arguments/community-options.js";
import { healthOptions, reportOptions } from "../arguments/health-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { separateFiles } from "../arguments/separate-files.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, interrupted, usageFailure } from "../failure.js";
import { textLayout } from "../output/text-layout.js";
import { writeOutput } from "../output/write-output.js";
import { readReport } from "../people/report-file.js";
import { readForWindow } from "../reading/read-for-window.js";
import type { Command } from "./command.js";
import { issueSummary } from "./issue-summary.js";

const relations = ["auto", "moments", "communities"] as const;

/** Says what changed between two reports, and why. */
export const compareCommand: Command = {
  name: "compare",
  summary: "say what changed between two dates, or differs between two communities, and why",
  usage: "<report.json> <report.json> | <source> [files…] --as-of <date> --and <date> [options]",
  options: {
    and: {
      value: "<date or moment>",
      help: "read one source, and compare its state at --as-of with that at this moment",
    },
    relation: {
      value: `<${relations.join("|")}>`,
      help: "two moments of one community, or two communities (default: by the names of the sources)",
    },
    ...healthOptions,
    ...communityOptions,
    ...reportOptions,
    detail: { help: "with every figure that was counted, and those that stayed the same" },
  },
  examples: [
    { words: "compare spring.json autumn.json", does: "two reports of report --format json" },
    { words: "compare posts.csv --as-of 2026-03-31 --and 2026-09-30", does: "one source at two moments" },
    { words: "compare ours.json theirs.json --relation communities --language nl", does: "two communities, in Dutch" },
    { words: "compare spring.json autumn.json --format json", does: "all of it, for a program" },
  ],
  execute: compare,
};

async function compare(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const format = chosenWord(given, "format", ["text", "json"]);
  if (format.isErr()) return err(format.error);
  const language = chosenLanguage(given, io);
  if (language.isErr()) return err(language.error);
  const relation = chosenWord(given, "relation", relations);
  if (relation.isErr()) return err(relation.error);
  const compared = given.has("and")
    ? await ofSource(given, io)
    : await ofFiles(given, relationNamed(relation.value), io);
  if (compared.isErr()) return err(compared.error);
  const { comparison, remarks } = compared.value;
  const output = given.text("output");
  const text =
    format.value === "json"
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : renderComparison(comparison, {
          language: language.value,
          ...textLayout(output, io),
          detail: given.has("detail"),
        });
  const written = await writeOutput(text, output, io);
  if (written.isErr()) return err(written.error);
  if (remarks !== "" && !given.has("quiet")) await io.stderr.write(remarks);
  return ok(exitStatus.done);
}

/** A comparison, with what is said beside it. */
interface Compared {
  readonly comparison: ReportComparison;
  readonly remarks: string;
}

function relationNamed(word: (typeof relations)[number]): Relation | undefined {
  if (word === "auto") return undefined;
  return word === "moments" ? "one-community" : "two-communities";
}

async function ofFiles(
  given: ParsedArguments,
  relation: Relation | undefined,
  io: CommandIo,
): Promise<Result<Compared, Failure>> {
  const [first, second, ...more] = given.words;
  if (first === undefined || second === undefined || more.length > 0 || given.has("as-of")) {
    const next = "Give two files of report --format json, or a source with --as-of <date> --and <date>.";
    return err(usageFailure("compare takes two reports, or one source at two moments.", next));
  }
  const separate = await separateFiles(given, io.cwd);
  if (separate.isErr()) return err(separate.error);
  const from = await readReport(first, io);
  if (from.isErr()) return err(from.error);
  const to = await readReport(second, io);
  if (to.isErr()) return err(to.error);
  const names = { from: first, to: second };
  const [one, other] = given.has("output")
    ? ([keepableReport(from.value.report), keepableReport(to.value.report)] as const)
    : ([from.value.report, to.value.report] as const);
  const known = compareHealthReports(one, other, { names, ...(relation && { relation }) });
  const isTurned = known.relation === "one-community" && Date.parse(known.from.asOf) > Date.parse(known.to.asOf);
  const turned = { names: { from: second, to: first }, relation: known.relation };
  const comparison = isTurned ? compareHealthReports(other, one, turned) : known;
  return ok({ comparison, remarks: "" });
}

async function ofSource(given: ParsedArguments, io: CommandIo): Promise<Result<Compared, Failure>> {
  const { timeZone, moments } = chosenMoments(given);
  if (moments.isErr()) return err(moments.error);
  const community = await chosenCommunity(given, timeZone, io);
  if (community.isErr()) return err(community.error);
  const read = await readForWindow(given, io);
  if (read.isErr()) return err(read.error);
  const { collected, ...options } = read.value;
  const own = indicatorsOf(given.configuration?.config ?? {});
  // What is written to a file is kept; what is printed is seen.
  const isKept = given.has("output");
  const [from, to] = moments.value.map((asOf) => {
    const report = assessHealth(collected.dataset, { ...options, ...own, asOf, timeZone, community: community.value });
    return isKept ? keepableReport(report) : report;
  });
  if (from === undefined || to === undefined) throw new RangeError("Two moments were chosen.");
  if (io.signal.aborted) return err(interrupted);
  const comparison = compareHealthReports(from, to, { relation: "one-community" });
  return ok({ comparison, remarks: issueSummary(collected.issues, chosenLanguage(given, io).unwrapOr("en")) });
}

/** Both moments, the earlier first. */
function chosenMoments(given: ParsedArguments): {
  readonly timeZone: string;
  readonly moments: Result<readonly number[], Failure>;
} {
  const timeZone = chosenTimeZone(given);
  if (timeZone.isErr()) return { timeZone: "UTC", moments: err(timeZone.error) };
  const of = (option: string): Result<number, Failure> => {
    const asked = given.text(option);
    if (asked === undefined) return err(usageFailure(`compare with --and takes --${option} too.`, "Give both dates."));
    return momentOf(asked, timeZone.value, option);
  };
  const moments = of("as-of").andThen((one) => of("and").map((other) => [one, other].sort((a, b) => a - b)));
  const isOne = moments.isOk() && moments.value[0] === moments.value[1];
  if (!isOne) return { timeZone: timeZone.value, moments };
  const what = `compare takes one source at two moments, and both are ${given.text("and")}.`;
  return { timeZone: timeZone.value, moments: err(usageFailure(what, "Give two dates.")) };
}
