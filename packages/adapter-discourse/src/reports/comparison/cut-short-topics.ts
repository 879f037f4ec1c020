import type { Forum } from "../../forum/forum.js";
import { postTypes } from "../../forum/visibility.js";
import { CountedRows } from "../counted-rows.js";
import type { CountingRule } from "../counting-rule.js";
import { openedTopics } from "../opened-topics.js";
import { dayNumber } from "../report-period.js";
import { topicReplies } from "../topic-replies.js";

/** A topic of which the way in showed fewer posts than the forum says there are. */
export interface CutShortTopic {
  /** The day on which it was opened, in days since 1970. */
  readonly openedOn: number;
  /** Regular posts that were not shown. */
  readonly missing: number;
  /** The day of the last post that was shown: the others come no earlier, since a topic is shown from its beginning. */
  readonly firstDay: number;
  /** The day of its last post; infinite where the forum does not say. */
  readonly lastDay: number;
  /** Whether no response is among what was shown, so that there may be one among the rest. */
  readonly isUndecided: boolean;
}

/** The topics that a rule counts and that were cut short. */
export function cutShortTopics(forum: Forum, rule: CountingRule): readonly CutShortTopic[] {
  const counted = new CountedRows(forum, rule);
  const shown = shownPosts(forum);
  const unanswered = new Set(
    topicReplies(forum, rule).flatMap(({ topicId, smallestNumber = 0 }) => (smallestNumber < 2 ? [topicId] : [])),
  );
  return openedTopics(forum).flatMap(({ topic, createdAt }) => {
    const { count = 0, last = createdAt } = shown.get(topic.id) ?? {};
    const missing = (topic.postsCount ?? 0) - count;
    if (missing <= 0 || !counted.topic(topic)) return [];
    const { bumpedAt = Number.POSITIVE_INFINITY } = topic;
    return [
      {
        openedOn: dayNumber(createdAt),
        missing,
        firstDay: dayNumber(last),
        lastDay: bumpedAt < last ? Number.POSITIVE_INFINITY : dayNumber(bumpedAt),
        isUndecided: unanswered.has(topic.id),
      },
    ];
  });
}

/** How many regular posts of each topic were shown, and when the last of any type was. */
function shownPosts({ posts }: Forum): ReadonlyMap<number, { readonly count: number; readonly last: number }> {
  const shown = new Map<number, { count: number; last: number }>();
  for (let row = 0; row < posts.length; row++) {
    const at = posts.createdAt.get(row);
    if (posts.id.get(row) === 0 || Number.isNaN(at)) continue;
    const topicId = posts.topicId.get(row);
    const known = shown.get(topicId) ?? { count: 0, last: at };
    shown.set(topicId, known);
    known.last = Math.max(known.last, at);
    if (posts.postType.get(row) === postTypes.regular && !posts.isDeleted(row)) known.count++;
  }
  return shown;
}
