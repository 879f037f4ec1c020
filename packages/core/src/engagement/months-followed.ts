import { err, ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { type HistoryChoice, historyBefore } from "../activity/observation/history-before.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { type SeenTogether, seenTogether } from "../activity/observation/seen-together.js";
import { holdsWhole, type Stretches, wholeDaysOf } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import { monthStarts } from "../activity/rhythm/calendar-starts.js";
import { type MonthsOnEnd, monthsOnEnd } from "../activity/stages/months-on-end.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow, windowDays } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Whose months, in which zone, and what makes a month an active one. */
export interface StabilityOptions extends AttributionOptions {
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** How many contributions make a month an active one; 1 if left out. Community Vital Signs takes 5 edits. */
  readonly leastPerMonth?: number;
}

/** Somebody who was active in a month. */
export interface MonthsOfPerson {
  /** How many active months on end that month closes. */
  readonly months: number;
  /** The row with which the first of these months became an active one. */
  readonly firstRow: number;
  /** Whether it can be known that they began when they seem to: the month before was looked at. */
  readonly isFollowed: boolean;
}

/** Who was active in the last whole month of a window, and for how long. */
export interface MonthsFollowed {
  readonly month: TimeWindow;
  readonly people: readonly MonthsOfPerson[];
  readonly caveats: readonly Caveat[];
}

/** For how many months on end those of the last calendar month of a window have been active. */
export function monthsFollowed(
  dataset: CommunityDataset,
  definition: string,
  { window, types, timeZone = "UTC", leastPerMonth = 1 }: StabilityOptions,
): Result<MonthsFollowed, Refusal> {
  const counted = countedTypes(types);
  const needs = needsOfTypes(types);
  const inWindow = monthStarts(window, timeZone);
  return venuesForFigure(dataset, definition, needs, window).andThen((shown) => {
    const [from, until] = inWindow.slice(-2);
    if (from === undefined || until === undefined)
      return insufficientData(definition, "too-few-days", mostDays, Math.floor(windowDays(window)));
    const month = { from, until };
    return monthSeen(dataset, definition, { needs, venues: shown.venues, window: month }).andThen(
      ({ venues, caveats }) =>
        historyBefore(dataset, definition, { needs, venues, window: month }).map((history) => {
          const first = Math.min(dataset.contributions.at[0] ?? from, from);
          const starts = monthStarts({ from: first - (mostDays + 1) * dayMilliseconds, until }, timeZone);
          const found = monthsOnEnd(dataset, { counted, venues, starts, leastPerMonth });
          const people = peopleOf(dataset, found, { starts, seen: seenByVenue(dataset, { needs, venues }) });
          return { month, people, caveats: [...caveats, ...history] };
        }),
    );
  });
}

/** Days of the longest month. */
const mostDays = 31;

/** The venues that were looked at for a third of a month at least; refused unless all of it was, at all of them. */
function monthSeen(
  dataset: CommunityDataset,
  definition: string,
  choice: HistoryChoice,
): Result<SeenTogether, Refusal> {
  const month = choice.window;
  const refused = (found: number): Result<never, InsufficientData> =>
    insufficientData(definition, "window-not-seen", Math.round(windowDays(month)), found);
  return seenTogether(dataset, definition, choice)
    .orElse((refusal) => (refusal.type === "InsufficientData" ? refused(refusal.found) : err(refusal)))
    .andThen((seen) => (holdsWhole(seen.stretches, month) ? ok(seen) : refused(wholeDaysOf(seen.stretches))));
}

function peopleOf(
  { contributions }: CommunityDataset,
  { months, firstRow }: MonthsOnEnd,
  { starts, seen }: { readonly starts: Float64Array; readonly seen: readonly Stretches[] },
): readonly MonthsOfPerson[] {
  const people: MonthsOfPerson[] = [];
  months.forEach((count, person) => {
    if (count === 0) return;
    const row = firstRow[person] ?? -1;
    const looked = seen[contributions.venue[row] ?? -1] ?? [];
    // The month before the first active one. Before the record began nobody can have been there.
    const place = starts.length - 2 - count;
    const [begin = Number.NaN, until = Number.NaN] = [starts[place], starts[place + 1]];
    const from = Math.max(begin, looked[0]?.from ?? begin);
    people.push({
      months: count,
      firstRow: row,
      isFollowed: !(from < until) || holdsWhole(looked, { from, until }),
    });
  });
  return people;
}
