import type { Finding } from "@org/community-core";
import type { ComparedReport, ReportComparison } from "@org/community-core/comparison";
import type { Speech } from "../speech/speech.js";
import { composeFigureChanges } from "./compose-figure-changes.js";
import { composeScoreChanges } from "./compose-score-changes.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block, ReportDocument } from "./report-document.js";

/** Two reports in words: how far they can be compared, the scores with what moved them, findings, and figures. */
export function composeComparison(comparison: ReportComparison, speech: Speech, detail = false): ReportDocument {
  const { relation, from, to, notes } = comparison;
  const words = speech.language.comparison;
  const isTwo = relation === "two-communities";
  return [
    {
      kind: "title",
      text: words.title[relation],
      under: isTwo ? `${called(from)} · ${called(to)}` : words.between(moment(from, speech), moment(to, speech)),
    },
    ...(isTwo ? [paragraph(words.noWinner), sizes(from, to, speech)] : []),
    ...(notes.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: words.notesTitle },
          ...listed(notes.map((note) => words.notes[note])),
        ]),
    ...composeScoreChanges(comparison, speech),
    ...composeFindingChanges(comparison, speech),
    ...composeFigureChanges(comparison, speech, detail),
  ];
}

function called({ name, sources }: ComparedReport): string {
  return name ?? sources.join(", ");
}

function moment({ asOf, timeZone }: ComparedReport, { format, language }: Speech): string {
  const at = format.isMidnight(asOf) ? format.lastDay(asOf) : format.moment(asOf);
  return language.comparison.inZone(at, timeZone);
}

/** How large both are: without it no difference between them can be read. */
function sizes(from: ComparedReport, to: ComparedReport, { format, language }: Speech): Block {
  const { sizes: words } = language.comparison;
  const row = (name: string, of: (report: ComparedReport) => string): readonly string[] => [name, of(from), of(to)];
  return {
    kind: "table",
    columns: ["", called(from), called(to)],
    rows: [
      row(words.moment, ({ asOf }) => format.lastDay(asOf)),
      row(words.contributors, ({ data }) => format.number(data.contributors)),
      row(words.contributions, ({ data }) => format.number(data.contributions)),
      row(words.conversations, ({ data }) => format.number(data.conversations)),
    ],
  };
}

function composeFindingChanges({ relation, findings }: ReportComparison, speech: Speech): readonly Block[] {
  const { came, went, stayed } = findings;
  const words = speech.language.comparison;
  if (came.length + went.length + stayed.length === 0) return [paragraph(words.noFindings)];
  const section = (title: string, found: readonly Finding[], before: readonly Block[] = []): readonly Block[] =>
    found.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: title },
          ...before,
          {
            kind: "findings",
            numbered: false,
            tight: true,
            findings: found.map((finding) => ({ says: speech.finding(finding).says, tone: finding.severity })),
          },
        ];
  return [
    ...section(words.cameTitle[relation], came),
    ...section(words.wentTitle[relation], went, [paragraph(words.wentNote[relation])]),
    ...section(
      words.stayedTitle,
      stayed.map(({ to }) => to),
    ),
  ];
}
