import type { Evidence, FigureEvidence } from "@org/community-core/evidence";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import { CaveatNotes } from "./caveat-notes.js";
import { evidenceBlocks } from "./evidence-rows.js";
import { basis, reading, valueWithInterval } from "./measurement-basis.js";
import { notesBlocks } from "./notes-blocks.js";
import { paragraph } from "./paragraph.js";
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
    ...(evidence.status === "rows"
      ? evidenceBlocks(figure.key, evidence, speech, mostRows)
      : [paragraph(noRows(evidence, speech))]),
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

function weightText({ weighs, weighsInOwn = [] }: FigureEvidence, speech: Speech): string {
  const { evidence: words, pillars } = speech.language;
  const named = [...weighs.map(({ pillar, ...own }) => ({ name: pillars[pillar].title, ...own })), ...weighsInOwn];
  if (named.length === 0) return words.weighsNot;
  return named
    .map(({ name, weight, threshold }) =>
      words.weighs(name, speech.format.share(weight), speech.thresholdSource(threshold)),
    )
    .join(" ");
}

function noRows(evidence: Exclude<Evidence, Rows>, speech: Speech): string {
  const words = speech.language.evidence;
  return evidence.status === "unknown" ? words.unknown : words.rowsRefused(speech.refusal(evidence.refusal));
}
