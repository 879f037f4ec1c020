import { ok, type Result } from "neverthrow";
import { countedTypes } from "../activity/counted-types.js";
import { keepLatest } from "../activity/keep-latest.js";
import { insufficientData } from "../activity/refusals.js";
import { silentDays } from "../activity/rhythm/silent-days.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import { windowBefore } from "../model/time-window.js";
import { smallestCoveringCount } from "../stats/smallest-covering-count.js";
import { dormancyProbability } from "./dormancy-model.js";
import { dormancyCell, type TableCell } from "./dormancy-table.js";
import { daysSinceFirstSpoken, type SpokenCounts, spokenCounts } from "./spoken-counts.js";
import { type UnitInSight, unitInSight } from "./unit-in-sight.js";

/** How likely a small unit is to fall silent, in the only steps that the evidence carries. */
export type DormancyBand = "under-2-percent" | "2-to-10-percent" | "10-to-30-percent" | "over-30-percent";

/** What can be said of whether a small unit will fall silent. */
export interface DormancyOutlook {
  /** By the small model. */
  readonly band: DormancyBand;
  /** Where it stands in the reference table. */
  readonly like: TableCell;
  /** The share of units like this that fell silent; refused as `no-cases-like-this` where the study had too few. */
  readonly fellSilent: Result<Measurement<"share">, InsufficientData>;
  /** People who spoke in 90 days. */
  readonly people: number;
  /** The longest silence in 90 days. */
  readonly longestSilenceDays: number;
}

/** The study has units of 2 to 49 people, of half a year and more, with 5 contributions and more in 90 days. */
const [fewestPeople, mostPeople, fewestDays, fewestContributions] = [2, 49, 183, 5];

const definition = "dormancy@1";

/** Asked for as a figure, and for its band. */
const kept = keepLatest<Result<DormancyOutlook, Refusal>>();

/**
 * Whether a small unit (a whole community, a channel, a category) will be silent in the days 90 to 180 after a moment: what
 * happened to units like it, and the band of a small model. *Silent*: under a tenth of the contributions of the 180
 * days before, and fewer than 3 people. They fell silent, they did not die: 54 % came back within a year.
 *
 * From our own study of 189 units. Units like it are those with as many people in 90 days and as long a silence; their
 * share has the 95 % interval of the study. The model adds conversations, concentration and the last 30 days; its level can be off
 * by a factor of 3 either way, so it gives a band and no number. Size does most of the work; that the work hangs
 * on one person, or that answers come slowly, was not found to foretell silence. Openings and replies by people count;
 * days of 24 hours; exactly 2, 10 and 30 percent belong to the band above.
 *
 * Refused above its range: `too-many-people` with 50 people or more (needed is the most, 49), of whom none of 3,342
 * cases fell silent, so that there is no risk to tell. Below it: `too-few-contributors` under 2 people, `too-few-contributions`
 * under 5 in 90 days, `too-few-days` where people spoke for the first time under 183 days ago. As `window-not-seen` where
 * over a tenth of the last 90 days, or of the 90 before, was not looked at, and where the source cannot show it.
 *
 * @returns The band and the share; the sample of the share is the people of the unit.
 * @throws RangeError if `asOf` is not finite.
 * @example
 * const said = Array.from({ length: 40 }, (_, at) => ({
 *   kind: "contribution", id: `${at}`, type: at % 2 === 0 ? "opening" : "reply", conversation: `c${at >> 1}`,
 *   at: new Date(Date.UTC(2026, 0, 1 + 5 * at)).toISOString(), author: ["ann", "bob", "cas"][at % 3],
 * }));
 * const outlook = dormancy(createDataset(said), { asOf: Date.UTC(2026, 6, 20) })._unsafeUnwrap();
 * [outlook.band, outlook.like.people, outlook.like.silence] // => ["2-to-10-percent", { from: 2, to: 4 }, "under-14"]
 */
export function dormancy(
  dataset: CommunityDataset,
  { asOf }: { readonly asOf: Instant },
): Result<DormancyOutlook, Refusal> {
  return kept(dataset, `${asOf}`, () => outlookAt(dataset, asOf));
}

function outlookAt(dataset: CommunityDataset, asOf: Instant): Result<DormancyOutlook, Refusal> {
  return unitInSight(dataset, definition, asOf).andThen((unit) => {
    const counts = spokenCounts(dataset, unit.recent, unit.venues);
    return (
      outOfRange(counts, daysSinceFirstSpoken(dataset, asOf, unit.venues)) ??
      outlook(dataset, { asOf, counts, ...unit })
    );
  });
}

/** Why nothing can be said, where the study had no units like this. */
function outOfRange({ people, contributions }: SpokenCounts, age: number): Result<never, InsufficientData> | undefined {
  if (people > mostPeople) return insufficientData(definition, "too-many-people", mostPeople, people);
  if (people < fewestPeople) return insufficientData(definition, "too-few-contributors", fewestPeople, people);
  if (contributions < fewestContributions)
    return insufficientData(definition, "too-few-contributions", fewestContributions, contributions);
  return age < fewestDays ? insufficientData(definition, "too-few-days", fewestDays, Math.floor(age)) : undefined;
}

interface Seen extends UnitInSight {
  readonly asOf: Instant;
  readonly counts: SpokenCounts;
}

function outlook(dataset: CommunityDataset, seen: Seen): Result<DormancyOutlook, InsufficientData> {
  const { asOf, whole, venues, stretches, counts, caveats } = seen;
  const { people, contributions, conversations } = counts;
  const { longestDays: longestSilenceDays } = silentDays(dataset, stretches, venues, countedTypes(spokenTypes));
  const like = dormancyCell(people, longestSilenceDays);
  if (like === undefined) return insufficientData(definition, "too-many-people", mostPeople, people);
  const probability = dormancyProbability({
    conversations: Math.max(1, conversations),
    halfBy: smallestCoveringCount(spokenCounts(dataset, whole, venues).byPerson, 0.5, "at-least") ?? 1,
    longestSilenceDays,
    contributions30: spokenCounts(dataset, windowBefore(asOf, 30), venues).contributions,
    contributions90: contributions,
  });
  const fellSilent = shareOf(like, measuredFacts({ people, whole, caveats }));
  return ok({ band: bandOf(probability), like, people, longestSilenceDays, fellSilent });
}

type ShareFacts = Omit<MeasurementFacts<"share">, "value" | "interval">;

function measuredFacts({ people, whole, caveats }: Pick<Seen, "whole" | "caveats"> & { people: number }): ShareFacts {
  return { unit: "share", sampleSize: people, sampleOf: "people", window: whole, definition, caveats };
}

function shareOf({ fellSilent }: TableCell, facts: ShareFacts): Result<Measurement<"share">, InsufficientData> {
  if (fellSilent === undefined) return insufficientData(definition, "no-cases-like-this", 1, 0);
  const { share: value, lower, upper } = fellSilent;
  return ok(measurement({ ...facts, value, interval: { lower, upper, level: 0.95, method: "reference-table" } }));
}

function bandOf(probability: number): DormancyBand {
  if (probability < 0.02) return "under-2-percent";
  if (probability < 0.1) return "2-to-10-percent";
  return probability < 0.3 ? "10-to-30-percent" : "over-30-percent";
}
