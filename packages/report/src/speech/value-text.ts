import type { Interval, Measurement, Unit } from "@org/community-core";
import { dayCount, duration } from "./duration.js";
import { lookUp } from "./look-up.js";
import { plainCode } from "./plain-code.js";
import type { Speech } from "./speech.js";

/** A value with its unit, such as `3 people`, `61%`, `4.2 hours`. */
export function valueText(value: number, unit: Unit, { language, format }: Speech): string {
  if (unit === "share" || unit === "ratio") return format.share(value);
  if (unit === "coefficient" || unit === "signed-coefficient") return format.number(value);
  if (unit === "share-difference") return differenceText(value, { language, format });
  if (unit === "hours") return duration(value, language, format);
  if (unit === "days") return dayCount(value, language, format);
  const words = lookUp(language.units, unit);
  return words === undefined
    ? `${format.number(value)} ${plainCode(unit)}`
    : format.count(value, words.one, words.other);
}

/** A difference of shares with its sign, such as `+3 percentage points`. */
function differenceText(value: number, { language, format }: Pick<Speech, "language" | "format">): string {
  const { one, other } = language.units["share-difference"];
  const points = Math.round(value * 100);
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return `${sign}${format.count(Math.abs(points), one, other)}`;
}

/** How far off a value may be, such as `95%: 3–5 people`; empty where it has no interval. */
export function intervalText({ interval, unit }: Measurement, speech: Speech): string {
  if (interval === undefined) return "";
  const range = rangeText(interval, unit, speech);
  return range === "" ? "" : speech.language.labels.confidence(speech.format.share(interval.level), range);
}

function rangeText({ lower, upper }: Interval, unit: Unit, speech: Speech): string {
  const { labels } = speech.language;
  const write = (value: number): string => valueText(value, unit, speech);
  if (lower === undefined) return upper === undefined ? "" : labels.atMost(write(upper));
  if (upper === undefined) return labels.atLeast(write(lower));
  const [, number = "", tail = ""] = /^([\d.,]+)(.*)$/.exec(write(lower)) ?? [];
  const sameUnit = isCounted(unit, speech) || write(upper).endsWith(tail);
  return sameUnit && number !== "" ? `${number}–${write(upper)}` : `${write(lower)} – ${write(upper)}`;
}

/** Whether the unit stays the same however large the value is: a wait may be given in minutes, hours or days. */
function isCounted(unit: Unit, { language }: Speech): boolean {
  return unit !== "hours" && unit !== "days" && lookUp(language.units, unit) !== undefined;
}

/** The period of a figure, such as `90 days up to 30 December 2025`. */
export function windowText({ window }: Pick<Measurement, "window">, { language, format }: Speech): string {
  const days = (Date.parse(window.until) - Date.parse(window.from)) / 86_400_000;
  return language.labels.windowDays(
    format.count(Math.round(days), language.units.days.one, language.units.days.other),
    format.lastDay(window.until),
  );
}
