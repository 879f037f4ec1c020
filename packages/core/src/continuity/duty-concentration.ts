import type { Result } from "neverthrow";
import type { DutyActs, DutyActsOptions, ShownDuty } from "../activity/duties/acts.js";
import { dutyActs, isShownDuty } from "../activity/duties/duty-acts.js";
import { peopleNamed } from "../activity/people/people-named.js";
import { heldDuties } from "../activity/sides/held-duties.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { type DutyKind, dutyKinds } from "../model/duty-kind.js";
import type { Refusal } from "../model/errors.js";
import { type DutyComparison, dutyComparison } from "./duty-comparison.js";
import { type SpreadOfActs, spreadOfActs } from "./spread-of-acts.js";
import { type Told, told } from "./told.js";

/** On how few people one duty rests. */
export interface DutyConcentration {
  readonly duty: DutyKind;
  /** `measured`: a source shows acts of it; `declared`: none does, so that what is said of it is not verified. */
  readonly basis: "measured" | "declared";
  /** How its acts are spread; absent for a duty of which no source ever shows acts. */
  readonly work?: Told<SpreadOfActs>;
  /** The same now and in the window of the same length before, at venues that were looked at in both. */
  readonly comparison?: Told<DutyComparison>;
  /** Who holds it at the end of the window, in order. */
  readonly holders: readonly string[];
  /** Those of them without an act of it in the window, where acts are shown: they carry nothing of it. */
  readonly withoutActs: readonly string[];
}

/** The window that is looked at; its end is the moment of which duties are. */
export type DutyConcentrationOptions = Pick<DutyActsOptions, "window" | "timeZone">;

/**
 * On how few people each of the ten duties rests: the acts of a window, who does them (count and share, largest first),
 * the absence factor (people; strictly more than half), the share of the largest (0–1) and the effective number of
 * carriers (people, 1/HHI), beside those of the window of the same length before.
 *
 * Acts are those of `dutyActs`. A duty is shown by itself, because a sum hides who does what is rare; sums are made by
 * `careWork`. An act counts
 * when it is done: a welcome in the window in which it was given, also to who opened before it. Of a duty that no source shows there are only holders: *declared, not verified*. A holder without an act in
 * the window raises no factor and is told in `withoutActs`. Nobody did anything: `no-acts`. Two people with half each give
 * a factor of 2, one person gives 1; under 5 people the caveat `too-few-people`. The windows are compared at venues of which
 * at most a tenth of either was not looked at; without one the comparison is refused as `window-not-seen`. Counts of what
 * happened, so without interval.
 *
 * @returns All ten duties, in their order; the sample is the acts by known people.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://chaoss.community/?p=3944 CHAOSS, Contributor Absence Factor
 * @example
 * const said = ["ann", "bob", "bob", "bob"].map((author, hour) => ({
 *   kind: "contribution", id: `${hour}`, type: hour === 0 ? "opening" : "reply", at: `2026-01-01T0${hour}:00:00Z`, author, conversation: "c",
 * }));
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * const [answering] = dutyConcentration(createDataset(said), { window });
 * [answering.duty, answering.work.value.carriers] // => ["answering", [{ person: "bob", share: 1, count: 3 }]]
 */
export function dutyConcentration(
  dataset: CommunityDataset,
  { window, timeZone = "UTC" }: DutyConcentrationOptions,
): readonly DutyConcentration[] {
  const held = heldDuties(dataset, window.until, timeZone);
  const people = peopleNamed(
    dataset,
    held.map(({ holder }) => holder),
  );
  return dutyKinds.map((duty): DutyConcentration => {
    const holders = [...new Set(held.filter((one) => one.duty === duty).map(({ holder }) => holder))].sort();
    if (!isShownDuty(duty)) return { duty, basis: "declared", holders, withoutActs: [] };
    const acts = dutyActs(dataset, duty, { window, timeZone });
    const withoutActs = acts.match(
      ({ counts }) => holders.filter((holder) => (counts[people.get(holder) ?? -1] ?? 0) === 0),
      () => [],
    );
    return { duty, ...shownWork(dataset, duty, acts, { window, timeZone }), holders, withoutActs };
  });
}

function shownWork(
  dataset: CommunityDataset,
  duty: ShownDuty,
  acts: Result<DutyActs, Refusal>,
  options: DutyConcentrationOptions,
): Pick<DutyConcentration, "basis" | "work" | "comparison"> {
  const isUnseen = acts.isErr() && acts.error.type === "CapabilityMissing";
  const work = acts.andThen((done) => spreadOfActs(dataset, done, duty, options.window));
  if (isUnseen) return { basis: "declared", work: told(work) };
  return { basis: "measured", work: told(work), comparison: told(dutyComparison(dataset, duty, options)) };
}
