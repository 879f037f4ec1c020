import { topicListAnswer } from "../../../answers/list-answers.js";
import type { TopicRow } from "../../../forum/forum-row.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import { rejected } from "./rejected.js";
import type { Stretch, Walk } from "./walk.js";

/** Clocks differ, and lists move while they are read: so far back it is looked at what an earlier walk has seen. */
const overlap = 3_600_000;

/** Topics by their last activity, down to those that an earlier walk has seen as they are. */
export const activityStretch: Stretch = {
  name: "activity",
  async *run(walk, at) {
    const { earlier } = walk;
    if (earlier === undefined) return undefined;
    const until = earlier.startedAt - overlap;
    for (let page = at; ; page++) {
      const query = { order: "activity", per_page: 100, page };
      const answer = await walk.reader.get("latest.json", topicListAnswer, query);
      if (answer.isErr()) return answer.error;
      if (!answer.value.found) return refusedMeanwhile;
      const { rows, unreadable, hasMore } = answer.value.body;
      for (const topic of rows) if (hasChanged(walk, topic)) walk.todo.add(topic.id);
      yield { batch: { observedAt: walk.reader.now(), rows, ...rejected("topic", unreadable) }, at: page + 1 };
      // A pinned topic stands first whatever its age.
      const isOld = rows.some(({ pinned, bumpedAt }) => pinned !== true && bumpedAt !== undefined && bumpedAt < until);
      if (isOld || !hasMore) return undefined;
    }
  },
};

/** Whether what a list says of a topic that was known before is not what it said then. */
export function hasChanged({ seen }: Walk, now: TopicRow): boolean {
  const before = seen.topics.get(now.id);
  if (before === undefined) return false;
  return telling.some((field) => now[field] !== undefined && now[field] !== before[field]);
}

/** What changes when posts of a topic are written, deleted, moved or liked, or an answer is accepted. */
const telling = ["postsCount", "highestPostNumber", "bumpedAt", "likeCount", "hasAcceptedAnswer", "closed"] as const;
