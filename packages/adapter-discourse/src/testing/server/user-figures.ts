import type { Instant } from "@org/community-core/source";
import { postTypes } from "../../forum/visibility.js";
import type { PlayedForum } from "../played-forum.js";
import { type PlayedUserAction, playedUserActions, userActionTypes } from "../played-user-actions.js";
import { dateOf } from "./moments.js";

/** What Discourse counts of a user for the directory. */
export interface UserFigures {
  likes_received: number;
  likes_given: number;
  topics_entered: number;
  topic_count: number;
  /** Replies alone, whatever its name says. */
  post_count: number;
  posts_read: number;
  days_visited: number;
}

/** The figures of all users that the directory lists, since a moment: of regular posts in listed topics. */
export function userFigures(forum: PlayedForum, since: Instant): ReadonlyMap<number, UserFigures> {
  const figures = new Map<number, UserFigures>();
  for (const { id, active, staged } of forum.users.values()) {
    if (id > 0 && active !== false && staged !== true) figures.set(id, none());
  }
  for (const action of playedUserActions(forum)) {
    const own = figures.get(action.userId);
    if (own !== undefined && action.createdAt > since && isInListedTopic(forum, action)) count(own, action);
  }
  for (const { userId, visitedAt } of forum.userVisits) {
    const own = figures.get(userId);
    if (own !== undefined && visitedAt > dateOf(since)) own.days_visited++;
  }
  return figures;
}

function count(figures: UserFigures, { type, post }: PlayedUserAction): void {
  if (type === userActionTypes.newTopic) figures.topic_count++;
  if (post.hidden === true || (post.postType ?? 1) !== postTypes.regular) return;
  if (type === userActionTypes.like) figures.likes_given++;
  if (type === userActionTypes.wasLiked) figures.likes_received++;
  if (type === userActionTypes.reply) figures.post_count++;
}

function isInListedTopic({ topics }: PlayedForum, { post }: PlayedUserAction): boolean {
  const topic = topics.get(post.topicId ?? 0);
  return topic?.archetype === "regular" && topic.deletedAt === undefined && topic.visible !== false;
}

function none(): UserFigures {
  return {
    ...{ likes_received: 0, likes_given: 0, topics_entered: 0, topic_count: 0 },
    ...{ post_count: 0, posts_read: 0, days_visited: 0 },
  };
}
