import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { postName } from "./post-name.js";
import { recordIds } from "./record-ids.js";

/**
 * How often each post was liked, for ways in that count likes without saying who or when. A post that nobody liked
 * has a total of 0: that is known too.
 */
export function reactionTotalRecords(forum: Forum, rows: readonly number[]): readonly FactRecord<"reactionTotal">[] {
  const { posts } = forum;
  // Most posts of a topic were seen at one moment.
  let [seenAt, observedAt] = [Number.NaN, ""];
  return rows.flatMap((row) => {
    const count = posts.likeCount.get(row);
    if (count < 0) return [];
    if (posts.observedAt.get(row) !== seenAt) {
      seenAt = posts.observedAt.get(row);
      observedAt = formatInstant(seenAt);
    }
    const postId = posts.id.get(row);
    const id =
      postId < 0
        ? recordIds.numberedLikeTotal(posts.topicId.get(row), posts.postNumber.get(row))
        : recordIds.likeTotal(postId);
    return [{ kind: "reactionTotal", id, on: postName(forum, row), type: "like", count, observedAt }];
  });
}
