import type { Instant } from "@org/community-core/source";
import type { PostActionRow } from "../../forum/forum-row.js";
import { csvText } from "../csv-text.js";
import type { PlayedForum } from "../played-forum.js";
import { rubyMoment } from "../ruby-moment.js";

/** The likes that a user gave, those taken back among them. */
export function archivedLikes({ posts }: PlayedForum, likes: readonly PostActionRow[]): string {
  return csvText([
    ["id", "post_id", "topic_id", "post_number", "created_at", "updated_at", "deleted_at", "deleted_by"],
    ...likes.map(({ postId, createdAt, deletedAt }, index) => {
      const post = posts.get(postId);
      return [
        index + 1,
        postId,
        post?.topicId ?? null,
        post?.postNumber ?? null,
        rubyMoment(createdAt),
        rubyMoment(createdAt),
        maybe(deletedAt),
        deletedAt === undefined ? null : "self",
      ];
    }),
  ]);
}

/** The flags that a user raised. */
export function archivedFlags(flags: readonly PostActionRow[]): string {
  const header = "id,post_id,flag_type,created_at,updated_at,deleted_at,deleted_by,related_post_id,targets_topic";
  return csvText([
    [...header.split(","), "was_take_action"],
    ...flags.map(({ postId, typeId, createdAt, deletedAt }, index) => [
      index + 1,
      postId,
      flagNames.get(typeId) ?? "spam",
      rubyMoment(createdAt),
      rubyMoment(createdAt),
      maybe(deletedAt),
      deletedAt === undefined ? null : "other",
      null,
      false,
      false,
    ]),
  ]);
}

const flagNames = new Map([
  [3, "off_topic"],
  [4, "inappropriate"],
  [8, "spam"],
]);

function maybe(at: Instant | undefined): string | null {
  return at === undefined ? null : rubyMoment(at);
}
