import type { AbsenceRange, AbsenceSimulation, AnsweredShareRange, Measurement, Range } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { basis, valueWithInterval } from "./measurement-basis.js";
import type { Block, MeasureLine } from "./report-document.js";

const fromNoChange = ["noChange", "middle", "deleted"] as const;

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
    { kind: "measures", measures: pointLines(answeredShare, worstCaseFirst, speech, notes) },
    { kind: "paragraph", text: noiseText(answeredShare, speech) },
    { kind: "heading", level: 3, text: absence.medianWait },
    waitBlock(range.value, speech, notes),
  ];
}

/** The three points; where the worst comes first, in the order from there. */
function pointLines<M extends Measurement>(
  range: Range<M>,
  worstFirst: boolean,
  speech: Speech,
  notes: CaveatNotes,
): readonly MeasureLine[] {
  const order = worstFirst ? fromNoChange.toReversed() : fromNoChange;
  return order.map((point) => ({
    name: speech.language.absence.points[point],
    value: valueWithInterval(range[point], speech),
    details: point === "noChange" ? [basis(range[point], speech, notes)] : [],
  }));
}

function noiseText({ loss, noise, wouldShow }: AnsweredShareRange, { language, format }: Speech): string {
  const { absence } = language;
  const lost = absence.loss(format.share(loss));
  if (noise === undefined) return lost;
  const visible = wouldShow === true ? absence.wouldShow : absence.wouldHardlyShow;
  return `${lost} ${absence.noise(format.share(noise))} ${visible}`;
}

function waitBlock({ medianWait, worstCaseFirst }: AbsenceRange, speech: Speech, notes: CaveatNotes): Block {
  if (medianWait.status === "refused")
    return { kind: "paragraph", text: speech.language.absence.tooLittle(speech.refusal(medianWait.refusal)) };
  return { kind: "measures", measures: pointLines(medianWait.value, worstCaseFirst, speech, notes) };
}
