import type { Result } from "neverthrow";
import { unknownAuthors } from "../activity/people/attributed-contributions.js";
import {
  type FollowedResponses,
  followedResponses,
  openingsNotFollowed,
} from "../activity/responses/followed-responses.js";
import type { AnswerOptions } from "../activity/responses/responses-to-members.js";
import { type Sides, sides } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { conversationRows } from "../dataset/contributions/grouped-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** An opening of the organisation, and what became of it. */
export interface OwnOpening {
  readonly row: number;
  /** Whether it was followed for a week. */
  readonly isOld: boolean;
  /** When a member replied within the week; absent where none did, or it was not followed. */
  readonly echoedAt?: Instant;
  /** Whether the organisation replied within a week of that; absent where that week was not followed. */
  readonly isFollowedUp?: boolean;
}

/** The openings of the organisation. */
export interface OwnOpenings {
  /** Those whose replies were looked at. */
  readonly openings: readonly OwnOpening[];
  /** Rows of the others. */
  readonly notFollowed: readonly number[];
  readonly caveats: readonly Caveat[];
}

/** As long as `responseRate` gives an answer. */
const limit = 7 * dayMilliseconds;

/** What became of the openings that the organisation made in a window. Refused where roles are not known or not dated. */
export function ownOpenings(
  dataset: CommunityDataset,
  definition: string,
  options: AnswerOptions,
): Result<OwnOpenings, Refusal> {
  const { window, asOf = window.until, rolesAsOf = window.until } = options;
  // Replies come after the window too: who answers then is on the side that they are on then.
  const known = sides(dataset, definition, window, options).andThen(() =>
    sides(dataset, definition, { from: window.from, until: Math.max(window.until, asOf) }, { ...options, rolesAsOf }),
  );
  return followedResponses(dataset, definition, options).andThen((followed) =>
    known.map((roles) => {
      const { isByHost } = speakers(dataset, roles);
      const notFollowed = [...followed.notFollowed.filter(isByHost)];
      return {
        openings: followed.opening.length === 0 ? [] : openingsOf(dataset, followed, roles),
        notFollowed,
        caveats: [
          ...followed.caveats,
          ...openingsNotFollowed(notFollowed.length),
          ...unknownAuthors(followed.opener.filter((opener) => opener < 0).length),
          ...roles.caveats,
        ],
      };
    }),
  );
}

/** Who made a contribution, by row. */
interface Speakers {
  readonly isByHost: (row: number) => boolean;
  /** Whether it says that it answers what a member replied. */
  readonly answersMember: (row: number) => boolean;
}

function speakers({ contributions: { at, author, target, type } }: CommunityDataset, { sideOf }: Sides): Speakers {
  const isByHost = (row: number): boolean => {
    const opener = author[row] ?? -1;
    return opener >= 0 && sideOf(opener, at[row] ?? 0) !== "member";
  };
  const answersMember = (row: number): boolean => {
    const answered = target[row] ?? -1;
    return type[answered] === contributionTypeCode.reply && !isByHost(answered);
  };
  return { isByHost, answersMember };
}

function openingsOf(dataset: CommunityDataset, followed: FollowedResponses, roles: Sides): readonly OwnOpening[] {
  const { at } = dataset.contributions;
  const { isByHost, answersMember } = speakers(dataset, roles);
  return Array.from(followed.opening).flatMap((row, index): readonly OwnOpening[] => {
    if (!isByHost(row)) return [];
    const [openedAt, end] = [at[row] ?? 0, followed.followedUntil[index] ?? 0];
    if (openedAt + limit >= end) return [{ row, isOld: false }];
    const echoedAt = firstReplyBetween(
      dataset,
      row,
      { from: openedAt, until: openedAt + limit },
      (one) => !isByHost(one),
    );
    if (echoedAt === undefined) return [{ row, isOld: true }];
    if (echoedAt + limit >= end) return [{ row, isOld: true, echoedAt }];
    const isFollowUp = (one: number): boolean => isByHost(one) && ((at[one] ?? 0) > echoedAt || answersMember(one));
    const reply = firstReplyBetween(dataset, row, { from: echoedAt, until: echoedAt + limit }, isFollowUp);
    return [{ row, isOld: true, echoedAt, isFollowedUp: reply !== undefined }];
  });
}

/** When the first of the replies that count came, in a stretch of which both ends count. */
function firstReplyBetween(
  dataset: CommunityDataset,
  opening: number,
  { from, until }: TimeWindow,
  counts: (row: number) => boolean,
): Instant | undefined {
  const { contributions, people } = dataset;
  const { starts, rows } = conversationRows(dataset);
  const conversation = contributions.conversation[opening] ?? -1;
  for (let place = starts[conversation] ?? 0; place < (starts[conversation + 1] ?? 0); place++) {
    const row = rows[place] ?? -1;
    const at = contributions.at[row] ?? 0;
    if (at > until) return undefined;
    if (at < from || contributions.type[row] !== contributionTypeCode.reply) continue;
    if (people.automated[contributions.author[row] ?? -1] !== 1 && counts(row)) return at;
  }
  return undefined;
}
