import type { HealthReport } from "@org/community-core";
import { type CommunityLoad, type DutyLoad, fullestUse, type PersonLoad } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import { duration } from "../speech/duration.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import type { Block } from "./report-document.js";

/** The time that each duty asks, beside what is planned and spent; nothing in a report without it. */
export function composeLoad({ load }: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  // What nobody does, plans or spends hours on asks no time.
  const duties = load?.duties.filter(
    ({ actsPerWeek = 0, people, planned, spent }) => actsPerWeek > 0 || people.length > 0 || planned || spent,
  );
  if (load === undefined || duties === undefined || duties.length === 0) return [];
  const { columns, title, note, assumedNote, everything } = speech.language.load;
  const isAssumed = duties.some(({ needed }) => needed?.basis === "assumed" && needed.high > 0);
  const uses = duties.flatMap((duty) => duty.people.flatMap((person) => useText(duty, person, speech)));
  const sum = {
    ...(load.planned === undefined ? {} : { planned: load.planned }),
    ...(load.needed === undefined ? {} : { needed: load.needed }),
  };
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "paragraph", text: note },
    {
      kind: "table",
      columns: [columns.duty, columns.acts, columns.planned, columns.spent, columns.needed],
      rows: [
        ...duties.map((duty) => row(speech.work(duty.duty), duty, speech)),
        ...(duties.length < 2 ? [] : [row(everything, sum, speech)]),
      ],
    },
    ...notesLine(duties, speech, notes),
    ...(uses.length === 0 ? [] : [{ kind: "list" as const, numbered: false, items: uses }]),
    ...needNotKnownBlock(load, speech),
    ...volunteersBlock(duties, speech),
    ...rhythmBlock(load, speech),
    ...(countsOnce(duties) ? [{ kind: "paragraph" as const, text: speech.language.load.countsOnce }] : []),
    ...(isAssumed ? [{ kind: "paragraph" as const, text: assumedNote }] : []),
  ];
}

/** Whether the rows hold the same acts twice: a first reply to a newcomer is answering and welcoming. */
function countsOnce(duties: readonly DutyLoad[]): boolean {
  return (["answering", "welcoming"] as const).every((name) =>
    duties.some(({ duty, actsPerWeek = 0 }) => duty === name && actsPerWeek > 0),
  );
}

interface Cells extends Pick<DutyLoad, "actsPerWeek" | "planned" | "spent"> {
  readonly needed?: { readonly low: number; readonly high: number; readonly basis?: string };
}

function row(
  name: string,
  { actsPerWeek, planned, spent, needed }: Cells,
  { language, format }: Speech,
): readonly string[] {
  const cell = (value: number | undefined): string => (value === undefined ? "" : format.number(value));
  const range = (low: number, high: number): string =>
    low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`;
  const text = needed === undefined ? "" : range(needed.low, needed.high);
  return [
    name,
    cell(actsPerWeek),
    cell(planned),
    cell(spent),
    needed?.basis === "assumed" ? language.load.assumed(text) : text,
  ];
}

/** The notes on the acts of each duty; of duties with the same notes once. */
function notesLine(duties: readonly DutyLoad[], speech: Speech, notes: CaveatNotes): readonly Block[] {
  const dutiesByNotes = new Map<string, string[]>();
  for (const { duty, caveats } of duties) {
    const refers = notes.refer(caveats);
    if (refers !== "") dutiesByNotes.set(refers, [...(dutiesByNotes.get(refers) ?? []), speech.work(duty)]);
  }
  const items = [...dutiesByNotes].map(([refers, names]) => `${capitalised(speech.format.list(names))}: ${refers}.`);
  return items.length === 0 ? [] : [{ kind: "list", numbered: false, items }];
}

function useText({ duty }: DutyLoad, { person, planned, utilisation }: PersonLoad, speech: Speech): readonly string[] {
  if (planned === undefined || utilisation === undefined || utilisation.basis === "assumed") return [];
  const { language, format } = speech;
  const hours = duration(planned, language, format);
  const text = language.load.uses(person, speech.work(duty), format.share(utilisation.low), hours);
  return [utilisation.low > fullestUse ? `${text}: ${language.load.noRoom}.` : `${text}.`];
}

/** Hours planned for what no source shows stand in the sum of what is planned, and in no sum of what is needed. */
function needNotKnownBlock({ duties, needed }: CommunityLoad, { language, format, work }: Speech): readonly Block[] {
  const unknown = duties.filter((one) => (one.planned ?? 0) > 0 && one.needed === undefined);
  if (needed === undefined || unknown.length === 0) return [];
  const names = format.list(unknown.map(({ duty }) => work(duty)));
  return [{ kind: "paragraph", text: language.load.needNotKnown(names) }];
}

function volunteersBlock(duties: readonly DutyLoad[], { language, format }: Speech): readonly Block[] {
  const people = duties.flatMap((duty) => duty.people).filter(({ volunteer }) => volunteer === true);
  const names = [...new Set(people.filter(({ planned = 0 }) => planned > 0).map(({ person }) => person))];
  return names.length === 0 ? [] : [{ kind: "paragraph", text: language.load.volunteers(format.list(names)) }];
}

function rhythmBlock({ rhythm }: CommunityLoad, { language, format }: Speech): readonly Block[] {
  if (rhythm === undefined) return [];
  const { replies } = language.labels;
  const answers = format.count(rhythm.answers, replies.one, replies.other);
  const [night, weekend] = [format.share(rhythm.nightShare), format.share(rhythm.weekendShare)];
  return [{ kind: "paragraph", text: language.load.rhythm(answers, night, weekend) }];
}
