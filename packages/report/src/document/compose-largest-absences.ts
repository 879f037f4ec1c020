import type { LargestAbsences } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { windowText } from "../speech/value-text.js";
import { CaveatNotes } from "./caveat-notes.js";
import { notesBlocks } from "./notes-blocks.js";
import type { Block, ReportDocument } from "./report-document.js";
import { whenText } from "./when-text.js";

/** On whom most hangs, as a table to choose from. */
export function composeLargestAbsences(report: LargestAbsences, speech: Speech): ReportDocument {
  const { language, format } = speech;
  const { absence, labels } = language;
  const notes = new CaveatNotes(speech);
  const refers = notes.refer(report.caveats);
  const openings = format.count(report.openings, absence.began.one, absence.began.other);
  const replied = absence.gotReply(format.number(report.answered), openings);
  const when = whenText(report.asOf, report.timeZone, speech);
  return [
    { kind: "title", text: absence.titleOfLargest },
    {
      kind: "paragraph",
      text: `${when}. ${windowText(report, speech)}: ${replied} ${labels.carriersNote(report.pseudonyms)}`,
    },
    peopleTable(report, speech),
    { kind: "paragraph", text: legend(report, speech) },
    ...restBlock(report, speech),
    { kind: "paragraph", text: refers === "" ? absence.notGone : `${absence.notGone} (${refers})` },
    ...notesBlocks(notes, speech),
  ];
}

/** Under so many conversations `simulateAbsence` says nothing of what could be lost, and neither does the table. */
const fewestOpenings = 30;

function saysLosses({ openings }: LargestAbsences): boolean {
  return openings >= fewestOpenings;
}

function saysNewcomers({ people }: LargestAbsences): boolean {
  return people.some(({ newcomersOnlyThey }) => newcomersOnlyThey !== undefined);
}

/** What each column that is there means, and in which order the rows stand. */
function legend(report: LargestAbsences, { language }: Speech): string {
  const { legends, order } = language.absence;
  return [
    legends.onlyThey,
    ...(saysNewcomers(report) ? [legends.newcomersOnlyThey] : []),
    ...(saysLosses(report) ? [legends.lostWithinWeek] : []),
    legends.firstResponses,
    order,
  ].join(" ");
}

function peopleTable(report: LargestAbsences, { language, format }: Speech): Block {
  const { columns } = language.absence;
  const newcomers = (text: string): readonly string[] => (saysNewcomers(report) ? [text] : []);
  const losses = (text: string): readonly string[] => (saysLosses(report) ? [text] : []);
  return {
    kind: "table",
    columns: [
      columns.person,
      columns.onlyThey,
      ...newcomers(columns.newcomersOnlyThey),
      ...losses(columns.lostWithinWeek),
      columns.firstResponses,
      columns.share,
    ],
    rows: report.people.map(({ person, onlyThey, newcomersOnlyThey = 0, lostWithinWeek, firstResponses, share }) => [
      person,
      format.number(onlyThey),
      ...newcomers(format.number(newcomersOnlyThey)),
      ...losses(format.number(lostWithinWeek)),
      format.number(firstResponses),
      format.share(share),
    ]),
  };
}

function restBlock(report: LargestAbsences, { language, format }: Speech): readonly Block[] {
  const { rest } = report;
  if (rest.people === 0) return [];
  const { absence } = language;
  const people = format.count(rest.people, absence.restPeople.one, absence.restPeople.other);
  const text = absence.rest(
    people,
    format.number(rest.onlyThey),
    saysLosses(report) ? format.number(rest.lostWithinWeek) : undefined,
  );
  return [{ kind: "paragraph", text }];
}
