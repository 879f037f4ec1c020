import type { Result } from "neverthrow";
import { type FollowedResponses, followedResponses } from "../activity/responses/followed-responses.js";
import { type NewcomerOpenings, newcomerOpenings } from "../activity/responses/newcomer-openings.js";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import type { RoleOptions } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";

/** Whose first openings are followed: those of the window, until `asOf`; and how the roles of who opened are dated. */
export interface NewcomersAnsweredOptions extends FollowOptions, RoleOptions {
  /** After so many hours it is fixed who was answered; above 0; 48 if left out. */
  readonly landmarkHours?: number;
  /** So many days after the opening the look for a return ends; later than the landmark; 30 if left out. */
  readonly untilDays?: number;
}

/** A newcomer who could be followed. */
export interface NewcomerAnswer {
  /** The row of their first opening. */
  readonly row: number;
  /** Its index among the responses. */
  readonly index: number;
  /** Whether it was answered by the landmark. */
  readonly isAnswered: boolean;
  /** The row with which they came back between the landmark and the end of the look; -1 where they did not. */
  readonly returnRow: number;
}

/** The newcomers of a window, whether each was answered in time, and who came back. */
export interface NewcomerAnswers {
  readonly responses: FollowedResponses;
  readonly newcomers: readonly NewcomerAnswer[];
  /** Rows of the first openings of those who could not be followed until the end of the look. */
  readonly notFollowed: readonly number[];
  readonly caveats: readonly Caveat[];
}

/**
 * What became of the first openings of newcomers.
 *
 * @throws RangeError if the landmark is not above 0 or the look does not end after it.
 */
export function newcomerAnswers(
  dataset: CommunityDataset,
  definition: string,
  options: NewcomersAnsweredOptions,
): Result<NewcomerAnswers, Refusal> {
  const { window, asOf = window.until, landmarkHours = 48, untilDays = 30 } = options;
  const look = { landmark: (landmarkHours / 24) * dayMilliseconds, end: untilDays * dayMilliseconds };
  if (!(look.landmark > 0 && look.end > look.landmark && Number.isFinite(look.end)))
    throw new RangeError(
      `The landmark is above 0 hours and the look ends later, got ${landmarkHours} hours and ${untilDays} days.`,
    );
  return followedResponses(dataset, definition, { window, asOf }).andThen((responses) =>
    newcomerOpenings(dataset, definition, window, { ...responses, roles: options }).map((newcomers) => {
      const { followed, notFollowed } = followedNewcomers(dataset, responses, newcomers, look);
      const returned = returns(dataset, responses, followed, { ...look, asOf });
      const withReturn = followed.map((one) => ({ ...one, returnRow: returned[authorOf(dataset, one.row)] ?? -1 }));
      const caveats = [...responses.caveats, ...newcomers.caveats];
      return { responses, newcomers: withReturn, notFollowed, caveats };
    }),
  );
}

/** Milliseconds after the opening. */
interface Look {
  readonly landmark: number;
  readonly end: number;
}

type Followed = Omit<NewcomerAnswer, "returnRow">;

function followedNewcomers(
  { contributions }: CommunityDataset,
  responses: FollowedResponses,
  { mark, isFirst }: NewcomerOpenings,
  { landmark, end }: Look,
): { readonly followed: readonly Followed[]; readonly notFollowed: readonly number[] } {
  const notFollowed = [...responses.notFollowed.filter(isFirst)];
  const followed: Followed[] = [];
  responses.opening.forEach((row, index) => {
    if (mark[index] !== 1) return;
    if ((responses.followedUntil[index] ?? 0) < (contributions.at[row] ?? 0) + end) {
      notFollowed.push(row);
      return;
    }
    const isAnswered = responses.answered[index] === 1 && (responses.waited[index] ?? 0) <= landmark;
    followed.push({ row, index, isAnswered });
  });
  return { followed, notFollowed };
}

/** By index of the person, the row with which a newcomer first contributed between the landmark and the end of the look. */
function returns(
  dataset: CommunityDataset,
  { venues }: FollowedResponses,
  followed: readonly Followed[],
  { landmark, end, asOf }: Look & { readonly asOf: number },
): Int32Array {
  const { at, author, venue } = dataset.contributions;
  const returned = new Int32Array(dataset.people.length).fill(-1);
  const cameAt = new Float64Array(dataset.people.length).fill(Number.NaN);
  for (const { row } of followed) cameAt[author[row] ?? -1] = at[row] ?? Number.NaN;
  const since = at[followed[0]?.row ?? -1] ?? asOf;
  if (since >= asOf) return returned;
  const rows = windowRows(dataset, { from: since, until: asOf });
  for (let row = rows.start; row < rows.end; row++) {
    const person = author[row] ?? -1;
    const waited = (at[row] ?? 0) - (cameAt[person] ?? Number.NaN);
    if (!(waited > landmark && waited < end) || venues[venue[row] ?? -1] !== 1) continue;
    returned[person] = row;
    cameAt[person] = Number.NaN;
  }
  return returned;
}

function authorOf({ contributions }: CommunityDataset, row: number): number {
  return contributions.author[row] ?? -1;
}
