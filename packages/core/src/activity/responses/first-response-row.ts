import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { conversationRows } from "../../dataset/contributions/grouped-rows.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Instant } from "../../model/instant.js";

/** Whether what somebody wrote is left out, by index of the person; -1 is somebody unknown. */
export type LeftOut = (person: number) => boolean;

/**
 * The row of the first response to an opening before a moment, or -1: a reply in the same conversation, at or after the
 * opening, by somebody else than who opened it and by no automated account.
 *
 * @param leftOut - Whose replies are passed over, so that the next real responder is found.
 */
export function firstResponseRow(
  dataset: CommunityDataset,
  opening: number,
  before: Instant,
  leftOut: LeftOut = nobody,
): number {
  const { contributions, people } = dataset;
  const { starts, rows } = conversationRows(dataset);
  const conversation = contributions.conversation[opening] ?? -1;
  const openedAt = contributions.at[opening] ?? 0;
  const opener = contributions.author[opening] ?? -1;
  const last = starts[conversation + 1] ?? 0;
  for (let place = starts[conversation] ?? 0; place < last; place++) {
    const row = rows[place] ?? -1;
    const at = contributions.at[row] ?? 0;
    if (at >= before) return -1;
    if (at < openedAt || contributions.type[row] !== contributionTypeCode.reply) continue;
    const author = contributions.author[row] ?? -1;
    if (author !== opener && people.automated[author] !== 1 && !leftOut(author)) return row;
  }
  return -1;
}

function nobody(): boolean {
  return false;
}
