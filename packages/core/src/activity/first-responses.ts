import type { CommunityDataset } from "../dataset/community-dataset.js";
import { conversationRows, type GroupedRows } from "../dataset/grouped-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Instant } from "../model/instant.js";
import { observedUntil } from "./observed-stretch.js";
import { type FollowOptions, type OpeningChoice, openingsInWindow } from "./openings-in-window.js";

/** The openings of a window with the first response to each, as columns; ordered by the time of the opening. */
export interface FirstResponses {
  readonly length: number;
  /** Row of the opening. */
  readonly opening: Int32Array;
  /** Index of who opened, or -1 where that is not known. */
  readonly opener: Int32Array;
  /** 1 where somebody responded before `asOf`. */
  readonly answered: Uint8Array;
  /** Index of who responded first, or -1 where nobody did or the responder is not known. */
  readonly responder: Int32Array;
  /** Milliseconds to the first response; without one, to the moment until which there is known to be none. */
  readonly waited: Float64Array;
}

/**
 * The first response to each conversation that people opened in a window.
 *
 * A response is a reply in the same conversation, at or after the opening and before `asOf`, by somebody else than who
 * opened it and by no automated account; in venues of every style alike. A reply whose author is not known (deleted,
 * forgotten) is a response, so that an answer does not become unanswered, unless the opener is not known either: then it
 * may be one's own. Openings by automated accounts are left out, and so are further openings within one conversation.
 *
 * Without a response the waiting ends at `asOf`, when the conversation was closed, or when its source stopped looking,
 * whichever comes first. A response after the closing is one all the same: it proves that one could still respond.
 *
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response
 */
export function firstResponses(
  dataset: CommunityDataset,
  { window, asOf = window.until }: FollowOptions,
  choice: OpeningChoice,
): FirstResponses {
  const openings = openingsInWindow(dataset, { window, asOf }, choice);
  const { contributions, conversations } = dataset;
  const seenUntil = observedUntil(dataset, "replies");
  const grouped = conversationRows(dataset);
  const length = openings.length;
  const opener = openings.map((row) => contributions.author[row] ?? -1);
  const answered = new Uint8Array(length);
  const responder = new Int32Array(length).fill(-1);
  const waited = new Float64Array(length);
  openings.forEach((opening, index) => {
    const openedAt = contributions.at[opening] ?? 0;
    const response = firstResponse(dataset, grouped, opening, asOf);
    if (response >= 0) {
      answered[index] = 1;
      responder[index] = contributions.author[response] ?? -1;
      waited[index] = (contributions.at[response] ?? 0) - openedAt;
      return;
    }
    const closedAt = conversations.closedAt[contributions.conversation[opening] ?? -1] ?? asOf;
    const seen = seenUntil[contributions.venue[opening] ?? -1] ?? asOf;
    waited[index] = Math.max(0, Math.min(asOf, closedAt, seen) - openedAt);
  });
  return { length, opening: openings, opener, answered, responder, waited };
}

function firstResponse(
  { contributions, people }: CommunityDataset,
  { starts, rows }: GroupedRows,
  opening: number,
  asOf: Instant,
): number {
  const conversation = contributions.conversation[opening] ?? -1;
  const openedAt = contributions.at[opening] ?? 0;
  const opener = contributions.author[opening] ?? -1;
  const end = starts[conversation + 1] ?? 0;
  for (let place = starts[conversation] ?? 0; place < end; place++) {
    const row = rows[place] ?? -1;
    const at = contributions.at[row] ?? 0;
    if (at >= asOf) return -1;
    if (at < openedAt || contributions.type[row] !== contributionTypeCode.reply) continue;
    const author = contributions.author[row] ?? -1;
    if (author !== opener && people.automated[author] !== 1) return row;
  }
  return -1;
}
