import { playedTexts } from "../../played-texts.js";
import { moment } from "../moments.js";
import type { ReportKind } from "./report-kind.js";

/** Edits by people of posts of others, oldest first. */
export const postEditsReport: ReportKind = {
  type: "post_edits",
  modes: ["table"],
  labels: [
    { type: "date", property: "created_at", title: "Edited at" },
    {
      type: "post",
      properties: { topic_id: "topic_id", number: "post_number", truncated_raw: "post_raw" },
      title: "Post",
    },
    {
      type: "user",
      properties: { username: "editor_username", id: "editor_id", avatar: "editor_avatar_template" },
      title: "Editor",
    },
    {
      type: "user",
      properties: { username: "author_username", id: "author_id", avatar: "author_avatar_template" },
      title: "Author",
    },
    { type: "text", property: "edit_reason", title: "Reason" },
  ],
  data: ({ posts, postRevisions }, from, until) =>
    postRevisions
      .filter(({ createdAt }) => createdAt >= from && createdAt <= until)
      .toSorted((first, second) => first.createdAt - second.createdAt)
      .flatMap(({ postId, userId, createdAt }) => {
        const post = posts.get(postId);
        if (post?.userId === undefined || userId <= 0 || post.userId === userId) return [];
        return [
          {
            editor_id: userId,
            editor_username: playedTexts.username(userId),
            editor_avatar_template: playedTexts.avatar(userId),
            author_id: post.userId,
            author_username: playedTexts.username(post.userId),
            author_avatar_template: playedTexts.avatar(post.userId),
            edit_reason: null,
            created_at: moment(createdAt),
            post_raw: playedTexts.raw(post).slice(0, 40),
            topic_id: post.topicId,
            post_number: post.postNumber,
          },
        ];
      }),
};
