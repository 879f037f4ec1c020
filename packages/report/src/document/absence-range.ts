import type { AbsenceSimulation, Measurement } from "@org/community-core";
import type { AbsenceRange, AnsweredShareRange, Told } from "@org/community-core/continuity";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { basis, valueWithInterval } from "./measurement-basis.js";
import type { Block, MeasureLine } from "./report-document.js";

const points = ["noChange", "middle", "deleted"] as const;

type Point = (typeof points)[number];

/** The range of what could be lost, or that there is too little to say. */
export function absenceRange(
  range: AbsenceSimulation["range"],
  who: string,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  const { absence } = speech.language;
  if (range.status === "refused")
    return [{ kind: "paragraph", text: absence.tooLittle(speech.refusal(range.refusal)) }];
  const { worstCaseFirst, answeredShare } = range.value;
  const first: readonly Block[] = worstCaseFirst ? [{ kind: "paragraph", text: absence.worstFirst(who) }] : [];
  return [
    ...first,
    { kind: "heading", level: 3, text: absence.answeredInWeek },
    inOrder(
      points.map((point) => pointLine(point, measuredAs(answeredShare[point]), speech, notes)),
      worstCaseFirst,
    ),
    { kind: "paragraph", text: noiseText(answeredShare, speech) },
    { kind: "heading", level: 3, text: absence.medianWait },
    waitBlock(range.value, speech, notes),
  ];
}

/** One point of a range: what it would be, or why that cannot be said. */
function pointLine(point: Point, measured: Told<Measurement>, speech: Speech, notes: CaveatNotes): MeasureLine {
  const name = speech.language.absence.points[point];
  if (measured.status === "refused") return { name, details: [speech.refusal(measured.refusal)] };
  const details = point === "noChange" ? [basis(measured.value, speech, notes)] : [];
  return { name, value: valueWithInterval(measured.value, speech), details };
}

/** The points from 'no change' on; where the worst case comes first, from there. */
function inOrder(lines: readonly MeasureLine[], worstFirst: boolean): Block {
  return { kind: "measures", measures: worstFirst ? lines.toReversed() : lines };
}

function noiseText({ loss, noise, wouldShow }: AnsweredShareRange, { language, format }: Speech): string {
  const { absence } = language;
  const lost = absence.loss(format.share(loss));
  if (noise === undefined) return lost;
  const visible = wouldShow === true ? absence.wouldShow : absence.wouldHardlyShow;
  return `${lost} ${absence.noise(format.number(Math.round(100 * noise)))} ${visible}`;
}

function waitBlock({ medianWait, worstCaseFirst }: AbsenceRange, speech: Speech, notes: CaveatNotes): Block {
  if (medianWait.status === "refused")
    return { kind: "paragraph", text: speech.language.absence.tooLittle(speech.refusal(medianWait.refusal)) };
  const { noChange, middle, deleted } = medianWait.value;
  const halfway = middle === undefined ? [] : [pointLine("middle", measuredAs(middle), speech, notes)];
  const lines = [
    pointLine("noChange", measuredAs(noChange), speech, notes),
    ...halfway,
    deletedLine(deleted, speech, notes),
  ];
  return inOrder(lines, worstCaseFirst);
}

/** At worst so many are unanswered that there is no median: that is an answer, and said as one. */
function deletedLine(deleted: Told<Measurement>, speech: Speech, notes: CaveatNotes): MeasureLine {
  const isNever =
    deleted.status === "refused" &&
    deleted.refusal.type === "InsufficientData" &&
    deleted.refusal.reason === "quartile-not-reached";
  if (!isNever) return pointLine("deleted", deleted, speech, notes);
  const { points, neverHalf } = speech.language.absence;
  return { name: points.deleted, value: neverHalf, details: [] };
}

function measuredAs(value: Measurement): Told<Measurement> {
  return { status: "measured", value };
}
