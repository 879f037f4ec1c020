import type { Interval, Unit } from "@org/community-core";
import type { Speech } from "./speech.js";
import { valueText } from "./value-text.js";

/** A change with its sign and unit: shares and ratios in percentage points. */
export function changeText(change: number, unit: Unit, speech: Speech): string {
  const size = Math.abs(change);
  const isShare = unit === "share" || unit === "ratio" || unit === "share-difference";
  const { one, other } = speech.language.units["share-difference"];
  // A tenth of a point: in 30 days shares move little.
  const text = isShare ? speech.format.count(Math.round(size * 1000) / 10, one, other) : valueText(size, unit, speech);
  return `${sign(change)}${text}`;
}

/** Points of a score with their sign. */
export function pointsText(points: number, { language, format }: Speech): string {
  const { one, other } = language.labels.points;
  return `${sign(points)}${format.count(Math.abs(points), one, other)}`;
}

/** Between what a change lies, such as `95%: −2 percentage points to +9 percentage points`; empty without an interval. */
export function changeInterval(interval: Interval | undefined, unit: Unit, speech: Speech): string {
  if (interval === undefined) return "";
  const { labels } = speech.language;
  const { lower, upper } = interval;
  const write = (change: number): string => changeText(change, unit, speech);
  const level = speech.format.share(interval.level);
  if (lower === undefined) return upper === undefined ? "" : labels.confidence(level, labels.atMost(write(upper)));
  if (upper === undefined) return labels.confidence(level, labels.atLeast(write(lower)));
  return labels.confidence(level, labels.fromTo(write(lower), write(upper)));
}

function sign(change: number): string {
  if (change === 0) return "";
  return change > 0 ? "+" : "−";
}
