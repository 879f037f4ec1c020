import type { ContributionType } from "@org/community-core";
import type { Evidence, EvidenceRow, EvidenceRule, FigureEvidence } from "@org/community-core/evidence";
import { capitalised } from "../language/capitalised.js";
import { partWords } from "../speech/given-params.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import { CaveatNotes } from "./caveat-notes.js";
import { basis, reading, valueWithInterval } from "./measurement-basis.js";
import { notesBlocks } from "./notes-blocks.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block, ReportDocument } from "./report-document.js";

type Rows = Extract<Evidence, { status: "rows" }>;

/** A figure in words, with the rows under it: at most so many of each kind, and how many more there are. */
export function composeEvidence(explained: FigureEvidence, speech: Speech, mostRows: number): ReportDocument {
  const { figure, evidence } = explained;
  const words = speech.language.evidence;
  const notes = new CaveatNotes(speech);
  const blocks = [
    { kind: "title" as const, text: words.title(speech.measure(figure.key)), under: figure.key },
    ...meaning(explained, speech),
    paragraph(figureText(explained, speech, notes)),
    paragraph(weightText(explained, speech)),
    ...(evidence.status === "rows" ? composeRows(evidence, speech, mostRows) : [paragraph(noRows(evidence, speech))]),
  ];
  return [...blocks, ...notesBlocks(notes, speech)];
}

/** What the figure counts, how to read it and between what it lies; nothing for one that this version does not know. */
function meaning({ figure }: FigureEvidence, speech: Speech): readonly Block[] {
  const { meanings, ranges } = speech.language.evidence;
  const [name = figure.key] = figure.key.split("/", 1);
  const counts = Object.entries(meanings).find(([measure]) => measure === name)?.[1];
  const how = reading(figure.key, speech).map((text) => `${capitalised(text)}.`);
  const unit = figure.status === "measured" ? figure.measurement.unit : undefined;
  const range = unit === undefined ? [] : [Object.entries(ranges).find(([one]) => one === unit)?.[1] ?? ranges.counted];
  const sentences = [...(counts === undefined ? [] : [counts]), ...how, ...range];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
}

function figureText({ figure }: FigureEvidence, speech: Speech, notes: CaveatNotes): string {
  const words = speech.language.evidence;
  if (figure.status === "refused") return words.notGiven(speech.refusal(figure.refusal));
  const { measurement } = figure;
  const value = `${valueWithInterval(measurement, speech)} · ${basis(measurement, speech, notes)}.`;
  return `${value} ${words.definition(measurement.definition)}`;
}

function weightText({ weighs }: FigureEvidence, speech: Speech): string {
  const { evidence: words, pillars } = speech.language;
  if (weighs.length === 0) return words.weighsNot;
  return weighs
    .map(({ pillar, weight, threshold }) =>
      words.weighs(pillars[pillar].title, speech.format.share(weight), speech.thresholdSource(threshold)),
    )
    .join(" ");
}

function noRows(evidence: Exclude<Evidence, Rows>, speech: Speech): string {
  const words = speech.language.evidence;
  return evidence.status === "derived"
    ? words.derived[evidence.from]
    : words.rowsRefused(speech.refusal(evidence.refusal));
}

function composeRows({ rule, rows }: Rows, speech: Speech, most: number): readonly Block[] {
  const { evidence: words } = speech.language;
  const counted = rows.filter(({ as }) => as !== undefined);
  const leftOut = rows.filter(({ as }) => as === undefined);
  const role = "as" in rule && rule.as !== undefined ? [words.only(words.roles[rule.as])] : [];
  return [
    { kind: "heading", level: 2, text: words.ruleTitle },
    paragraph([words.rules[rule.name], ...role, words.personal].join(" ")),
    ...table(words.countedTitle(rowCount(counted, speech)), shownFirst(rule, counted), speech, most),
    ...(leftOut.length === 0
      ? []
      : [
          ...table(words.leftOutTitle(rowCount(leftOut, speech)), leftOut, speech, Math.min(most, fewLeftOut)),
          ...listed(reasons(leftOut, speech)),
        ]),
  ];
}

/** What is left out is told by its reasons; a few rows show what is meant. */
const fewLeftOut = 5;

/** The latest first; of a largest amount the largest. */
function shownFirst(rule: EvidenceRule, rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  if (rule.name === "largest") return rows.toSorted((one, other) => (other.amount ?? 0) - (one.amount ?? 0));
  return rows.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function rowCount(rows: readonly EvidenceRow[], { language, format }: Speech): string {
  const { one, other } = language.evidence.rows;
  return format.count(rows.length, one, other);
}

function reasons(rows: readonly EvidenceRow[], speech: Speech): readonly string[] {
  const { evidence: words } = speech.language;
  const counts = new Map<NonNullable<EvidenceRow["leftOut"]>, EvidenceRow[]>();
  for (const row of rows)
    if (row.leftOut !== undefined) counts.set(row.leftOut, [...(counts.get(row.leftOut) ?? []), row]);
  return [...counts].map(([reason, of]) => words.byReason(words.leftOut[reason], rowCount(of, speech)));
}

const columns = ["at", "kind", "id", "person", "by", "amount", "as"] as const;

function table(title: string, rows: readonly EvidenceRow[], speech: Speech, most: number): readonly Block[] {
  const { evidence: words } = speech.language;
  const shown = rows.slice(0, most);
  const cells = shown.map((row) => cellsOf(row, speech));
  const used = columns.filter((column) => cells.some((cell) => cell[column] !== "") && !isAllTheSame(column, rows));
  return [
    { kind: "heading", level: 2, text: title },
    ...(shown.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: used.map((column) => words.columns[column]),
            rows: cells.map((cell) => used.map((column) => cell[column])),
          },
        ]),
    ...(rows.length > shown.length ? [paragraph(words.more(speech.format.number(rows.length - shown.length)))] : []),
  ];
}

/** What is the same in every row is said above them: that all are openings, or why all are left out. */
function isAllTheSame(column: (typeof columns)[number], rows: readonly EvidenceRow[]): boolean {
  if (column === "kind") return new Set(rows.map(({ kind }) => kind)).size === 1;
  return column === "as" && new Set(rows.map(({ as, leftOut }) => as ?? leftOut)).size === 1;
}

function cellsOf(row: EvidenceRow, speech: Speech): Readonly<Record<(typeof columns)[number], string>> {
  const { language, format } = speech;
  const { evidence: words } = language;
  const { kind, as, leftOut, amount } = row;
  return {
    at: row.at.slice(0, 16).replace("T", " "),
    kind: kind === "end-of-observation" ? words.end : kindName(kind, speech),
    id: shortened(row.id ?? ""),
    person: row.person ?? (kind === "end-of-observation" ? "" : "?"),
    by: row.by ?? "",
    amount: amount === undefined ? "" : amountText(amount, as, speech) || format.number(amount),
    as: as === undefined ? (leftOut === undefined ? "" : words.leftOut[leftOut]) : words.roles[as],
  };
}

/** Waits are hours, silences are days; other amounts are counts. */
function amountText(amount: number, as: EvidenceRow["as"], speech: Speech): string {
  if (as === "silence") return valueText(amount, "days", speech);
  return as === "counted" ? "" : valueText(amount, "hours", speech);
}

function kindName(kind: ContributionType, { language }: Speech): string {
  return partWords(language, kind).noun;
}

/** Ids may be of any length; all of it stands in JSON and CSV. */
function shortened(id: string): string {
  return id.length > 14 ? `${id.slice(0, 13)}…` : id;
}
