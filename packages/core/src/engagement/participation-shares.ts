import { ok, type Result } from "neverthrow";
import type { AttributedContributions, AttributionOptions } from "../activity/people/attributed-contributions.js";
import { contributionHistory } from "../activity/people/contribution-history.js";
import { listedMembers, membersAreListed } from "../activity/people/listed-members.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { participationTiers } from "../stats/participation-tiers.js";
import { topShare } from "../stats/top-share.js";

/** The 90-9-1 rule, both ways: which share of the members is silent, and which share of the content whose. */
export interface ParticipationShares {
  /** Members who contributed nothing. */
  readonly silent: Measurement<"share">;
  /** Members who contributed, and are not among the most active. */
  readonly occasional: Measurement<"share">;
  /** Members who together contribute up to four fifths. */
  readonly mostActive: Measurement<"share">;
  /** Contributions by the most active hundredth of the members; this and the next two are refused under 100 members. */
  readonly byMostActiveHundredth: Result<Measurement<"share">, InsufficientData>;
  /** Contributions by the nine hundredths after them. */
  readonly byNextNineHundredths: Result<Measurement<"share">, InsufficientData>;
  /** Contributions by everybody else. */
  readonly byOthers: Result<Measurement<"share">, InsufficientData>;
}

/** With fewer, a hundredth is less than a person. */
const leastForHundredth = 100;

/**
 * How far a community is from Nielsen's 90-9-1: which share (0–1) of its members is silent, takes part now and then, and
 * is most active; and the other way round, which share of all contributions comes from the most active hundredth of the
 * members, from the next nine and from the rest (S33). Each three sum to 1.
 *
 * *Members* are those who are listed or joined by the end of the window, and everybody else who contributed in it, hosts
 * included: the same people as in `gini/members`. *Most active* is the core of those who contributed
 * (`participationTiers`): at least one, and never by a number fixed beforehand, for Nielsen's 1 % is what he saw and not
 * a rule to cut by. Van Mierlo cuts by it: his superusers, contributors and lurkers are the hundredth, the next nine and
 * the rest, by rank. Hundredths are rounded up; a tie at an edge changes nothing. Automated accounts are no members. 0 is
 * an answer. Counts of what happened, so without interval. Refused where no source shows a list of members, as
 * `no-contributions` where nobody contributed and as `window-not-seen` where declared observation shows under 7 days;
 * the hundredths as `too-few-contributors` under 100 members.
 *
 * @returns Six shares; the sample of the first three is the members, of the others the contributions.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://www.nngroup.com/articles/participation-inequality/ Nielsen 2006
 * @see https://doi.org/10.2196/jmir.2966 van Mierlo 2014
 * @example
 * const dataset = createDataset([
 *   { kind: "member", id: "ann" },
 *   { kind: "member", id: "bob" },
 *   { kind: "contribution", id: "1", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * const { silent, mostActive } = participationShares(dataset, { window })._unsafeUnwrap();
 * [silent.value, mostActive.value] // => [0.5, 0.5]
 */
export function participationShares(
  dataset: CommunityDataset,
  options: AttributionOptions,
): Result<ParticipationShares, Refusal> {
  const definition = "participation-shares@1";
  const counted = contributionHistory(dataset, definition, options);
  if (!membersAreListed(dataset)) return capabilityMissing(definition, ["memberList"]);
  return counted.map((found) => {
    const listed = listedMembers(dataset, options.window.until);
    const amounts = found.counts.filter((count, person) => count > 0 || listed[person] === 1);
    return { ...sharesOfMembers(amounts, found, options), ...sharesOfContent(amounts, found, options) };
  });
}

function sharesOfMembers(
  amounts: Uint32Array,
  { contributors, caveats }: AttributedContributions,
  { window }: AttributionOptions,
): Pick<ParticipationShares, "silent" | "occasional" | "mostActive"> {
  const core = participationTiers(amounts)?.core ?? 0;
  const share = (count: number, name: string): Measurement<"share"> =>
    measurement({
      value: count / amounts.length,
      unit: "share",
      sampleSize: amounts.length,
      sampleOf: "members",
      window,
      definition: `participation-shares/${name}@1`,
      caveats,
    });
  return {
    silent: share(amounts.length - contributors, "silent"),
    occasional: share(contributors - core, "occasional"),
    mostActive: share(core, "most-active"),
  };
}

function sharesOfContent(
  amounts: Uint32Array,
  { attributed, caveats }: AttributedContributions,
  { window }: AttributionOptions,
): Pick<ParticipationShares, "byMostActiveHundredth" | "byNextNineHundredths" | "byOthers"> {
  const members = amounts.length;
  const head = topShare(amounts, Math.ceil(members / 100)) ?? 0;
  const tenth = topShare(amounts, Math.ceil(members / 10)) ?? 0;
  const share = (value: number, name: string): Result<Measurement<"share">, InsufficientData> => {
    const definition = `content-shares/${name}@1`;
    if (members < leastForHundredth)
      return insufficientData(definition, "too-few-contributors", leastForHundredth, members);
    const sample = { sampleSize: attributed, sampleOf: "contributions", window } as const;
    return ok(measurement({ value, unit: "share", ...sample, definition, caveats }));
  };
  return {
    byMostActiveHundredth: share(head, "most-active-hundredth"),
    byNextNineHundredths: share(tenth - head, "next-nine-hundredths"),
    byOthers: share(1 - tenth, "others"),
  };
}
