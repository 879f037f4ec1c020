import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { firstContributions } from "./first-contributions.js";
import { type FollowedResponses, needsOfAnswers } from "./followed-responses.js";
import { historyBefore } from "./history-before.js";
import { hostsNotKnown } from "./hosts-not-known.js";
import { type RoleOptions, sides } from "./sides.js";
import { spokenTypes } from "./voices.js";

/** Which openings are by people who were new. */
export interface NewcomerOpenings {
  /** 1 for each of the openings with which a newcomer spoke for the first time, by its index. */
  readonly mark: Uint8Array;
  /** Whether the contribution of a row is one of those: also for openings that were not followed. */
  readonly isFirst: (row: number) => boolean;
  readonly caveats: readonly Caveat[];
}

/**
 * The openings with which their authors spoke for the first time in the whole record, at the venues that count. A
 * newcomer who begins with a reply has none: whether somebody welcomed them cannot be told from what follows. Who opened
 * as a host (`sides`) is no newcomer but a colleague; where roles are not known, the caveat `hosts-not-known` says that
 * hosts may be among them. Refused as `no-history` where nothing before the window was seen.
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 */
export function newcomerOpenings(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
  { venues, opening, roles = {} }: Pick<FollowedResponses, "venues" | "opening"> & { readonly roles?: RoleOptions },
): Result<NewcomerOpenings, InsufficientData> {
  return historyBefore(dataset, definition, { needs: needsOfAnswers, venues, window }).map((caveats) => {
    const { author, at } = dataset.contributions;
    const first = firstContributions(dataset, { types: spokenTypes, venues });
    const known = sides(dataset, definition, window, roles);
    const sideOf = known.isOk() ? known.value.sideOf : () => "member" as const;
    const isFirst = (row: number): boolean => {
      const person = author[row] ?? -1;
      return first[person] === row && sideOf(person, at[row] ?? 0) === "member";
    };
    const mark = Uint8Array.from(opening, (row) => (isFirst(row) ? 1 : 0));
    return { mark, isFirst, caveats: [...caveats, ...hostsNotKnown(known)] };
  });
}
