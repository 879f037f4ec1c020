import { topicListAnswer } from "../../../answers/list-answers.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import { estimate } from "./estimate.js";
import { rejected } from "./rejected.js";
import type { Stretch } from "./walk.js";

/**
 * All topics in the order in which they were made: new ones come in at the end, so that no page moves while others are
 * read. What a topic that was deleted meanwhile shifts, its neighbours' posts bring to light.
 */
export const topicsStretch: Stretch = {
  name: "topics",
  async *run(walk, at) {
    let done = walk.seen.topics.size;
    for (let page = at; ; page++) {
      const answer = await walk.reader.get("latest.json", topicListAnswer, createdOrder(page));
      if (answer.isErr()) return answer.error;
      if (!answer.value.found) return refusedMeanwhile;
      const { rows, unreadable, hasMore } = answer.value.body;
      yield { batch: { observedAt: walk.reader.now(), rows, ...rejected("topic", unreadable) }, at: page + 1 };
      done += rows.length;
      walk.onProgress?.({
        phase: "reading topics",
        done,
        ...estimate(done, walk.survey.about?.topics),
        unit: "topics",
      });
      if (!hasMore) return undefined;
    }
  },
};

/** The most that a page holds; older versions decide by themselves. */
export const topicsPerPage = 100;

/** The query for a page of the topics in the order in which they were made. */
export function createdOrder(page: number): Readonly<Record<string, string | number>> {
  return { order: "created", ascending: "true", per_page: topicsPerPage, page };
}
