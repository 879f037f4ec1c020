import type { LargestAbsences } from "@org/community-core";
import type { CarrierAbsence } from "@org/community-core/continuity";
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
    peopleTable(report.people, speech),
    { kind: "paragraph", text: absence.legend },
    ...restBlock(report, speech),
    { kind: "paragraph", text: refers === "" ? absence.notGone : `${absence.notGone} (${refers})` },
    ...notesBlocks(notes, speech),
  ];
}

function peopleTable(people: readonly CarrierAbsence[], { language, format }: Speech): Block {
  const { columns } = language.absence;
  const hasNewcomers = people.some(({ newcomersOnlyThey }) => newcomersOnlyThey !== undefined);
  const optional = (text: string): readonly string[] => (hasNewcomers ? [text] : []);
  return {
    kind: "table",
    columns: [
      columns.person,
      columns.onlyThey,
      ...optional(columns.newcomersOnlyThey),
      columns.lostWithinWeek,
      columns.firstResponses,
      columns.share,
    ],
    rows: people.map(({ person, onlyThey, newcomersOnlyThey = 0, lostWithinWeek, firstResponses, share }) => [
      person,
      format.number(onlyThey),
      ...optional(format.number(newcomersOnlyThey)),
      format.number(lostWithinWeek),
      format.number(firstResponses),
      format.share(share),
    ]),
  };
}

function restBlock({ rest }: LargestAbsences, { language, format }: Speech): readonly Block[] {
  if (rest.people === 0) return [];
  const { absence } = language;
  const people = format.count(rest.people, absence.restPeople.one, absence.restPeople.other);
  const text = absence.rest(people, format.number(rest.onlyThey), format.number(rest.lostWithinWeek));
  return [{ kind: "paragraph", text }];
}
