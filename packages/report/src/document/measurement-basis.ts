import type { IsoWindow, Measurement } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { intervalText, valueText, windowText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";

/** A value with its unit and, if it is an estimate, how far off it may be. */
export function valueWithInterval(measurement: Measurement, speech: Speech): string {
  const value = valueText(measurement.value, measurement.unit, speech);
  const interval = intervalText(measurement, speech);
  return interval === "" ? value : `${value} (${interval})`;
}

/**
 * What a figure rests on: its period, how much was looked at, and the notes that belong to it. What goes without saying is
 * left out: the period that was said for all (`usual`), and how many there are of what is itself counted.
 */
export function basis(measurement: Measurement, speech: Speech, notes: CaveatNotes, usual?: IsoWindow): string {
  const { labels } = speech.language;
  const { window, sampleSize, sampleOf, unit, value } = measurement;
  const isUsual = usual !== undefined && window.from === usual.from && window.until === usual.until;
  const { one, other } = labels.samples[sampleOf];
  const sample = labels.basedOn(speech.format.count(sampleSize, one, other));
  const isCountOfItself = unit === sampleOf && value === sampleSize;
  const refers = notes.refer(measurement.caveats);
  return [
    ...(isUsual ? [] : [windowText(measurement, speech)]),
    ...(isCountOfItself ? [] : [sample]),
    ...(refers === "" ? [] : [refers]),
  ].join(" · ");
}

/** How to read an indicator or figure, as the details of one: none where it is plain. */
export function reading(key: string, speech: Speech): readonly string[] {
  const text = speech.reading(key);
  return text === undefined ? [] : [text];
}
