import { type Capability, type IssueRecord, worded } from "@org/community-core/source";
import type { DayFirst } from "../dates/read-time.js";
import type { FileTally } from "./file-tally.js";
import { headerIssues } from "./header-issues.js";
import type { OpenedFile } from "./open-file.js";

/** What is known of a file once its rows were read. */
export interface ReadFile {
  readonly file: OpenedFile;
  readonly tally: FileTally;
  /** Whether all of it was read. */
  readonly complete: boolean;
  /** Times that the clock showed twice. */
  readonly ambiguous: number;
  /** Days that stand for moments. */
  readonly midnight: number;
  /** Dates that were read day first without a declared format, by column from 0. */
  readonly dayFirst: ReadonlyMap<number, DayFirst>;
  /** What it shows only after the rows that its description rests on. */
  readonly late: readonly Capability[];
}

/** What there is to say of a file as a whole. */
export function closingIssues(read: ReadFile): readonly IssueRecord[] {
  return [
    ...headerIssues(read.file),
    ...rowIssues(read),
    ...timeIssues(read),
    ...dayFirstIssues(read),
    ...characterIssues(read),
    ...lateIssues(read),
  ];
}

function rowIssues({ file: { name }, tally, complete }: ReadFile): readonly IssueRecord[] {
  if (tally.nothingUsable) {
    const advice = "See the issues above: the mapping or the date format does not fit this file.";
    return [issue(name, "error", "no-row-usable", "Not one row of {file} could be used.", advice)];
  }
  // A read that stopped before the first row says nothing about the rows.
  if (!tally.noRows || !complete) return [];
  const message = "{file} has a header and no rows that a record could be made of.";
  return [issue(name, "warning", "no-rows", message, "Check that the export is complete.")];
}

function timeIssues({ file: { name }, ambiguous, midnight }: ReadFile): readonly IssueRecord[] {
  const twice = "{file} has times that the clock showed twice in autumn; the first was taken.";
  const days = "{file} gives days where moments are needed; midnight in the declared zone was taken.";
  return [
    { ...issue(name, "note", "time-ambiguous", twice, "Export times with an offset to be exact."), count: ambiguous },
    {
      ...issue(name, "note", "time-of-day-not-given", days, "Export times of day if they matter."),
      count: midnight,
    },
  ].filter(({ count }) => count > 0);
}

function dayFirstIssues({ file: { name, header }, dayFirst }: ReadFile): readonly IssueRecord[] {
  const doubtful = [...dayFirst].filter(([, dates]) => dates.doubtful > 0 && dates.certain === 0);
  return doubtful.map(([position, { doubtful: count }]) => {
    const column = header.names[position] ?? String(position + 1);
    const message = "{file}, column “{column}”: dates that could be read month first were read day first.";
    const advice = "Declare dates.format to be sure, such as d-M-yyyy, or M-d-yyyy if the month comes first.";
    return {
      ...issue(name, "note", "day-before-month", message, advice, { column }),
      place: { file: name, column },
      count,
    };
  });
}

function characterIssues({ file: { name, decodedAs } }: ReadFile): readonly IssueRecord[] {
  if (!decodedAs.replaced) return [];
  const message = "{file} holds bytes that are no {encoding}; � stands in their place.";
  const { encoding } = decodedAs;
  return [issue(name, "warning", "characters-replaced", message, "Declare the encoding.", { encoding })];
}

function lateIssues({ file: { name }, late }: ReadFile): readonly IssueRecord[] {
  if (late.length === 0) return [];
  const message = "{file} shows {late} only after its first rows, so that its description leaves it out.";
  const advice = "Name it under shows, or under types, in the mapping.";
  return [issue(name, "warning", "shown-late", message, advice, { late: late.join(", ") })];
}

function issue(
  file: string,
  severity: IssueRecord["severity"],
  code: string,
  message: string,
  advice: string,
  values: Readonly<Record<string, string>> = {},
): IssueRecord {
  return { kind: "issue", severity, code, ...worded(message, { file, ...values }), advice, place: { file } };
}
