import { estimate } from "./estimate.js";
import { feedPage, pageLength } from "./post-feed.js";
import { topicsToRead } from "./topics-to-read.js";
import type { Stretch, Walk } from "./walk.js";

/** All regular posts, from the newest down to the first, or to the newest that an earlier walk has seen. */
export const postsStretch: Stretch = {
  name: "posts",
  async *run(walk, at) {
    const downTo = walk.earlier?.newestPost ?? 0;
    let done = walk.seen.posts.length;
    for (let below = at; below >= 0; ) {
      const page = await feedPage(walk, below);
      if (page.isErr()) return page.error;
      const { batch, ids, from } = page.value;
      walk.marks.newestPost = Math.max(walk.marks.newestPost, ...ids);
      below = from > downTo + 1 && !(ids.length === 0 && isNothingLeft(walk, from)) ? from : -1;
      yield { batch, at: below };
      done += batch.rows.length;
      walk.onProgress?.({ phase: "reading posts", done, ...estimate(done, walk.survey.about?.posts), unit: "posts" });
    }
    return undefined;
  },
};

/**
 * Whether it costs less to read by themselves the topics that still lack posts than to go on down through ids that may
 * all be empty: the ids of a forum that was moved need not begin at 1.
 */
function isNothingLeft(walk: Walk, below: number): boolean {
  return walk.earlier === undefined && topicsToRead(walk).length <= below / pageLength;
}
