import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { firstResponseRow, type LeftOut } from "./first-response-row.js";

/** Openings, and until when each was followed. */
export interface FollowedOpenings {
  /** Row of the opening. */
  readonly opening: Int32Array;
  /** Until when replies were looked at without a break, at most `asOf`. */
  readonly followedUntil: Float64Array;
}

/** What became of each opening. */
export interface ResponseColumns {
  /** 1 where somebody responded before that. */
  readonly answered: Uint8Array;
  /** Index of who responded first, or -1 where nobody did or the responder is not known. */
  readonly responder: Int32Array;
  /** Milliseconds to the first response; without one, to the moment until which there is known to be none. */
  readonly waited: Float64Array;
}

/**
 * Who responded first to each opening and after how long, while it was followed. Without a response the waiting ends
 * there, or when the conversation was closed.
 *
 * @param leftOut - Whose replies are passed over.
 */
export function responseColumns(
  dataset: CommunityDataset,
  { opening, followedUntil }: FollowedOpenings,
  leftOut?: LeftOut,
): ResponseColumns {
  const { contributions, conversations } = dataset;
  const answered = new Uint8Array(opening.length);
  const responder = new Int32Array(opening.length).fill(-1);
  const waited = new Float64Array(opening.length);
  opening.forEach((row, index) => {
    const [openedAt, end] = [contributions.at[row] ?? 0, followedUntil[index] ?? 0];
    const response = firstResponseRow(dataset, row, end, leftOut);
    const closedAt = conversations.closedAt[contributions.conversation[row] ?? -1] ?? end;
    answered[index] = response < 0 ? 0 : 1;
    responder[index] = contributions.author[response] ?? -1;
    const until = response < 0 ? Math.min(end, closedAt) : (contributions.at[response] ?? 0);
    waited[index] = Math.max(0, until - openedAt);
  });
  return { answered, responder, waited };
}
