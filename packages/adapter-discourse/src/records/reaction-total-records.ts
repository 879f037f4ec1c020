import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { recordIds } from "./record-ids.js";

/**
 * How often each post was liked, for ways in that count likes without saying who or when. A post that nobody liked
 * has a total of 0: that is known too.
 */
export function reactionTotalRecords(
  { posts }: Forum,
  rows: readonly number[],
): readonly FactRecord<"reactionTotal">[] {
  return rows.flatMap((row) => {
    const count = posts.likeCount.get(row);
    if (count < 0) return [];
    const observedAt = formatInstant(posts.observedAt.get(row));
    const postId = posts.id[row] ?? 0;
    const id = recordIds.likeTotal(postId);
    return [{ kind: "reactionTotal", id, on: recordIds.post(postId), type: "like", count, observedAt }];
  });
}
