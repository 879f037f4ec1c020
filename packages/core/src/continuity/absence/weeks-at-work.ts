import type { SourcedFact } from "../../dataset/community-dataset.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import type { Instant } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { sum } from "../../stats/sum.js";
import type { StretchAway } from "../load/stretches-away.js";
import { weeksOf } from "../load/weeks-of.js";

/** In which time somebody could have spent hours, and when they were away in it. */
export interface TimeAtWork {
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
  /** Since when their hours are known and asked about; in the window. */
  readonly since: Instant;
  /** Days on end on which they are away, none touching another (`stretchesAway`). */
  readonly away: readonly StretchAway[];
}

/**
 * The weeks, from a moment to the end of a window, in which somebody was at work: without the days on which they were away,
 * unless they entered hours on such a day. May be a fraction; less than a week is one.
 *
 * @param entries - Their time entries since then.
 */
export function weeksAtWork(
  { window, timeZone, since, away }: TimeAtWork,
  entries: readonly SourcedFact<"timeEntry">[],
): number {
  const lengthIn = (from: Instant, until: Instant): number =>
    Math.max(0, Math.min(until, window.until) - Math.max(from, since));
  const stretches = away.map(({ from, until }) => ({
    from: startOfDate(from, timeZone),
    until: until === undefined ? window.until : endOfDate(until, timeZone),
  }));
  const worked = [...new Set(entries.map(({ date }) => date))]
    .map((date) => ({ from: startOfDate(date, timeZone), until: endOfDate(date, timeZone) }))
    .filter((day) => stretches.some(({ from, until }) => from <= day.from && day.from < until));
  const total = (all: readonly TimeWindow[]): number => sum(all.map(({ from, until }) => lengthIn(from, until)));
  return weeksOf(window.until - since - total(stretches) + total(worked), window);
}
