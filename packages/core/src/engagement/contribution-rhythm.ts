import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import { gapsBetween } from "../activity/rhythm/gaps-between.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { burstiness } from "../stats/burstiness.js";
import { burstinessCorrected } from "../stats/burstiness-corrected.js";
import { burstinessMemory } from "../stats/burstiness-memory.js";

/** Whether contributions come evenly or in bursts. */
export interface ContributionRhythm {
  /** Goh and Barabási's B; with few contributions it cannot reach 1. */
  readonly burstiness: Measurement<"signed-coefficient">;
  /** Kim and Jo's A, which compares between few and many contributions. */
  readonly corrected: Measurement<"signed-coefficient">;
  /** Whether a long silence follows a long one (above 0) or a short one (below); refused where that cannot be told. */
  readonly memory: Result<Measurement<"signed-coefficient">, Refusal>;
}

/** With so many silences chance alone moves the corrected burstiness by 0.1 (standard deviation, at random times): ours, by simulation. */
const fewestGaps = 30;

/**
 * The rhythm of a community's contributions: burstiness, and memory of the silences between them, without unit from −1
 * to 1. −1: as regular as a clock; 0: at random times; towards 1: bursts with long silences between.
 *
 * The silences are those between one contribution and the next over all venues together, by people, known or not, of
 * all types that the source shows unless types are named; automated accounts keep no rhythm. Nights and weekends make
 * bursts too: most communities are well above 0, so compare a community with itself. Only what was looked at without a
 * break has silences: the stretches in which every venue was looked at that was for a third of the window; the others
 * are left out. Memory is that of the stretch with the most silences. Counts of what happened, so without interval.
 * Refused as a whole as `window-not-seen` where under a third of the window was looked at, as `no-contributions`
 * without any, as `too-few-contributions` with under 30 silences, and as `no-time-between` where all came at one
 * instant; memory also where silences do not vary.
 *
 * @returns Figures whose sample is the contributions between and around the silences.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://chaoss.community/?p=3447 CHAOSS, Burstiness
 * @see https://arxiv.org/abs/1604.01125 Kim & Jo 2016
 * @example
 * // Every day at noon.
 * const dataset = createDataset(
 *   Array.from({ length: 31 }, (_, day) => ({ kind: "contribution", id: `${day}`, type: "reply", at: new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString(), author: "ann" })),
 * );
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) };
 * contributionRhythm(dataset, { window })._unsafeUnwrap().corrected.value // => -1
 */
export function contributionRhythm(
  dataset: CommunityDataset,
  { window, types }: AttributionOptions,
): Result<ContributionRhythm, Refusal> {
  const definition = "contribution-rhythm@1";
  const counted = countedTypes(types);
  const needs = needsOfTypes(types);
  return venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
    seenTogether(dataset, definition, { needs, venues: shown.venues, window }).andThen((seen) => {
      const { stretches, venues, caveats } = seen;
      const series = gapsBetween(dataset, stretches, { counted, venues });
      const gaps = joined(series);
      if (gaps.length < fewestGaps)
        return insufficientData(definition, "too-few-contributions", fewestGaps, gaps.length);
      const [plain, corrected] = [burstiness(gaps), burstinessCorrected(gaps)];
      if (plain === undefined || corrected === undefined) return insufficientData(definition, "no-time-between", 1, 0);
      const figure = (name: string, value: number): Measurement<"signed-coefficient"> =>
        measurement({
          value,
          unit: "signed-coefficient",
          sampleSize: gaps.length + series.filter(({ length }) => length > 0).length,
          sampleOf: "contributions",
          window,
          definition: `${name}@1`,
          caveats,
        });
      return ok({
        burstiness: figure("burstiness", plain),
        corrected: figure("burstiness-corrected", corrected),
        memory: memoryOf(longest(series)).map((value) => figure("burstiness-memory", value)),
      });
    }),
  );
}

/** A correlation takes three silences. */
const fewestForMemory = 3;

function memoryOf(gaps: Float64Array): Result<number, Refusal> {
  const definition = "burstiness-memory@1";
  if (gaps.length < fewestForMemory)
    return insufficientData(definition, "too-few-contributions", fewestForMemory, gaps.length);
  const memory = burstinessMemory(gaps);
  return memory === undefined ? insufficientData(definition, "silences-do-not-vary", 1, 0) : ok(memory);
}

function longest(series: readonly Float64Array[]): Float64Array {
  return series.reduce((most, gaps) => (gaps.length > most.length ? gaps : most), new Float64Array());
}

function joined(series: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(series.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const gaps of series) {
    all.set(gaps, place);
    place += gaps.length;
  }
  return all;
}
