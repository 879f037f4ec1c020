import type { CalendarDate } from "../../model/calendar-date.js";
import { startOfDate } from "../../model/calendar-window.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { median } from "../../stats/median.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import { type WinChannel, type WinTeller, type WinTelling, winChannels } from "../document/win.js";

/** How regularly wins are told, over which channels and by whom (S17). */
export interface WinRhythm {
  readonly wins: number;
  /** Wins that were told at least once. */
  readonly told: number;
  /** Days on which at least one win was told. */
  readonly days: number;
  /** The first and the last of those days. */
  readonly first?: CalendarDate;
  readonly last?: CalendarDate;
  /** Days from one such day to the next, in the middle; absent with fewer than two. */
  readonly medianGapDays?: number;
  /** The longest stretch without a win in days, the one since the last included; absent where there is none. */
  readonly longestGapDays?: number;
  /** Days since the last; absent where the document does not say which day it describes. */
  readonly daysSinceLast?: number;
  /** How often wins were told over each channel that was used. */
  readonly channels: readonly { readonly channel: WinChannel; readonly count: number }[];
  /** How often each told one, of those times of which that is known. */
  readonly tellers: readonly { readonly by: WinTeller; readonly count: number }[];
}

const tellers: readonly WinTeller[] = [
  "community-manager",
  "ambassador",
  "colleague",
  "line-manager",
  "board",
  "member",
];

/**
 * The rhythm in which wins are told, from the days on which they were. A day after the one that the document describes has not
 * come yet and is left out. Several wins on one day are one day.
 *
 * @example
 * const told = ["2027-01-04", "2027-01-11", "2027-02-01"].map((on) => ({ channel: "newsletter", on }) as const);
 * const rhythm = winRhythm({ asOf: "2027-02-08", wins: [{ id: "w", what: "Praise", told }] });
 * [rhythm.medianGapDays, rhythm.longestGapDays, rhythm.daysSinceLast] // => [14, 21, 7]
 */
export function winRhythm({ asOf, wins = [] }: Pick<InvolvementDocument, "asOf" | "wins">): WinRhythm {
  const isPast = ({ on }: WinTelling): boolean => on === undefined || asOf === undefined || on <= asOf;
  const toldOf = wins.map(({ told = [] }) => told.filter(isPast));
  const all = toldOf.flat();
  const dates = [...new Set(all.flatMap(({ on }) => on ?? []))].sort();
  const gaps = dates.slice(1).map((date, index) => daysFrom(dates[index] ?? date, date));
  const [first, last] = [dates[0], dates.at(-1)];
  const since = last === undefined || asOf === undefined ? undefined : daysFrom(last, asOf);
  const silences = since === undefined ? gaps : [...gaps, since];
  const middle = median(gaps);
  return {
    wins: wins.length,
    told: toldOf.filter((told) => told.length > 0).length,
    days: dates.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(middle === undefined ? {} : { medianGapDays: middle }),
    ...(silences.length === 0 ? {} : { longestGapDays: Math.max(...silences) }),
    ...(since === undefined ? {} : { daysSinceLast: since }),
    channels: winChannels.flatMap((channel) => {
      const count = all.filter((telling) => telling.channel === channel).length;
      return count === 0 ? [] : [{ channel, count }];
    }),
    tellers: tellers.flatMap((by) => {
      const count = all.filter((telling) => telling.by === by).length;
      return count === 0 ? [] : [{ by, count }];
    }),
  };
}

function daysFrom(from: CalendarDate, until: CalendarDate): number {
  return (startOfDate(until, "UTC") - startOfDate(from, "UTC")) / dayMilliseconds;
}
