import { ok, type Result } from "neverthrow";
import type { AttributedContributions, AttributionOptions } from "../activity/people/attributed-contributions.js";
import { contributionHistory } from "../activity/people/contribution-history.js";
import { listedMembers, membersAreListed } from "../activity/people/listed-members.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { gini } from "../stats/gini.js";
import { participationTiers } from "../stats/participation-tiers.js";
import { topShare } from "../stats/top-share.js";

/** How unevenly contributions are spread over people. */
export interface ParticipationInequality {
  /** Gini coefficient among those who contributed. */
  readonly giniAmongContributors: Measurement<"coefficient">;
  /** Gini coefficient among contributors and silent members together; refused without a list of members. */
  readonly giniWithSilentMembers: Result<Measurement<"coefficient">, Refusal>;
  /** Share of the contributions by the ten most active; refused under 20 contributors. */
  readonly topTenShare: Result<Measurement<"share">, Refusal>;
  /** Share of the contributions by the most active hundredth of the contributors; refused under 100 of them. */
  readonly topHundredthShare: Result<Measurement<"share">, Refusal>;
  /** How many people make up the core, the regulars and the casual. */
  readonly core: Measurement<"people">;
  readonly regular: Measurement<"people">;
  readonly casual: Measurement<"people">;
}

/** With fewer contributors, ten are more than half of everybody and a share of theirs says nothing. */
const leastForTopTen = 20;
/** With fewer, a hundredth is less than a person. */
const leastForHundredth = 100;

/**
 * How unevenly the contributions of a window are spread over people (S33): Gini coefficients from 0 (all equal) to
 * nearly 1 (one does everything), shares (0–1) of the most active, and the tiers core, regular and casual in people.
 *
 * Gini is the population form, once among those who contributed and once with the silent members as zeros: the two
 * differ widely, so each says what it is. Members who joined after the window are not silent, and neither are people
 * who are on no list, even if they contributed before the window: whoever left is on none. The most active hundredth is of the contributors and rounded up; Nielsen's 1 % is of everybody,
 * readers included. The largest contributor is always core, whatever the share. One contributor gives a Gini of 0 and
 * a core of 1; equal people give 0. All are counts of what happened, so without interval. Refused as a whole where
 * nobody contributed (`no-contributions`), where declared observation shows under 7 days (`window-not-seen`), or where
 * authors cannot be seen; single figures as said beside them.
 *
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://www.nngroup.com/articles/participation-inequality/ Nielsen 2006
 * @see https://doi.org/10.2196/jmir.2966 van Mierlo 2014
 * @example
 * const authors = ["ann", "ann", "ann", "bob"];
 * const dataset = createDataset(
 *   authors.map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * participationInequality(dataset, { window })._unsafeUnwrap().giniAmongContributors.value // => 0.25
 */
export function participationInequality(
  dataset: CommunityDataset,
  options: AttributionOptions,
): Result<ParticipationInequality, Refusal> {
  return contributionHistory(dataset, "participation-inequality@1", options).map((counted) => {
    const { window } = options;
    const active = counted.counts.filter((count) => count > 0);
    const tiers = participationTiers(active) ?? { core: 0, regular: 0, casual: 0 };
    const { caveats, contributors } = counted;
    const inTier = (tier: keyof typeof tiers): Measurement<"people"> => {
      const definition = `${tier}-contributors@1`;
      return measurement({
        value: tiers[tier],
        unit: "people",
        sampleSize: contributors,
        sampleOf: "people",
        window,
        definition,
        caveats,
      });
    };
    return {
      giniAmongContributors: coefficient(active, window, "gini/contributors@1", counted),
      giniWithSilentMembers: giniWithSilentMembers(dataset, window, counted),
      topTenShare: shareOfMostActive(active, 10, leastForTopTen, { window, definition: "top-ten-share@1", caveats }),
      topHundredthShare: shareOfMostActive(active, Math.ceil(contributors / 100), leastForHundredth, {
        window,
        definition: "top-hundredth-share@1",
        caveats,
      }),
      core: inTier("core"),
      regular: inTier("regular"),
      casual: inTier("casual"),
    };
  });
}

function coefficient(
  amounts: ArrayLike<number>,
  window: TimeWindow,
  definition: string,
  { caveats }: AttributedContributions,
): Measurement<"coefficient"> {
  const value = gini(amounts) ?? Number.NaN;
  return measurement({
    value,
    unit: "coefficient",
    sampleSize: amounts.length,
    sampleOf: "people",
    window,
    definition,
    caveats,
  });
}

function giniWithSilentMembers(
  dataset: CommunityDataset,
  window: TimeWindow,
  counted: AttributedContributions,
): Result<Measurement<"coefficient">, Refusal> {
  const definition = "gini/members@1";
  if (!membersAreListed(dataset)) return capabilityMissing(definition, ["memberList"]);
  const listed = listedMembers(dataset, window.until);
  const amounts = counted.counts.filter((count, person) => count > 0 || listed[person] === 1);
  return ok(coefficient(amounts, window, definition, counted));
}

function shareOfMostActive(
  amounts: Uint32Array,
  people: number,
  least: number,
  facts: Pick<Parameters<typeof measurement>[0], "window" | "definition" | "caveats">,
): Result<Measurement<"share">, Refusal> {
  const sampleSize = amounts.length;
  if (sampleSize < least) return insufficientData(facts.definition, "too-few-contributors", least, sampleSize);
  const value = topShare(amounts, people) ?? Number.NaN;
  return ok(measurement({ value, unit: "share", sampleSize, sampleOf: "people", ...facts }));
}
