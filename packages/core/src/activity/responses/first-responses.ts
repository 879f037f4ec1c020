import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Instant } from "../../model/instant.js";
import { seenByVenue } from "../observation/seen-by-venue.js";
import { stretchAt } from "../observation/stretches.js";
import { type FollowOptions, openingsInWindow } from "./openings-in-window.js";
import { type FollowedOpenings, type ResponseColumns, responseColumns } from "./response-columns.js";

/** The openings of a window with the first response to each, as columns; ordered by the time of the opening. */
export interface FirstResponses extends FollowedOpenings, ResponseColumns {
  readonly length: number;
  /** Index of who opened, or -1 where that is not known. */
  readonly opener: Int32Array;
  /** Rows of openings that are left out, because nobody looked at replies when they came. */
  readonly notFollowed: Int32Array;
}

/**
 * The first response to each conversation that people opened in a window.
 *
 * A response is a reply in the same conversation, at or after the opening, by somebody else than who opened it and by no
 * automated account; in venues of every style alike. A reply whose author is not known (deleted, forgotten) is a
 * response, so that an answer does not become unanswered, unless the opener is not known either: then it may be one's
 * own. Openings by automated accounts are left out, and so are further openings within one conversation.
 *
 * An opening is followed while its venue was looked at for replies without a break, and not longer than to `asOf`. What
 * comes later is neither a response nor none: an earlier one may have been missed. Without a response the waiting ends
 * there, or when the conversation was closed. A response after the closing is one all the same: it proves that one could
 * still respond.
 *
 * @param venues - 1 for each venue whose conversations count, by index.
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response
 */
export function firstResponses(
  dataset: CommunityDataset,
  { window, asOf = window.until }: FollowOptions,
  venues: Uint8Array,
): FirstResponses {
  const openings = openingsInWindow(dataset, { window, asOf }, venues);
  const { contributions } = dataset;
  const ends = followingEnds(dataset, openings, asOf, venues);
  const isFollowed = (_row: number, index: number): boolean => !Number.isNaN(ends[index]);
  const opening = openings.filter(isFollowed);
  const followedUntil = ends.filter((end) => !Number.isNaN(end));
  const { length } = opening;
  const opener = opening.map((row) => contributions.author[row] ?? -1);
  const notFollowed = openings.filter((row, index) => !isFollowed(row, index));
  const columns = responseColumns(dataset, { opening, followedUntil });
  return { length, opening, opener, followedUntil, ...columns, notFollowed };
}

/** Until when each opening was followed; NaN where it was not. */
function followingEnds(
  dataset: CommunityDataset,
  openings: Int32Array,
  asOf: Instant,
  venues: Uint8Array,
): Float64Array {
  const { at, venue } = dataset.contributions;
  const seen = seenByVenue(dataset, { needs: ["replies", "conversations"], venues });
  return Float64Array.from(openings, (row) => {
    const stretch = stretchAt(seen[venue[row] ?? -1] ?? [], at[row] ?? 0);
    return stretch === undefined ? Number.NaN : Math.min(asOf, stretch.until);
  });
}
