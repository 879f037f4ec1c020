import type { Language } from "../language/language.js";
import type { NumberFormat } from "./number-format.js";

/** A length of time given in hours, with minutes under an hour and days from three days on. */
export function duration(hours: number, language: Language, format: NumberFormat): string {
  const { minutes } = language.numbers;
  const { hours: hourWords } = language.units;
  if (hours > 0 && hours < 1) return format.count(Math.max(1, Math.round(hours * 60)), minutes.one, minutes.other);
  if (hours < 72) return format.count(hours < 10 ? rounded(hours) : Math.round(hours), hourWords.one, hourWords.other);
  return dayCount(hours / 24, language, format);
}

/** A length of time given in days. */
export function dayCount(days: number, language: Language, format: NumberFormat): string {
  const { one, other } = language.units.days;
  return format.count(days < 10 ? rounded(days) : Math.round(days), one, other);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
