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
  const isAllUsed = [...accounting, ...sourceAccounting].every(({ read, accepted }) => read === accepted);
  if (isAllUsed) return [heading, allUsed(accounting, speech), ...issueBlocks(issues, speech)];
  return [...(tables.length === 0 ? [] : [heading, ...tables]), ...issueBlocks(issues, speech)];
}

function allUsed(accounting: readonly Accounting[], { language, format }: Speech): Block {
  const { one, other } = language.labels.things;
  const read = accounting.reduce((sum, row) => sum + row.read, 0);
  return { kind: "paragraph", text: language.labels.allUsed(format.count(read, one, other)) };
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
  // What reads the same is said once, with how many times.
  const countByText = new Map<string, number>();
  for (const issue of issues) {
    const text = issueText(issue, speech);
    countByText.set(text, (countByText.get(text) ?? 0) + (issue.count ?? 1));
  }
  const texts = [...countByText];
  const items = texts.slice(0, shownIssues).map(([text, count]) => {
    return count === 1 ? text : `${text} · ${labels.times(speech.format.number(count))}`;
  });
  const more = texts.slice(shownIssues).reduce((sum, [, count]) => sum + count, 0);
  return [
    { kind: "heading", level: 2, text: labels.issues },
    {
      kind: "list",
      numbered: false,
      items: more === 0 ? items : [...items, labels.moreIssues(speech.format.number(more))],
    },
  ];
}

function issueText({ severity, message, advice, place }: IssueRecord, { language }: Speech): string {
  const { labels } = language;
  const where = [
    place?.file,
    place?.line === undefined ? undefined : `${labels.place.line} ${place.line}`,
    place?.column === undefined ? undefined : `${labels.place.column} ${place.column}`,
  ].filter((part) => part !== undefined);
  const at = where.length === 0 ? "" : ` (${where.join(", ")})`;
  return `${labels.severities[severity]}: ${message}${at}${advice === undefined ? "" : ` → ${advice}`}`;
}
