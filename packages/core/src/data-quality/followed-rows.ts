import type { CommunityDataset, Contributions } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import { dayMilliseconds } from "../model/time-window.js";

/** A reply to imported history that comes after the move comes later than this. Ours. */
const replyMilliseconds = 30 * dayMilliseconds;

/** What a row is marked with. */
export const rowMark = { oldOpening: 1, replied: 2, spoken: 4, reacted: 8 } as const;

/** What followed on which contributions. */
export interface FollowedRows {
  /**
   * By row: `oldOpening` where an opening is more than 30 days old, `replied` where somebody else replied to it within
   * these, `spoken` at openings and replies, `reacted` where somebody reacted.
   */
  readonly marks: Uint8Array;
  /** How many of the rows of each venue are old openings, and how many spoken. */
  readonly oldOpenings: Uint32Array;
  readonly spoken: Uint32Array;
  /** Reactions to something that is in the data. */
  readonly reactions: number;
}

/**
 * Marks contributions with what followed on them, in one pass.
 *
 * @param end - Rows from there on are not looked at.
 */
export function followedRows({ contributions, conversations, venues }: CommunityDataset, end: number): FollowedRows {
  const { at, type, conversation, venue, target } = contributions;
  const marks = new Uint8Array(end);
  const [oldOpenings, spoken] = [new Uint32Array(venues.length), new Uint32Array(venues.length)];
  const youngest = (at[end - 1] ?? 0) - replyMilliseconds;
  let reactions = 0;
  for (let row = 0; row < end; row++) {
    const code = type[row];
    const place = venue[row] ?? -1;
    const opening = conversations.opening[conversation[row] ?? -1] ?? -1;
    if (opening === row && (at[row] ?? 0) < youngest) {
      mark(marks, row, rowMark.oldOpening);
      oldOpenings[place] = (oldOpenings[place] ?? 0) + 1;
    }
    if (code === contributionTypeCode.reaction) reactions += mark(marks, target[row] ?? -1, rowMark.reacted);
    if (code !== contributionTypeCode.opening && code !== contributionTypeCode.reply) continue;
    mark(marks, row, rowMark.spoken);
    spoken[place] = (spoken[place] ?? 0) + 1;
    if (code === contributionTypeCode.reply && repliesInTime(contributions, row, opening))
      mark(marks, opening, rowMark.replied);
  }
  return { marks, oldOpenings, spoken, reactions };
}

function repliesInTime({ at, author }: Contributions, reply: number, opening: number): boolean {
  if (opening < 0 || author[reply] === author[opening]) return false;
  return (at[reply] ?? 0) - (at[opening] ?? 0) <= replyMilliseconds;
}

/** Marks a row; 1 if there is such a row. */
function mark(marks: Uint8Array, row: number, bit: number): 0 | 1 {
  if (row < 0 || row >= marks.length) return 0;
  marks[row] = (marks[row] ?? 0) | bit;
  return 1;
}
