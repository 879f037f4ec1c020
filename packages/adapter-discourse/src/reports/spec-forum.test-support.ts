import type { ForumRow, PostRow, TopicRow, UserVisitRow } from "../forum/forum-row.js";
import { dateOfDay, dayNumber } from "./report-period.js";

/** The moment at which Discourse's own specs of reports stop the clock. */
export const specNow: number = Date.UTC(2017, 2, 1, 12);

/** So many days before that moment. */
export function daysAgo(days: number): number {
  return hoursAgo(24 * days);
}

/** So many hours before that moment. */
export function hoursAgo(hours: number): number {
  return specNow - hours * 3_600_000;
}

/** A regular public topic. */
export function topic(id: number, facts: Partial<TopicRow> = {}): TopicRow {
  return { kind: "topic", id, userId: 1, createdAt: hoursAgo(1), archetype: "regular", visible: true, ...facts };
}

/** A regular post; its id is made of its topic's and its number, so that two posts of a topic never share one. */
export function post(topicId: number, postNumber: number, facts: Partial<PostRow> = {}): PostRow {
  const id = topicId * 100 + postNumber;
  return { kind: "post", id, topicId, postNumber, postType: 1, userId: 1, createdAt: hoursAgo(1), ...facts };
}

/** A like, or with another type a flag. */
export function action(
  postId: number,
  userId: number,
  facts: Partial<Extract<ForumRow, { kind: "postAction" }>> = {},
): ForumRow {
  return { kind: "postAction", postId, userId, typeId: 2, createdAt: hoursAgo(1), ...facts };
}

/** That a user came by so many days ago. */
export function visit(userId: number, days: number, facts: Partial<UserVisitRow> = {}): UserVisitRow {
  return { kind: "userVisit", userId, visitedAt: dateOfDay(dayNumber(daysAgo(days))), timeReadSeconds: 0, ...facts };
}
