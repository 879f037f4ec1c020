import type { Accounting, IssueRecord } from "@org/community-core/source";
import { lookUp } from "../speech/look-up.js";
import type { Speech } from "../speech/speech.js";
import type { Reading } from "./reading.js";
import type { Block } from "./report-document.js";

/** How many issues are shown singly; the rest is counted. */
const shownIssues = 10;

const outcomes = ["read", "accepted", "rejected", "duplicate", "replaced", "removed", "skipped"] as const;

/** What became of what was read, and what went wrong meanwhile. */
export function composeReading({ accounting, sourceAccounting, issues }: Reading, speech: Speech): readonly Block[] {
  const { labels } = speech.language;
  const tables = [
    ...table(labels.accountingOfSource, sourceAccounting, speech),
    ...table(labels.accountingOfRecords, accounting, speech),
  ];
  const heading: Block = { kind: "heading", level: 2, text: labels.accounting };
  return [...(tables.length === 0 ? [] : [heading, ...tables]), ...issueBlocks(issues, speech)];
}

/** One row a kind; a column in which nothing happened is left out. */
function table(title: string, rows: readonly Accounting[], { language, format }: Speech): readonly Block[] {
  const read = rows.filter((row) => row.read > 0);
  if (read.length === 0) return [];
  const words = language.labels.outcomes;
  const columns = outcomes.filter((outcome) => outcome === "read" || read.some((row) => row[outcome] > 0));
  return [
    {
      kind: "table",
      columns: [title, ...columns.map((outcome) => words[outcome])],
      rows: read.map((row) => [
        lookUp(language.recordKinds, row.kind) ?? row.kind,
        ...columns.map((outcome) => format.number(row[outcome])),
      ]),
    },
  ];
}

function issueBlocks(issues: readonly IssueRecord[], speech: Speech): readonly Block[] {
  if (issues.length === 0) return [];
  const { labels } = speech.language;
  const items = issues.slice(0, shownIssues).map((issue) => issueText(issue, speech));
  const more = issues.slice(shownIssues).reduce((sum, { count }) => sum + (count ?? 1), 0);
  return [
    { kind: "heading", level: 2, text: labels.issues },
    {
      kind: "list",
      numbered: false,
      items: more === 0 ? items : [...items, labels.moreIssues(speech.format.number(more))],
    },
  ];
}

function issueText({ severity, message, advice, place, count }: IssueRecord, { language, format }: Speech): string {
  const { labels } = language;
  const where = [
    place?.file,
    place?.line === undefined ? undefined : `${labels.place.line} ${place.line}`,
    place?.column === undefined ? undefined : `${labels.place.column} ${place.column}`,
  ].filter((part) => part !== undefined);
  const at = where.length === 0 ? "" : ` (${where.join(", ")})`;
  const times = count === undefined || count === 1 ? "" : ` · ${labels.times(format.number(count))}`;
  return `${labels.severities[severity]}: ${message}${at}${times}${advice === undefined ? "" : ` → ${advice}`}`;
}
