import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Instant } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import { assertAsOf } from "../assert-as-of.js";

/** Which conversations are followed, and until when. */
export interface FollowOptions {
  /** When the conversations were opened. */
  readonly window: TimeWindow;
  /** Until when what follows counts. Absent: the end of the window. */
  readonly asOf?: Instant;
}

/**
 * The rows of the openings, by people, that each began a conversation in the window and before `asOf`, in order of
 * time. Openings by automated accounts are left out, and so are further openings within one conversation.
 *
 * @param venues - 1 for each venue whose conversations count, by index.
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 */
export function openingsInWindow(
  dataset: CommunityDataset,
  { window, asOf = window.until }: FollowOptions,
  venues: Uint8Array,
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
    if (people.automated[contributions.author[row] ?? -1] === 1) continue;
    rows[length++] = row;
  }
  return rows.slice(0, length);
}
