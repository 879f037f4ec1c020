import type { AbsenceSimulation } from "@org/community-core";
import type {
  AnswersWithout,
  CoverageWithout,
  OnlyThey,
  SharedWork,
  StructureWithout,
} from "@org/community-core/continuity";
import type { CountedWords } from "../language/absence-words.js";
import type { Speech } from "../speech/speech.js";
import { absenceDuties } from "./absence-duties.js";
import { absenceRange } from "./absence-range.js";
import { CaveatNotes } from "./caveat-notes.js";
import { namedOthers, whoIsAway } from "./named-others.js";
import { notesBlocks } from "./notes-blocks.js";
import type { Block, ReportDocument } from "./report-document.js";
import { whenText } from "./when-text.js";

/** So many places, hours or subjects are named; the rest is counted. */
const mostExamples = 3;

/** What hangs on some people, in words: the counts that need no model first. */
export function composeAbsence(report: AbsenceSimulation, speech: Speech): ReportDocument {
  const { absence, units } = speech.language;
  const who = whoIsAway(report.without, speech);
  const notes = new CaveatNotes(speech);
  const days = Math.round((Date.parse(report.window.until) - Date.parse(report.window.from)) / 86_400_000);
  const length = speech.format.count(days, units.days.one, units.days.other);
  return [
    { kind: "title", text: absence.title(who) },
    { kind: "paragraph", text: absence.frame(whenText(report.asOf, report.timeZone, speech), length) },
    { kind: "heading", level: 2, text: absence.onlyThey },
    ...onlyTheyBlocks(report, who, speech, notes),
    { kind: "heading", level: 2, text: absence.duties },
    absenceDuties(report.duties, who, speech),
    { kind: "heading", level: 2, text: absence.range },
    ...absenceRange(report.range, who, speech, notes),
    { kind: "heading", level: 2, text: absence.structure },
    structureBlock(report, who, speech),
    { kind: "heading", level: 2, text: absence.howToRead },
    { kind: "paragraph", text: `${absence.notGone} ${speech.language.labels.carriersNote(report.pseudonyms)}` },
    ...notesBlocks(notes, speech),
  ];
}

function onlyTheyBlocks(
  { answers, coverage }: AbsenceSimulation,
  who: string,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  const items = [
    ...(answers.status === "measured" ? answerItems(answers.value, who, speech, notes) : []),
    ...(coverage.status === "measured" ? coverageItems(coverage.value, who, speech) : []),
  ];
  const refused = answers.status === "refused" ? answers : coverage.status === "refused" ? coverage : undefined;
  const why = refused === undefined ? [] : [speech.language.absence.tooLittle(speech.refusal(refused.refusal))];
  return [{ kind: "list", numbered: false, items: [...items, ...why] }];
}

function answerItems(
  { onlyThey, firstResponses, newcomersOnlyThey, own }: AnswersWithout,
  who: string,
  speech: Speech,
  notes: CaveatNotes,
): readonly string[] {
  const { language, format } = speech;
  const { absence, labels } = language;
  const of = (count: number, words: CountedWords): string => format.count(count, words.one, words.other);
  const refers = notes.refer(onlyThey.caveats);
  const alone =
    onlyThey.sampleSize === 0
      ? absence.noConversations
      : absence.answeredOnly(format.number(onlyThey.value), of(onlyThey.sampleSize, absence.conversations), who);
  const newcomers = newcomersText(newcomersOnlyThey, who, speech);
  const first = firstResponses.status === "measured" ? firstResponses.value : undefined;
  const shared =
    first === undefined
      ? []
      : [
          `${absence.firstRepliesFrom(format.number(first.count), of(first.total, absence.firstReplies), format.share(first.share), who)} ${othersText(
            first,
            speech,
          )}`,
        ];
  const began =
    own === 0 ? [] : [absence.own(format.count(own, labels.conversations.one, labels.conversations.other), who)];
  return [refers === "" ? alone : `${alone} (${refers})`, ...shared, newcomers, ...began];
}

/** Who else gave first replies: the next ones where most are of those who are away, else those who gave them. */
function othersText({ share, others }: SharedWork, speech: Speech): string {
  const { absence } = speech.language;
  const [largest] = others;
  if (largest === undefined) return absence.nobodyElseAnswered;
  const named = namedOthers(others, speech);
  return share >= largest.share ? absence.next(named) : absence.given(named);
}

function newcomersText(
  only: AnswersWithout["newcomersOnlyThey"],
  who: string,
  { language, format, refusal }: Speech,
): string {
  const { absence } = language;
  if (only.status === "refused") return absence.notKnownOfNewcomers(refusal(only.refusal));
  const { value, sampleSize } = only.value;
  if (sampleSize === 0) return absence.noNewcomers;
  const of = format.count(sampleSize, absence.newcomers.one, absence.newcomers.other);
  return absence.newcomersOnly(format.number(value), of, who);
}

function coverageItems(
  { venues, weekHours, subjects }: CoverageWithout,
  who: string,
  { language, format }: Speech,
): readonly string[] {
  const { absence } = language;
  const item = <T>(
    { onlyThey, all }: OnlyThey<T>,
    words: CountedWords,
    name: (one: T) => string,
  ): readonly string[] => {
    if (onlyThey.length === 0) return [];
    const examples = onlyThey.slice(0, mostExamples).map(name);
    const listed = onlyThey.length > mostExamples ? `${examples.join(", ")} …` : format.list(examples);
    const of = format.count(all, words.one, words.other);
    return [absence.coveredOnly(format.number(onlyThey.length), of, who, listed)];
  };
  return [
    ...item(venues, absence.places, ({ source, venue }) => (venue === "" ? source : venue)),
    ...item(weekHours, absence.hours, ({ weekday, hour }) => format.weekHour(weekday, hour)),
    ...(subjects === undefined ? [] : item(subjects, absence.subjects, ({ subject }) => subject)),
  ];
}

function structureBlock({ structure }: AbsenceSimulation, who: string, speech: Speech): Block {
  if (structure.status === "refused")
    return { kind: "paragraph", text: speech.language.absence.tooLittle(speech.refusal(structure.refusal)) };
  return { kind: "list", numbered: false, items: structureItems(structure.value, who, speech) };
}

function structureItems(
  { pairsLost, pairs, onlyWithThem }: StructureWithout,
  who: string,
  { language, format }: Speech,
): readonly string[] {
  const { absence } = language;
  const allPairs = format.count(pairs, absence.pairs.one, absence.pairs.other);
  const others = format.count(onlyWithThem.sampleSize, absence.otherPeople.one, absence.otherPeople.other);
  return [
    absence.pairsLost(format.share(pairsLost.value), allPairs, who),
    absence.onlyWithThem(format.number(onlyWithThem.value), others, who),
  ];
}
