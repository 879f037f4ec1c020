import { dayStarts, monthStarts } from "../../activity/rhythm/calendar-starts.js";
import { hourOfWeek } from "../../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** How long one point of a series lasts. Weeks begin on Monday. */
export type PeriodStep = "week" | "month" | "quarter";

/** So many points can be told apart on a page. */
export const mostPeriods = 60;

/** Days of the longest period of each kind. */
const longestDays: Readonly<Record<PeriodStep, number>> = { week: 7, month: 31, quarter: 92 };

const steps: readonly PeriodStep[] = ["week", "month", "quarter"];

/** The shortest step by which a stretch of time has no more periods than can be shown; else the longest. */
export function stepFor({ from, until }: TimeWindow, most: number = mostPeriods): PeriodStep {
  const days = (until - from) / dayMilliseconds;
  return steps.find((step) => days <= longestDays[step] * most) ?? "quarter";
}

/**
 * The moments at which the whole periods of a window begin, and at last that at which the last of them is over; nothing
 * where there is no whole one. Of too many the latest are given.
 */
export function periodStarts(
  { from, until }: TimeWindow,
  step: PeriodStep,
  timeZone: TimeZone,
  most: number = mostPeriods,
): readonly Instant[] {
  // One period more than is kept, so that the first that is kept is whole.
  const earliest = until - (most + 1) * longestDays[step] * dayMilliseconds;
  const bounded = { from: Math.max(from, earliest), until };
  const isStart = startsPeriod(step, timeZone);
  const starts = [...(step === "week" ? dayStarts : monthStarts)(bounded, timeZone)].filter(isStart);
  const kept = starts.slice(-(most + 1));
  return kept.length < 2 ? [] : kept;
}

function startsPeriod(step: PeriodStep, timeZone: TimeZone): (start: Instant) => boolean {
  if (step === "month") return () => true;
  if (step === "quarter") return (start) => (monthOf(start) - 1) % 3 === 0;
  const hourAt = hourOfWeek(timeZone);
  return (start) => hourAt(start) < 24;
}

/** The month, 1–12, that begins at a moment in some zone: two weeks later it is the same month everywhere. */
function monthOf(start: Instant): number {
  return Number(formatInstant(start + 14 * dayMilliseconds).slice(5, 7));
}

/** Of a thousand contributions the earliest says nothing of when a community began: one date far from the rest moves no series. */
const outlyingShare = 1000;

/** The stretch from when a community began to a moment; nothing where it had not begun. */
export function recordedUntil(dataset: CommunityDataset, asOf: Instant): TimeWindow | undefined {
  const { at } = dataset.contributions;
  const [first] = at;
  if (first === undefined || first >= asOf) return undefined;
  const { start, end } = windowRows(dataset, { from: first, until: asOf });
  const from = at[start + Math.floor((end - start) / outlyingShare)] ?? first;
  return { from, until: asOf };
}
