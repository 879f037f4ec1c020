import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { assertAsOf } from "../assert-as-of.js";
import { keepLatest } from "../keep-latest.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import { type FirstResponses, firstResponses } from "./first-responses.js";
import type { FollowOptions } from "./openings-in-window.js";

/** First responses at the venues that can carry a figure about conversations. */
export interface FollowedResponses extends FirstResponses {
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

/** What a venue must show so that answers can be told from their absence. */
export const needsOfAnswers: readonly Capability[] = ["openings", "replies", "authors", "conversations"];

const kept = keepLatest<FirstResponses>();

/**
 * The first responses at the venues that show openings, replies, authors and conversations, or the refusal of a figure
 * about them. Kept for the latest windows of a dataset, because half of a report rests on them.
 *
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 */
export function followedResponses(
  dataset: CommunityDataset,
  definition: string,
  { window, asOf = window.until }: FollowOptions,
): Result<FollowedResponses, Refusal> {
  assertAsOf(asOf, window);
  return venuesForFigure(dataset, definition, needsOfAnswers, window).map(({ venues, caveats }) => {
    const key = `${window.from}/${window.until}/${asOf}`;
    const responses = kept(dataset, key, () => firstResponses(dataset, { window, asOf }, venues));
    return { ...responses, venues, caveats };
  });
}

/** The caveat that some openings could not be followed, if some could not. */
export function openingsNotFollowed(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "openings-not-followed", params: { count } }];
}
