import type { Instant } from "@org/community-core/source";
import { topicListAnswer } from "../../../answers/list-answers.js";
import type { TopicRow } from "../../../forum/forum-row.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import { hasChanged } from "./activity-stretch.js";
import { createdOrder, topicsPerPage } from "./topics-stretch.js";
import type { Stretch, Walk } from "./walk.js";

/**
 * Some pages of the list of all topics once more: deletions, likes and accepted answers do not show among what was
 * active last. Where the list ends, the next walk begins anew.
 */
export const rescanTopicsStretch: Stretch = {
  name: "rescan-topics",
  async *run(walk, at) {
    const { earlier, seen } = walk;
    if (earlier === undefined || earlier.rescan === 0) return undefined;
    const first = earlier.rescanFrom.topicPage;
    // One page more where all are wanted: topics may have come in.
    const pages = Math.ceil((earlier.rescan * seen.topics.size) / topicsPerPage) + (earlier.rescan === 1 ? 1 : 0);
    let after: Instant | undefined;
    for (let page = Math.max(first, at); page < first + pages; page++) {
      const answer = await walk.reader.get("latest.json", topicListAnswer, createdOrder(page));
      if (answer.isErr()) return answer.error;
      if (!answer.value.found) return refusedMeanwhile;
      const { rows, hasMore } = answer.value.body;
      const stretch = stretchOf(rows, { isFirst: page === 0, isLast: !hasMore, after });
      after = stretch.until;
      for (const id of suspectTopics(walk, rows, stretch)) walk.todo.add(id);
      walk.marks.rescanTo = { ...walk.marks.rescanTo, topicPage: hasMore ? page + 1 : 0 };
      yield { batch: { observedAt: walk.reader.now(), rows }, at: page + 1 };
      if (!hasMore) return undefined;
    }
    return undefined;
  },
};

/** The time in which every topic that was made is on a page: it begins where that of the page before ended. */
function stretchOf(
  rows: readonly TopicRow[],
  {
    isFirst,
    isLast,
    after,
  }: { readonly isFirst: boolean; readonly isLast: boolean; readonly after: Instant | undefined },
): { readonly from: Instant; readonly until: Instant } {
  return {
    from: isFirst ? Number.NEGATIVE_INFINITY : (after ?? rows[0]?.createdAt ?? 0),
    until: isLast ? Number.POSITIVE_INFINITY : (rows.at(-1)?.createdAt ?? 0),
  };
}

/** Topics of a page that are not as they were, and those that were made in its time and are not on it. */
function suspectTopics(
  walk: Walk,
  page: readonly TopicRow[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): readonly number[] {
  const shown = new Set(page.map(({ id }) => id));
  const missing = walk.seen.topics.sorted().filter(({ id, createdAt = 0 }) => {
    return createdAt > from && createdAt < until && !shown.has(id);
  });
  return [...page.filter((topic) => hasChanged(walk, topic)), ...missing].map(({ id }) => id);
}
