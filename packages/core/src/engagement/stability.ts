import { ok, type Result } from "neverthrow";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { monthsFollowed, type StabilityOptions } from "./months-followed.js";

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
export const monthsOfGroups: Readonly<Record<keyof Stability, readonly [string, number, number]>> = {
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
  const { leastPerMonth = 1 } = options;
  requireLeast(leastPerMonth);
  const name = leastPerMonth === 1 ? "stability" : `stability-${leastPerMonth}`;
  const definition = `${name}@1`;
  return monthsFollowed(dataset, definition, options).andThen(({ month, people, caveats }) => {
    const followed = people.filter(({ isFollowed }) => isFollowed);
    if (followed.length === 0) return insufficientData(definition, "no-contributions", 1, 0);
    const told = [...caveats, ...membersNotFollowed(people.length - followed.length)];
    return ok(
      sharesOf(
        followed.map(({ months }) => months),
        name,
        { window: month, caveats: told },
      ),
    );
  });
}

function requireLeast(leastPerMonth: number): void {
  if (!Number.isInteger(leastPerMonth) || leastPerMonth < 1)
    throw new RangeError(`leastPerMonth is a whole number above 0, got ${leastPerMonth}.`);
}

function sharesOf(
  months: readonly number[],
  name: string,
  facts: { readonly window: TimeWindow; readonly caveats: readonly Caveat[] },
): Stability {
  const share = (group: keyof Stability): Measurement<"share"> => {
    const [part, fewest, most] = monthsOfGroups[group];
    const count = months.filter((one) => one >= fewest && one <= most).length;
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
