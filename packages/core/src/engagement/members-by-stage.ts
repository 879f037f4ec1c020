import { ok, type Result } from "neverthrow";
import { countMarked } from "../activity/count-marked.js";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { membersNotFollowed } from "../activity/people/members-not-followed.js";
import { insufficientData } from "../activity/refusals.js";
import { type MemberStages, memberStages, type StageOptions } from "../activity/stages/member-stages.js";
import { regularNow } from "../activity/stages/regular-people.js";
import { sightOfRegulars } from "../activity/stages/sight-of-regulars.js";
import { nameOfRules, requireStageRules } from "../activity/stages/stage-rules.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";

/** How many people are in each stage; a person can be in several. */
export interface MembersByStage {
  /** Contributed for the first time. */
  readonly newcomers: Result<Measurement<"people">, Refusal>;
  /** Contributed in 3 of the last 4 weeks. */
  readonly regular: Result<Measurement<"people">, Refusal>;
  /** Contributed in the window and are not regular at its end. */
  readonly occasional: Result<Measurement<"people">, Refusal>;
  /** Fell silent for 90 days, which were over in the window, and have not come back. */
  readonly lapsed: Result<Measurement<"people">, Refusal>;
  /** Contributed again after 90 silent days. */
  readonly back: Result<Measurement<"people">, Refusal>;
}

/**
 * How many people are newcomers, regular, occasional, lapsed and back in a window, in people (S21).
 *
 * - *newcomers* contributed for the first time of the whole record in the window, as in `newContributors`.
 * - *regular* at the end of the window is who contributed in at least 3 of the 4 weeks before it: *consistently active*
 *   of TogetherCrew. Weeks are of 7 days of the time zone, counted back from the end. The weeks may reach back before the window.
 * - *occasional* is who contributed in the window and is not regular at its end (CHAOSS, Occasional Contributors, which
 *   gives no default).
 * - *lapsed* is who made at least 2 contributions in all, then none for 90 days of 24 hours, the last of which were over
 *   in the window (its start included, its end not), and none since (CHAOSS, Inactive Contributors, which counts by the
 *   period of the last contribution and gives no default). 90 days are ours: the window of a report, so that who lapsed
 *   was there in the window before and is not in this one. Two contributions are ours: who came once is asked after by
 *   `retention`.
 * - *back* contributed in the window after a silence of at least as many days.
 *
 * All rules can be replaced, which the definition then names. Stages overlap: a newcomer can be regular already. First
 * and last are looked up in the whole record, at the venues that carry the figure. A silence that was not looked at
 * throughout, at the venue where it began, makes nobody lapsed or back; how many that is, is told as
 * `members-not-followed`. 0 is an answer. Counts of what happened, so without interval. Newcomers, lapsed and back are
 * refused as `no-history` where nothing before the window was seen; regular and occasional as `window-not-seen` unless
 * all of the weeks were looked at, at all venues that were looked at for a third of them, and nobody counts who
 * contributed at other venues alone (`venues-left-out`); all as `no-contributions`
 * where nobody ever contributed.
 *
 * @returns The people; the sample is everybody who contributed until the end of the window.
 * @throws RangeError if the window does not end after it begins, a type is unknown, a rule is no rule or there is no such zone.
 * @see https://chaoss.community/?p=3614 CHAOSS, Inactive Contributors
 * @see https://chaoss.community/?p=3466 CHAOSS, Occasional Contributors
 * @example
 * const days = [["ann", -200], ["ann", 1], ["bob", 2], ["bob", 9], ["bob", 16], ["cas", -80], ["cas", -85]];
 * const dataset = createDataset(
 *   days.map(([author, day]) => ({ kind: "contribution", id: `${author}${day}`, type: "reply", at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(), author })),
 * );
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 22) };
 * const { newcomers, regular, lapsed, back } = membersByStage(dataset, { window })._unsafeUnwrap();
 * newcomers._unsafeUnwrap().value // => 1
 * regular._unsafeUnwrap().value // => 1
 * lapsed._unsafeUnwrap().value // => 1
 * back._unsafeUnwrap().value // => 1
 */
export function membersByStage(dataset: CommunityDataset, options: StageOptions): Result<MembersByStage, Refusal> {
  const name = `members-by-stage${nameOfRules(requireStageRules(options))}`;
  return memberStages(dataset, `${name}@1`, options).andThen((stages) => {
    const { window, types } = options;
    const { counts, newcomer, lapsed, back, caveats } = stages;
    const sampleSize = counts.length - countMarked(counts, 0);
    if (sampleSize === 0) return insufficientData(`${name}@1`, "no-contributions", 1, 0);
    const history = historyBefore(dataset, `${name}@1`, { needs: needsOfTypes(types), venues: stages.venues, window });
    const weeks = regularity(dataset, options, stages);
    const people = (stage: string, value: number, more: readonly Caveat[]): Measurement<"people"> => {
      const facts = { value, unit: "people", sampleSize, sampleOf: "people", window } as const;
      return measurement({ ...facts, definition: `${name}/${stage}@1`, caveats: [...caveats, ...more] });
    };
    return ok({
      newcomers: named(history, `${name}/newcomers@1`).map((told) => people("newcomers", countMarked(newcomer), told)),
      regular: named(weeks, `${name}/regular@1`).map(({ regular, told }) => people("regular", regular, told)),
      occasional: named(weeks, `${name}/occasional@1`).map(({ occasional, told }) =>
        people("occasional", occasional, told),
      ),
      lapsed: named(history, `${name}/lapsed@1`).map(() =>
        people("lapsed", countMarked(lapsed), membersNotFollowed(countMarked(lapsed, 2))),
      ),
      back: named(history, `${name}/back@1`).map((told) =>
        people("back", countMarked(back), [...told, ...membersNotFollowed(countMarked(back, 2))]),
      ),
    });
  });
}

/** A refusal under the name of the figure that it refuses. */
function named<T>(result: Result<T, Refusal>, definition: string): Result<T, Refusal> {
  return result.mapErr((refusal) => ({ ...refusal, definition }));
}

/** How many are regular, and how many contributed and are not. */
interface Regularity {
  readonly regular: number;
  readonly occasional: number;
  /** That venues were left out for it, if some were. */
  readonly told: readonly Caveat[];
}

/**
 * Who is regular at the venues that were looked at in the weeks in which somebody has to show up for it; refused unless
 * all of these weeks were looked at, at all of them.
 */
function regularity(
  dataset: CommunityDataset,
  options: StageOptions,
  { venues }: MemberStages,
): Result<Regularity, Refusal> {
  const { window, types, timeZone = "UTC" } = options;
  return sightOfRegulars(dataset, "members-by-stage@1", options, venues).map(({ venues: inSight, caveats }) => {
    const choice = {
      ...requireStageRules(options),
      counted: countedTypes(types),
      venues: inSight,
      until: window.until,
      timeZone,
    };
    const now = regularNow(dataset, choice);
    const { counts } = contributionsByPerson(dataset, { window, venues: inSight, ...(types ? { types } : {}) });
    const occasional = counts.reduce((sum, count, person) => sum + (count > 0 && now[person] !== 1 ? 1 : 0), 0);
    return { regular: countMarked(now), occasional, told: caveats };
  });
}
