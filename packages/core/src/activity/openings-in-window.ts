import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";
import { assertAsOf } from "./assert-as-of.js";

/** Which conversations are followed, and until when. */
export interface FollowOptions {
  /** When the conversations were opened. */
  readonly window: TimeWindow;
  /** Until when what follows counts. Absent: the end of the window. */
  readonly asOf?: Instant;
}

/** Which openings count. */
export interface OpeningChoice {
  /** 1 for each venue whose conversations count, by index. */
  readonly venues: Uint8Array;
  /** Whether openings by somebody at a moment count. Absent: those of everybody. */
  readonly isCounted?: (opener: number, at: Instant) => boolean;
}

/**
 * The rows of the openings, by people, that each began a conversation in the window and before `asOf`, in order of
 * time. Openings by automated accounts are left out, and so are further openings within one conversation.
 *
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 */
export function openingsInWindow(
  dataset: CommunityDataset,
  { window, asOf = window.until }: FollowOptions,
  { venues, isCounted }: OpeningChoice,
): Int32Array {
  assertAsOf(asOf, window);
  const { contributions, conversations, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  const rows = new Int32Array(end - start);
  let length = 0;
  for (let row = start; row < end && (contributions.at[row] ?? 0) < asOf; row++) {
    if (contributions.type[row] !== contributionTypeCode.opening) continue;
    if (venues[contributions.venue[row] ?? -1] !== 1) continue;
    if (conversations.opening[contributions.conversation[row] ?? -1] !== row) continue;
    const opener = contributions.author[row] ?? -1;
    if (people.automated[opener] === 1) continue;
    if (isCounted !== undefined && !isCounted(opener, contributions.at[row] ?? 0)) continue;
    rows[length++] = row;
  }
  return rows.slice(0, length);
}
