import type { Measurement, Refusal } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { intervalText, valueText, windowText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";

/** A value with its unit and, if it is an estimate, how far off it may be. */
export function valueWithInterval(measurement: Measurement, speech: Speech): string {
  const value = valueText(measurement.value, measurement.unit, speech);
  const interval = intervalText(measurement, speech);
  return interval === "" ? value : `${value} (${interval})`;
}

/** What a figure rests on: its period, how much was looked at, and the notes that belong to it. */
export function basis(measurement: Measurement, speech: Speech, notes: CaveatNotes): string {
  const { labels } = speech.language;
  const { one, other } = labels.samples[measurement.sampleOf];
  const sample = speech.format.count(measurement.sampleSize, one, other);
  const refers = notes.refer(measurement.caveats);
  return [labels.basedOn(windowText(measurement, speech), sample), ...(refers === "" ? [] : [refers])].join(" · ");
}

/** That a figure is not given, and why. */
export function reasonLine(refusal: Refusal, speech: Speech): string {
  return `${speech.language.labels.notMeasured}: ${speech.refusal(refusal)}`;
}

/** How to read an indicator or figure, as the details of one: none where it is plain. */
export function reading(key: string, speech: Speech): readonly string[] {
  const text = speech.reading(key);
  return text === undefined ? [] : [text];
}
