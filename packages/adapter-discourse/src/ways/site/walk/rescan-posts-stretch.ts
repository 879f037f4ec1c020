import type { Forum } from "../../../forum/forum.js";
import { postTypes } from "../../../forum/visibility.js";
import { feedPage } from "./post-feed.js";
import type { Stretch } from "./walk.js";

/**
 * A share of the feed of posts once more: what was hidden, liked or deleted since. It is a share of the posts that are known
 * and not of pages, because those are cut before what the reader may not see is taken out: so a round is over after as many
 * reads as there are shares.
 */
export const rescanPostsStretch: Stretch = {
  name: "rescan-posts",
  async *run(walk, at) {
    const { earlier, seen } = walk;
    if (earlier === undefined || earlier.rescan === 0) return undefined;
    const known = regularPosts(seen);
    const start = at || earlier.rescanFrom.beforePost || earlier.newestPost + 1;
    let left = Math.ceil(earlier.rescan * known.length);
    for (let below = start; left > 0 && below > 1; ) {
      const found = await feedPage(walk, below);
      if (found.isErr()) return found.error;
      const { batch, ids, from } = found.value;
      const shown = new Set(ids);
      const due = known.filter((id) => id >= from && id < below);
      for (const id of due) if (!shown.has(id)) walk.todo.add(seen.posts.topicId.get(seen.posts.rowOf(id)));
      left -= due.length;
      below = from;
      walk.marks.rescanTo = { ...walk.marks.rescanTo, beforePost: below > 1 ? below : 0 };
      yield { batch, at: below };
    }
    return undefined;
  },
};

/** The ids of the posts that the feed shows, as long as they are there: regular ones of topics that are on lists. */
function regularPosts({ posts, topics }: Forum): readonly number[] {
  const unlisted = new Set(topics.sorted().flatMap(({ id, visible }) => (visible === false ? [id] : [])));
  const ids: number[] = [];
  for (let row = 0; row < posts.length; row++) {
    const id = posts.id.get(row);
    if (id !== 0 && posts.postType.get(row) === postTypes.regular && !unlisted.has(posts.topicId.get(row)))
      ids.push(id);
  }
  return ids;
}
