import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import { holdsWhole } from "../activity/observation/stretches.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Capability } from "../model/capability.js";
import type { Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";

/** Who is followed, and when they have to show up again. */
export interface NewcomerLook {
  /** In which the first contributions fell. */
  readonly window: TimeWindow;
  readonly asOf: Instant;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  readonly needs: readonly Capability[];
  /** Milliseconds after the first contribution. */
  readonly after: number;
  /** Milliseconds. */
  readonly during: number;
}

/** Newcomers who could be followed, as columns in the order of people. */
export interface FollowedNewcomers {
  /** Row of the first contribution of each. */
  readonly first: readonly number[];
  /** Row of the first contribution within the look, or -1 for who did not come back then. */
  readonly returned: readonly number[];
  /** Rows of the first contributions of newcomers of the window who could not be followed for the whole look. */
  readonly notFollowed: readonly number[];
}

/** The newcomers of a window: who could be followed while the look lasted, and who came back in it. */
export function followedNewcomers(dataset: CommunityDataset, look: NewcomerLook): FollowedNewcomers {
  const { author } = dataset.contributions;
  const { first, notFollowed } = newcomersOf(dataset, look);
  const returnedAt = returns(dataset, look, first);
  return { first, returned: first.map((row) => returnedAt[author[row] ?? -1] ?? -1), notFollowed };
}

function newcomersOf(
  dataset: CommunityDataset,
  { window, asOf, venues, needs, after, during }: NewcomerLook,
): Pick<FollowedNewcomers, "first" | "notFollowed"> {
  const { at, venue } = dataset.contributions;
  const seen = seenByVenue(dataset, { needs, venues });
  const first: number[] = [];
  const notFollowed: number[] = [];
  for (const row of firstContributions(dataset, { venues })) {
    const came = at[row] ?? Number.NaN;
    if (!(came >= window.from && came < window.until)) continue;
    const looked = { from: came + after, until: came + after + during };
    const isFollowed = looked.until <= asOf && holdsWhole(seen[venue[row] ?? -1] ?? [], looked);
    (isFollowed ? first : notFollowed).push(row);
  }
  return { first, notFollowed };
}

/** By index of the person, the row with which they came back within the look, or -1. */
function returns(
  dataset: CommunityDataset,
  { window, asOf, venues, after, during }: NewcomerLook,
  first: readonly number[],
): Int32Array {
  const { at, author, venue } = dataset.contributions;
  const returned = new Int32Array(dataset.people.length).fill(-1);
  if (first.length === 0) return returned;
  const cameAt = new Float64Array(dataset.people.length).fill(Number.NaN);
  for (const row of first) cameAt[author[row] ?? -1] = at[row] ?? Number.NaN;
  // Nobody is looked for any more once the last newcomer's days are over.
  const until = Math.min(asOf, window.until + after + during);
  const { start, end } = windowRows(dataset, { from: window.from + after, until });
  for (let row = start; row < end; row++) {
    if (venues[venue[row] ?? -1] !== 1) continue;
    const person = author[row] ?? -1;
    const since = (at[row] ?? 0) - (cameAt[person] ?? Number.NaN);
    if (!(since >= after && since < after + during) || (returned[person] ?? 0) >= 0) continue;
    returned[person] = row;
  }
  return returned;
}
