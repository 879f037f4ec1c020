import type { Speech } from "../speech/speech.js";

/** Of which moment a report is: the end of a day where it is one, without a full stop. */
export function whenText(asOf: string, timeZone: string, { language, format }: Speech): string {
  const { labels } = language;
  return format.isMidnight(asOf)
    ? labels.asOfEndOf(format.lastDay(asOf), timeZone)
    : labels.asOf(format.moment(asOf), timeZone);
}
