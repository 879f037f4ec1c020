import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { firstContributions } from "./first-contributions.js";
import { type FollowedResponses, needsOfAnswers } from "./followed-responses.js";
import { historyBefore } from "./history-before.js";
import { spokenTypes } from "./voices.js";

/** Which openings are by people who were new. */
export interface NewcomerOpenings {
  /** 1 for each of the openings with which somebody spoke for the first time, by its index. */
  readonly mark: Uint8Array;
  readonly caveats: readonly Caveat[];
}

/**
 * The openings with which their authors spoke for the first time in the whole record, at the venues that count. A
 * newcomer who begins with a reply has none: whether somebody welcomed them cannot be told from what follows. Refused
 * as `no-history` where nothing before the window was seen.
 */
export function newcomerOpenings(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
  { venues, opening, opener }: Pick<FollowedResponses, "venues" | "opening" | "opener">,
): Result<NewcomerOpenings, InsufficientData> {
  return historyBefore(dataset, definition, { needs: needsOfAnswers, venues, window }).map((caveats) => {
    const first = firstContributions(dataset, { types: spokenTypes, venues });
    const mark = Uint8Array.from(opening, (row, index) => (first[opener[index] ?? -1] === row ? 1 : 0));
    return { mark, caveats };
  });
}
