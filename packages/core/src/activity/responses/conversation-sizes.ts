import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { conversationRows } from "../../dataset/contributions/grouped-rows.js";
import { contributionTypeCode } from "../../model/contribution-type.js";

/** How large conversations became, as columns in the order of the openings. */
export interface ConversationSizes {
  /** Replies by people, known or not; those of the opener count. */
  readonly replies: Float64Array;
  /** Distinct people who opened or replied; who is not known is nobody. */
  readonly participants: Float64Array;
}

/**
 * How large the conversations with these openings became while they were followed. Automated accounts neither reply nor
 * take part.
 *
 * @param openings - Rows of openings, each of another conversation.
 * @param followedUntil - Until when the replies to each of them count; that moment does not belong to it.
 */
export function conversationSizes(
  dataset: CommunityDataset,
  openings: Int32Array,
  followedUntil: Float64Array,
): ConversationSizes {
  const { contributions, people } = dataset;
  const { starts, rows } = conversationRows(dataset);
  const sizes = { replies: new Float64Array(openings.length), participants: new Float64Array(openings.length) };
  // The last conversation in which each person was met: no set per conversation.
  const metIn = new Int32Array(people.length).fill(-1);
  const meet = (author: number, conversation: number): number => {
    if (author < 0 || metIn[author] === conversation) return 0;
    metIn[author] = conversation;
    return 1;
  };
  openings.forEach((opening, index) => {
    const conversation = contributions.conversation[opening] ?? -1;
    const until = followedUntil[index] ?? 0;
    let replies = 0;
    let participants = meet(contributions.author[opening] ?? -1, conversation);
    for (const row of rows.subarray(starts[conversation], starts[conversation + 1])) {
      if ((contributions.at[row] ?? 0) >= until) break;
      const author = contributions.author[row] ?? -1;
      if (contributions.type[row] !== contributionTypeCode.reply || people.automated[author] === 1) continue;
      replies++;
      participants += meet(author, conversation);
    }
    sizes.replies[index] = replies;
    sizes.participants[index] = participants;
  });
  return sizes;
}
