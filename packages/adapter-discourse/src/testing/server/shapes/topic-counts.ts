import type { PostRow, TopicRow } from "../../../forum/forum-row.js";
import { postTypes } from "../../../forum/visibility.js";
import type { PlayedForum } from "../../played-forum.js";

/** What Discourse counts of a topic. */
export interface TopicCounts {
  /** All posts that are not deleted but whispers: small actions are counted, hidden posts too. */
  readonly posts: number;
  /** The highest number of those posts; deleted ones are not counted. */
  readonly highestPostNumber: number;
  /** Posts that answer another post. */
  readonly replies: number;
  readonly likes: number;
  readonly last?: PostRow;
  /** Who wrote, most posts first. */
  readonly posters: readonly (readonly [userId: number, posts: number])[];
}

const known = new WeakMap<PlayedForum, Map<number, TopicCounts>>();

/** Counts a topic the way Discourse does; once for each forum, because lists ask often. */
export function topicCounts(forum: PlayedForum, topic: TopicRow): TopicCounts {
  const ofForum = known.get(forum) ?? new Map<number, TopicCounts>();
  known.set(forum, ofForum);
  const counts = ofForum.get(topic.id) ?? counted(forum, topic);
  ofForum.set(topic.id, counts);
  return counts;
}

function counted(forum: PlayedForum, topic: TopicRow): TopicCounts {
  const own = forum.postsOf(topic.id).filter(({ postType, deletedAt }) => {
    return deletedAt === undefined && postType !== postTypes.whisper;
  });
  const counts = new Map<number, number>();
  for (const { userId, postType } of own) {
    if (userId !== undefined && postType !== postTypes.smallAction) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  }
  const last = own.at(-1);
  return {
    posts: own.length,
    highestPostNumber: Math.max(0, ...own.map(({ postNumber = 0 }) => postNumber)),
    replies: own.filter(({ replyToPostNumber }) => replyToPostNumber !== undefined).length,
    likes: own.reduce((sum, { id }) => sum + forum.likesOn(id).length, 0),
    ...(last === undefined ? {} : { last }),
    posters: [...counts].sort(([first, some], [second, others]) => others - some || first - second),
  };
}
