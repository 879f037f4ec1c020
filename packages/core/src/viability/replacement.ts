import { ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import { weekBackAt } from "../activity/rhythm/weeks-back.js";
import { memberStages } from "../activity/stages/member-stages.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Of which window, and in which zone the days of weeks are cut. */
export interface ReplacementOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** Whether those who carried the conversation and fell silent are replaced. */
export interface Replacement {
  /** People who became regular for the first time. */
  readonly newRegulars: Measurement<"people">;
  /** People who were regular at some time and lapsed. */
  readonly lapsedRegulars: Measurement<"people">;
  /** New regulars for each lapsed one; refused as `nobody-lapsed` where none lapsed. */
  readonly ratio: Result<Measurement<"ratio">, InsufficientData>;
}

/** With fewer people one more or less changes the ratio by a third or more: ours. */
const fewestPeople = 5;

/**
 * How many people became regular for each regular who lapsed: 1 keeps the core as large as it was, 0.5 halves the inflow.
 *
 * *Regular*: contributed in 3 of 4 weeks on end (`membersByStage`); *new*, if never before in the whole record. *Lapsed*:
 * was regular at some time and has fallen silent for 90 days, which were over in the window, without coming back. Weeks
 * are of 7 days of the time zone, counted back from the end of the window, and the week in which it begins counts as a
 * whole, so that nobody is new by the cut of the weeks. A count of what happened, so without interval; with under 5 people
 * in both together the caveat `too-few-people` says that it swings by chance. Nobody new gives 0, which is an answer.
 *
 * Where not all that came before was seen, who seems new may have been regular then (caveat `history-incomplete`).
 * Whoever may have been there unseen is not called lapsed (caveat `members-not-followed`). Refused as `no-history` where
 * nothing before the window was seen, and where the source cannot show authors; the ratio as `nobody-lapsed`: then the
 * two counts say all there is.
 *
 * @returns The counts and the ratio; the sample is the people who were ever regular, of the ratio those who lapsed.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://www.togethercrew.com TogetherCrew, for what consistently active is
 * @example
 * const weekly = (author, from, weeks) => Array.from({ length: weeks }, (_, week) => ({
 *   kind: "contribution", id: `${author}${week}`, type: "reply", author,
 *   at: new Date(Date.UTC(2026, 0, from + 7 * week)).toISOString(),
 * }));
 * const dataset = createDataset([...weekly("ann", 1, 5), ...weekly("bob", 120, 6), ...weekly("cas", 120, 6)]);
 * const window = { from: Date.UTC(2026, 3, 1), until: Date.UTC(2026, 5, 30) };
 * const { newRegulars, lapsedRegulars, ratio } = replacement(dataset, { window })._unsafeUnwrap();
 * [newRegulars.value, lapsedRegulars.value, ratio._unsafeUnwrap().value] // => [2, 1, 2]
 */
export function replacement(
  dataset: CommunityDataset,
  { window, timeZone = "UTC" }: ReplacementOptions,
): Result<Replacement, Refusal> {
  const definition = "replacement@1";
  const needs = needsOfTypes();
  return memberStages(dataset, definition, { window, timeZone }).andThen(({ venues, lapsed, regularFrom, caveats }) =>
    historyBefore(dataset, definition, { needs, venues, window }).map((history) => {
      const count = (holds: (person: number, row: number) => boolean): number =>
        regularFrom.reduce((sum, row, person) => sum + (row >= 0 && holds(person, row) ? 1 : 0), 0);
      const begin = weekBackAt(window.from, window.until, timeZone).from;
      const newRegulars = count((_, row) => (dataset.contributions.at[row] ?? begin) >= begin);
      const lapsedRegulars = count((person) => lapsed[person] === 1);
      const told = [...caveats, ...membersNotFollowed(count((person) => lapsed[person] === 2))];
      const facts = { unit: "people", sampleSize: count(() => true), sampleOf: "people", window } as const;
      const counted = (name: string, value: number, more: typeof caveats): Measurement<"people"> =>
        measurement({ ...facts, value, definition: `replacement/${name}@1`, caveats: [...told, ...more] });
      const ofRatio = { ...facts, definition, caveats: [...told, ...history] };
      return {
        newRegulars: counted("new", newRegulars, history),
        lapsedRegulars: counted("lapsed", lapsedRegulars, []),
        ratio: ratioOf(newRegulars, lapsedRegulars, ofRatio),
      };
    }),
  );
}

function ratioOf(
  newRegulars: number,
  lapsedRegulars: number,
  facts: Omit<MeasurementFacts<"people">, "value">,
): Result<Measurement<"ratio">, InsufficientData> {
  if (lapsedRegulars === 0) return insufficientData(facts.definition, "nobody-lapsed", 1, 0);
  const people = newRegulars + lapsedRegulars;
  const few = people < fewestPeople ? [{ code: "too-few-people", params: { people } }] : [];
  const caveats = [...(facts.caveats ?? []), ...few];
  const value = newRegulars / lapsedRegulars;
  return ok(measurement({ ...facts, value, unit: "ratio", sampleSize: lapsedRegulars, caveats }));
}
