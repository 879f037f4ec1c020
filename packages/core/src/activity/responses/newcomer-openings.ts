import { err, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { historyBefore } from "../observation/history-before.js";
import { limitsOfFirsts } from "../observation/history-limits.js";
import { firstContributions } from "../people/first-contributions.js";
import { hostsNotKnown } from "../sides/hosts-not-known.js";
import { type RoleOptions, sides } from "../sides/sides.js";
import { spokenTypes } from "../sides/voices.js";
import { type FollowedResponses, needsOfAnswers } from "./followed-responses.js";

/** Which openings are by people who were new. */
export interface NewcomerOpenings {
  /** 1 for each of the openings with which a newcomer spoke for the first time, by its index. */
  readonly mark: Uint8Array;
  /** Whether the contribution of a row is one of those: also for openings that were not followed. */
  readonly isFirst: (row: number) => boolean;
  /** 1 for each venue at which it may be looked up who is new, by index; openings elsewhere are not marked. */
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

/** Among which openings newcomers are looked for. */
export interface NewcomerChoice extends Pick<FollowedResponses, "venues" | "opening"> {
  readonly roles?: RoleOptions;
  /** Since when openings are asked about, if that is before the window: who was a host then is no newcomer. */
  readonly openedSince?: Instant;
}

/**
 * The openings with which their authors spoke for the first time in the whole record, at the venues that count. A
 * newcomer who begins with a reply has none: whether somebody welcomed them cannot be told from what follows. Who opened
 * as a host (`sides`) is no newcomer but a colleague; where roles are not known, the caveat `hosts-not-known` says that
 * hosts may be among them. Refused as `no-history` where nothing before the window was seen, and as not permitted where
 * no source lets people be followed for so long (`limitsOfFirsts`).
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 */
export function newcomerOpenings(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
  { venues: counted, opening, roles = {}, openedSince = window.from }: NewcomerChoice,
): Result<NewcomerOpenings, Refusal> {
  const forbiddenBy = limitsOfFirsts(dataset, window);
  const venues = counted.map((counts, venue) => (forbiddenBy[venue] === undefined ? counts : 0));
  const source = forbiddenBy.find((by, venue) => by !== undefined && counted[venue] === 1);
  if (source !== undefined && !venues.includes(1))
    return err({ type: "NotPermitted", definition, source, reason: "member-history-not-kept" });
  return historyBefore(dataset, definition, { needs: needsOfAnswers, venues, window }).map((caveats) => {
    const { author, at } = dataset.contributions;
    const first = firstContributions(dataset, { types: spokenTypes, venues });
    const asked = { from: Math.min(openedSince, window.from), until: window.until };
    const known = sides(dataset, definition, asked, roles);
    const sideOf = known.isOk() ? known.value.sideOf : () => "member" as const;
    const isFirst = (row: number): boolean => {
      const person = author[row] ?? -1;
      return first[person] === row && sideOf(person, at[row] ?? 0) === "member";
    };
    const mark = Uint8Array.from(opening, (row) => (isFirst(row) ? 1 : 0));
    return { mark, isFirst, venues, caveats: [...caveats, ...hostsNotKnown(known)] };
  });
}
