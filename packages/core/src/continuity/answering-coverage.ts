import { ok, type Result } from "neverthrow";
import { dutyActs } from "../activity/duties/duty-acts.js";
import { whenShown } from "../activity/duties/when-shown.js";
import { lengthOf, wholeDatesOf } from "../activity/observation/stretches.js";
import { insufficientData } from "../activity/refusals.js";
import { responsesToMembers } from "../activity/responses/responses-to-members.js";
import { hourOfWeek } from "../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import type { WeekHour } from "./absence/coverage-without.js";
import { largestFirst } from "./largest-first.js";
import { usuallyThere } from "./usually-there.js";

/** How much of what members ask comes at hours at which somebody usually answers. */
export interface AnsweringCoverage {
  /** The share at which at least one person is usually there. */
  readonly atLeastOne: Measurement<"share">;
  /** The share at which at least two are, so that one may be away. */
  readonly atLeastTwo: Measurement<"share">;
  /** Hours of the week at which members ask and nobody is usually there, most openings first; at most ten. */
  readonly uncovered: readonly (WeekHour & { readonly openings: number })[];
}

/** The window that is looked at, and the zone in which its hours are cut. */
export interface CoverageOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** In which share of the weeks that were looked at somebody answers at an hour to be usually there, above 0 to 1. Absent: a quarter (ours). */
  readonly usualShare?: number;
}

/** Under four weeks an hour of the week comes too seldom for any habit: ours. */
const fewestDays = 28;
const mostHours = 10;

/**
 * How much of what members ask comes at hours of the week at which somebody usually answers: the share (0–1) of the
 * openings at whose hour at least one person is usually there, and at least two, so that one may be away.
 *
 * *Usually there* at an hour is who answered others in that hour in a quarter of the weeks or more: of as many as were looked
 * at, for what nobody saw says nothing against anybody. Somebody who is there does not answer each time. It says when answers can be expected, and of nobody when they work or should.
 * Openings are those of members (`responsesToMembers`); where roles are unknown those of anyone, with the caveat
 * `openings-by-anyone`. Weeks run from the begin of the window, and seven days that were looked at are one, also where clocks go forward; what is left of the
 * last one counts for people and is no week. Refused as `too-few-days` where under 28 days were looked at, as `no-openings` where nothing was asked, and where answers are not shown.
 * Nobody usually there gives 0, which is an answer. A count of what happened, so without interval.
 *
 * @returns Both shares; the sample is the openings.
 * @throws RangeError if the window does not end after it begins, there is no such zone or the share is not above 0 and at most 1.
 * @example
 * const weeks = [0, 1, 2, 3].flatMap((week) => [
 *   { kind: "contribution", id: `o${week}`, type: "opening", at: `2026-01-${String(1 + 7 * week).padStart(2, "0")}T09:00:00Z`, author: "ann", conversation: `c${week}` },
 *   { kind: "contribution", id: `r${week}`, type: "reply", at: `2026-01-${String(1 + 7 * week).padStart(2, "0")}T09:30:00Z`, author: "bob", conversation: `c${week}` },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 29) };
 * const { atLeastOne, atLeastTwo } = answeringCoverage(createDataset(weeks), { window })._unsafeUnwrap();
 * [atLeastOne.value, atLeastTwo.value] // => [1, 0]
 */
export function answeringCoverage(
  dataset: CommunityDataset,
  { window, timeZone = "UTC", usualShare = 0.25 }: CoverageOptions,
): Result<AnsweringCoverage, Refusal> {
  if (!(usualShare > 0 && usualShare <= 1))
    throw new RangeError(`The share of weeks is above 0 and at most 1, got ${usualShare}.`);
  const definition = "covered-demand@2";
  const hourAt = hourOfWeek(timeZone);
  return responsesToMembers(dataset, definition, { window, timeZone }).andThen(({ opening, length, caveats }) =>
    dutyActs(dataset, "answering", { window, timeZone }).andThen((acts) => {
      const days = daysSeen(dataset, window);
      if (days < fewestDays) return insufficientData(definition, "too-few-days", fewestDays, days);
      const weeks = Math.floor(days / 7);
      const there = usuallyThere(dataset, acts, { window, hourAt, leastWeeks: Math.ceil(usualShare * weeks - 1e-9) });
      const demand = new Uint32Array(168);
      for (const row of opening) {
        const hour = hourAt(dataset.contributions.at[row] ?? 0);
        demand[hour] = (demand[hour] ?? 0) + 1;
      }
      const share = (people: number, name: string): Measurement<"share"> =>
        measurement({
          value: demand.reduce((sum, count, hour) => sum + ((there[hour] ?? 0) >= people ? count : 0), 0) / length,
          unit: "share",
          sampleSize: length,
          sampleOf: "openings",
          window,
          definition: `covered-demand/${name}@2`,
          caveats,
        });
      return ok({
        atLeastOne: share(1, "one-person"),
        atLeastTwo: share(2, "two-people"),
        uncovered: uncoveredHours(demand, there),
      });
    }),
  );
}

/** Dates of the window that were looked at; a day begun is one, for undeclared sight begins with the first contribution. */
function daysSeen(dataset: CommunityDataset, window: TimeWindow): number {
  const seen = lengthOf(whenShown(dataset, "answering", window)) / dayMilliseconds;
  return Math.min(wholeDatesOf([window]), Math.ceil(seen));
}

function uncoveredHours(demand: Uint32Array, there: Uint32Array): AnsweringCoverage["uncovered"] {
  return largestFirst(demand)
    .filter((hour) => there[hour] === 0)
    .slice(0, mostHours)
    .map((hour) => ({ weekday: Math.floor(hour / 24) + 1, hour: hour % 24, openings: demand[hour] ?? 0 }));
}
