import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { WeekHour } from "./absence/coverage-without.js";
import { type CoverageOptions, hoursOfDemand } from "./hours-of-demand.js";
import { largestFirst } from "./largest-first.js";

/** How much of what members ask comes at hours at which somebody usually answers. */
export interface AnsweringCoverage {
  /** The share at which at least one person is usually there. */
  readonly atLeastOne: Measurement<"share">;
  /** The share at which at least two are, so that one may be away. */
  readonly atLeastTwo: Measurement<"share">;
  /** Hours of the week at which members ask and nobody is usually there, most openings first; at most ten. */
  readonly uncovered: readonly (WeekHour & { readonly openings: number })[];
}

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
  options: CoverageOptions,
): Result<AnsweringCoverage, Refusal> {
  const definition = "covered-demand@2";
  const { window } = options;
  return hoursOfDemand(dataset, definition, options).map(({ responses: { length, caveats }, hours, there }) => {
    const demand = new Uint32Array(168);
    for (const hour of hours) demand[hour] = (demand[hour] ?? 0) + 1;
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
    return {
      atLeastOne: share(1, "one-person"),
      atLeastTwo: share(2, "two-people"),
      uncovered: uncoveredHours(demand, there),
    };
  });
}

function uncoveredHours(demand: Uint32Array, there: Uint32Array): AnsweringCoverage["uncovered"] {
  return largestFirst(demand)
    .filter((hour) => there[hour] === 0)
    .slice(0, mostHours)
    .map((hour) => ({ weekday: Math.floor(hour / 24) + 1, hour: hour % 24, openings: demand[hour] ?? 0 }));
}
