import { err, ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { type HistoryChoice, historyBefore } from "../activity/observation/history-before.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { type SeenTogether, seenTogether } from "../activity/observation/seen-together.js";
import { holdsWhole, type Stretches, wholeDaysOf } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import { monthStarts } from "../activity/rhythm/calendar-starts.js";
import { type MonthsOnEnd, monthsOnEnd } from "../activity/stages/months-on-end.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow, windowDays } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Whose months, in which zone, and what makes a month an active one. */
export interface StabilityOptions extends AttributionOptions {
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** How many contributions make a month an active one; 1 if left out. Community Vital Signs takes 5 edits. */
  readonly leastPerMonth?: number;
}

/** Which share of the people of a month has been active for how many months on end; the six sum to 1. */
export interface Stability {
  /** In this month alone. */
  readonly fresh: Measurement<"share">;
  readonly second: Measurement<"share">;
  readonly thirdToSixth: Measurement<"share">;
  readonly seventhToTwelfth: Measurement<"share">;
  readonly secondYear: Measurement<"share">;
  readonly later: Measurement<"share">;
  /** Over 12 months: the last two together. */
  readonly longTime: Measurement<"share">;
}

const everybody = Number.POSITIVE_INFINITY;

/** The fewest and the most months on end of each group. */
const groups: Readonly<Record<keyof Stability, readonly [string, number, number]>> = {
  fresh: ["fresh", 1, 1],
  second: ["second", 2, 2],
  thirdToSixth: ["third-to-sixth", 3, 6],
  seventhToTwelfth: ["seventh-to-twelfth", 7, 12],
  secondYear: ["second-year", 13, 24],
  later: ["later", 25, everybody],
  longTime: ["long-time", 13, everybody],
};

/**
 * For how many months on end the people of a month have been active, in shares (0–1) of these people: how many of those
 * who are there are new, and how many carry the memory of the place.
 *
 * *Stability* of Wikimedia's Community Vital Signs, with its groups: 1 month, 2, 3 to 6, 7 to 12, 13 to 24, and more.
 * Its published targets, for Wikipedias and 5 edits a month: 30 to 40 % of 1 month (over 60 %: no capacity to keep
 * people), about a third of over 12. The month is the last calendar month of the time zone that lies in the window as a
 * whole; a month is active with at least 1 contribution, unless more are asked for, which the definition then names.
 * Months on end are followed back over the whole record, at the venues that were looked at for a third of that month at
 * least. Who seems to have begun
 * after a month of which not all was looked at, at the venue where they began, is in no share and told as
 * `members-not-followed`; that the record itself began later, as `history-incomplete`. Automated accounts are no
 * people. A share of 0 is an answer; where the record is younger than a group, it can be no other. Counts of what
 * happened, so without interval. Refused as `too-few-days` where no whole month lies in the window, as
 * `window-not-seen` where not all of that month was looked at, as `no-history` where nothing before it was seen, and as
 * `no-contributions` where nobody was active.
 *
 * @returns Seven shares; the sample is the people of the month, and their window is that month.
 * @throws RangeError if the window does not end after it begins, a type is unknown, there is no such zone or
 * `leastPerMonth` is no whole number above 0.
 * @see https://meta.wikimedia.org/wiki/Community_Health_Metrics/Community_Vital_Signs Miquel-Ribé, Consonni & Laniado
 * @example
 * const months = [["ann", 1], ["ann", 2], ["ann", 3], ["bob", 1], ["bob", 3]];
 * const dataset = createDataset(
 *   months.map(([author, month]) => ({ kind: "contribution", id: `${author}${month}`, type: "reply", at: `2026-0${month}-09T09:00:00Z`, author })),
 * );
 * const window = { from: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 3, 1) };
 * const { fresh, thirdToSixth } = stability(dataset, { window })._unsafeUnwrap();
 * [fresh.value, thirdToSixth.value] // => [0.5, 0.5]
 */
export function stability(dataset: CommunityDataset, options: StabilityOptions): Result<Stability, Refusal> {
  const { window, types, timeZone = "UTC", leastPerMonth = 1 } = options;
  requireLeast(leastPerMonth);
  const name = leastPerMonth === 1 ? "stability" : `stability-${leastPerMonth}`;
  const definition = `${name}@1`;
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
        historyBefore(dataset, definition, { needs, venues, window: month }).andThen((history) => {
          const first = Math.min(dataset.contributions.at[0] ?? from, from);
          const starts = monthStarts({ from: first - (mostDays + 1) * dayMilliseconds, until }, timeZone);
          const found = monthsOnEnd(dataset, { counted, venues, starts, leastPerMonth });
          const followed = onlyFollowed(dataset, found, { starts, seen: seenByVenue(dataset, { needs, venues }) });
          if (followed.months.length === 0) return insufficientData(definition, "no-contributions", 1, 0);
          const told = [...caveats, ...history, ...membersNotFollowed(followed.leftOut)];
          return ok(sharesOf(followed.months, name, { window: month, caveats: told }));
        }),
    );
  });
}

/** Days of the longest month. */
const mostDays = 31;

function requireLeast(leastPerMonth: number): void {
  if (!Number.isInteger(leastPerMonth) || leastPerMonth < 1)
    throw new RangeError(`leastPerMonth is a whole number above 0, got ${leastPerMonth}.`);
}

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

/** The months on end of those who can be known to have begun when they seem to; how many others there are. */
function onlyFollowed(
  { contributions }: CommunityDataset,
  { months, firstRow }: MonthsOnEnd,
  { starts, seen }: { readonly starts: Float64Array; readonly seen: readonly Stretches[] },
): { readonly months: Uint32Array; readonly leftOut: number } {
  let leftOut = 0;
  const followed = months.filter((count, person) => {
    if (count === 0) return false;
    const looked = seen[contributions.venue[firstRow[person] ?? -1] ?? -1] ?? [];
    // The month before the first active one. Before the record began nobody can have been there.
    const place = starts.length - 2 - count;
    const [begin = Number.NaN, until = Number.NaN] = [starts[place], starts[place + 1]];
    const from = Math.max(begin, looked[0]?.from ?? begin);
    const isKnown = !(from < until) || holdsWhole(looked, { from, until });
    if (!isKnown) leftOut++;
    return isKnown;
  });
  return { months: followed, leftOut };
}

function sharesOf(
  months: Uint32Array,
  name: string,
  facts: { readonly window: TimeWindow; readonly caveats: readonly Caveat[] },
): Stability {
  const share = (group: keyof Stability): Measurement<"share"> => {
    const [part, fewest, most] = groups[group];
    const count = months.reduce((sum, one) => sum + (one >= fewest && one <= most ? 1 : 0), 0);
    const sample = { sampleSize: months.length, sampleOf: "people" } as const;
    return measurement({
      value: count / months.length,
      unit: "share",
      ...sample,
      definition: `${name}/${part}@1`,
      ...facts,
    });
  };
  return {
    fresh: share("fresh"),
    second: share("second"),
    thirdToSixth: share("thirdToSixth"),
    seventhToTwelfth: share("seventhToTwelfth"),
    secondYear: share("secondYear"),
    later: share("later"),
    longTime: share("longTime"),
  };
}
