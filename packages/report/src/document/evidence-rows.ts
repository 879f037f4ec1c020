import type { Evidence, EvidenceRow, EvidenceRule } from "@org/community-core/evidence";
import { lookUp } from "../speech/look-up.js";
import type { Speech } from "../speech/speech.js";
import { evidenceCells, evidenceColumns, kindOfRows } from "./evidence-cells.js";
import { countedRows, roleCounts, rowCount } from "./evidence-counts.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block } from "./report-document.js";
import { ruleSentence } from "./rule-sentence.js";

type Rows = Extract<Evidence, { status: "rows" }>;

/** The rule of a figure and the rows under it: at most so many of each kind, and how many more there are. */
export function evidenceBlocks(key: string, { rule, rows }: Rows, speech: Speech, most: number): readonly Block[] {
  const layout = { key, most, amount: amountName(key, speech) };
  const { evidence: words } = speech.language;
  const counted = rows.filter(({ as }) => as !== undefined);
  const leftOut = rows.filter(({ as }) => as === undefined);
  const role = "as" in rule && rule.as !== undefined ? [words.only(words.roles[rule.as])] : [];
  return [
    { kind: "heading", level: 2, text: words.ruleTitle },
    paragraph([ruleSentence(rule, speech), ...role, words.personal].join(" ")),
    ...countedTables(rule, counted, speech, layout),
    ...(leftOut.length === 0
      ? []
      : [
          ...table(words.leftOutTitle(rowCount(leftOut, speech)), leftOut, speech, {
            ...layout,
            most: Math.min(most, fewLeftOut),
          }),
          ...listed(reasons(leftOut, speech)),
        ]),
  ];
}

/** Of which figure a table is, how many rows are shown, and what their amounts are called. */
interface TableLayout {
  readonly key: string;
  readonly most: number;
  readonly amount: (rows: readonly EvidenceRow[]) => string;
}

function amountName(key: string, { language }: Speech): TableLayout["amount"] {
  const { amounts, columns } = language.evidence;
  const [measure = key] = key.split("/", 1);
  const own = lookUp(amounts, key) ?? lookUp(amounts, measure) ?? columns.amount;
  // How often somebody replied to another is told alike in every figure of the network.
  return (rows) => (rows.every(({ kind }) => kind === "replies") ? (lookUp(amounts, "reciprocity") ?? own) : own);
}

/** What is left out is told by its reasons; a few rows show what is meant. */
const fewLeftOut = 5;

/** A table for each kind of rows, with how many stand for what. */
function countedTables(
  rule: EvidenceRule,
  counted: readonly EvidenceRow[],
  speech: Speech,
  layout: TableLayout,
): readonly Block[] {
  const { evidence: words } = speech.language;
  const kinds = [...new Set(counted.map((row) => kindOfRows(row, speech)))];
  if (kinds.length === 0) return table(words.countedTitle(rowCount([], speech)), [], speech, layout);
  return kinds.flatMap((kind) => {
    const own = counted.filter((row) => kindOfRows(row, speech) === kind);
    const counts = countedRows(rule, own, speech);
    const title = kinds.length === 1 ? words.countedTitle(counts) : words.countedOfKind(kind, counts);
    return [...table(title, shownFirst(rule, own), speech, layout), ...listed(roleCounts(rule, own, speech))];
  });
}

/** The latest first; of a largest amount the largest. Of people those that the rule is about, and never in the order of how much. */
function shownFirst(rule: EvidenceRule, rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  if (rule.name === "largest") return rows.toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  const isMeant = ({ as }: EvidenceRow): number => ("as" in rule && as === rule.as ? 1 : 0);
  if (rows.every(({ at }) => at === undefined)) return rows.toSorted((one, other) => isMeant(other) - isMeant(one));
  return rows.toSorted((one, other) => Date.parse(other.at ?? "0000") - Date.parse(one.at ?? "0000"));
}

function reasons(rows: readonly EvidenceRow[], speech: Speech): readonly string[] {
  const { evidence: words } = speech.language;
  return [...new Set(rows.flatMap(({ leftOut }) => leftOut ?? []))].map((reason) => {
    const own = rows.filter(({ leftOut }) => leftOut === reason);
    return words.byReason(words.leftOut[reason], rowCount(own, speech));
  });
}

function table(
  title: string,
  rows: readonly EvidenceRow[],
  speech: Speech,
  { key, most, amount }: TableLayout,
): readonly Block[] {
  const { evidence: words } = speech.language;
  const shown = rows.slice(0, most);
  const cells = shown.map((row) => evidenceCells(key, row, speech));
  const isBy = cells.some(({ by }) => by !== "");
  const used = evidenceColumns.filter((column) => {
    // When an answer came follows from how long it took; a line holds only so much.
    if (column === "followedAt" && isBy) return false;
    return cells.some((cell) => cell[column] !== "") && !isAllTheSame(column, rows);
  });
  return [
    { kind: "heading", level: 2, text: title },
    ...(shown.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: used.map((column) => (column === "amount" ? amount(rows) : words.columns[column])),
            rows: cells.map((cell) => used.map((column) => cell[column])),
          },
        ]),
    ...(rows.length > shown.length ? [paragraph(words.more(speech.format.number(rows.length - shown.length)))] : []),
  ];
}

/** What is the same in every row is said above them: that all are openings, or why all are left out. */
function isAllTheSame(column: (typeof evidenceColumns)[number], rows: readonly EvidenceRow[]): boolean {
  if (column === "kind") return new Set(rows.map(({ kind }) => kind)).size === 1;
  return column === "as" && new Set(rows.map(({ as, leftOut }) => as ?? leftOut)).size === 1;
}
