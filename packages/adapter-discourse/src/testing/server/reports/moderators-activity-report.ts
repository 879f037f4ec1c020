import type { Instant } from "@org/community-core/source";
import { likeType } from "../../../forum/post-action-table.js";
import type { PlayedForum } from "../../played-forum.js";
import { playedTexts } from "../../played-texts.js";
import { dateOf } from "../moments.js";
import type { ReportKind } from "./report-kind.js";

/** What each moderator did in a period; null where it is nothing. Administrators who are no moderators are not there. */
export const moderatorsActivityReport: ReportKind = {
  type: "moderators_activity",
  modes: ["table"],
  labels: [
    {
      type: "user",
      properties: { username: "username", id: "user_id", avatar: "user_avatar_template" },
      title: "Moderator",
    },
    { type: "number", property: "flag_count", title: "Flags reviewed" },
    { type: "seconds", property: "time_read", title: "Time reading" },
    { type: "number", property: "topic_count", title: "Topics created" },
    { type: "number", property: "pm_count", title: "PMs created" },
    { type: "number", property: "post_count", title: "Posts created" },
    { type: "number", property: "revision_count", title: "Revisions" },
  ],
  data: (forum, from, until) =>
    [...forum.users.values()]
      .filter(({ id, moderator }) => id > 0 && moderator === true)
      .map(({ id }) => ({
        username: playedTexts.username(id).toLowerCase(),
        user_id: id,
        user_avatar_template: playedTexts.avatar(id),
        ...countsOf(forum, id, from, until),
      }))
      .sort((one, other) => (one.username < other.username ? -1 : 1)),
};

function countsOf(forum: PlayedForum, id: number, from: Instant, until: Instant): Record<string, number | null> {
  const isIn = ({ createdAt = 0 }: { readonly createdAt?: Instant }): boolean =>
    createdAt >= from && createdAt <= until;
  const isOf = (archetype: string) => {
    return ({ topicId = 0 }: { readonly topicId?: number }): boolean =>
      (forum.topics.get(topicId)?.archetype ?? "regular") === archetype;
  };
  const posts = [...forum.posts.values()].filter((post) => post.userId === id && isIn(post));
  const topics = [...forum.topics.values()].filter((topic) => topic.userId === id && isIn(topic));
  // The period is that of the flag, not of what was made of it; ignoring a flag is not counted.
  const flags = forum.postActions.filter(({ typeId, resolvedBy, resolution, createdAt }) => {
    return typeId !== likeType && resolvedBy === id && resolution !== "deferred" && isIn({ createdAt });
  });
  const revisions = forum.postRevisions.filter(({ userId, postId, createdAt }) => {
    return userId === id && isIn({ createdAt }) && forum.posts.get(postId)?.userId !== id;
  });
  const visits = forum.userVisits.filter(({ userId, visitedAt }) => {
    return userId === id && visitedAt >= dateOf(from) && visitedAt <= dateOf(until);
  });
  return {
    time_read: visits.reduce((sum, { timeReadSeconds }) => sum + timeReadSeconds, 0) || null,
    flag_count: flags.length || null,
    revision_count: revisions.length || null,
    topic_count: topics.filter(({ archetype }) => (archetype ?? "regular") === "regular").length || null,
    post_count: posts.filter(isOf("regular")).length || null,
    pm_count: posts.filter(isOf("private_message")).length || null,
  };
}
