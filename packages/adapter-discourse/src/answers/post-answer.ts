import { z } from "zod";
import type { PostRow, UserRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { maybe, moment, wholeNumber, yesOrNo } from "./answer-fields.js";

/** What a post as Discourse sends it says of itself and of its author. */
export interface PostSight {
  readonly post: PostRow;
  /** As of when it was read, not of when the post was written. Absent: the account was deleted. */
  readonly author?: UserRow;
}

const fields = z.object({
  id: wholeNumber,
  topic_id: maybe(wholeNumber),
  post_number: wholeNumber,
  post_type: maybe(wholeNumber),
  user_id: maybe(wholeNumber),
  created_at: moment,
  reply_to_post_number: maybe(wholeNumber),
  actions_summary: maybe(z.array(z.object({ id: wholeNumber, count: maybe(wholeNumber) })).readonly()),
  hidden: yesOrNo,
  user_deleted: yesOrNo,
  deleted_at: maybe(moment),
  action_code: maybe(z.string()),
  accepted_answer: yesOrNo,
  category_id: maybe(wholeNumber),
  admin: yesOrNo,
  moderator: yesOrNo,
  trust_level: maybe(wholeNumber),
  name: maybe(z.string()),
});

type PostAnswer = z.output<typeof fields>;

/** A post as Discourse sends it, in a topic, in `/posts.json` and in webhooks. Its texts stay behind. */
export const postAnswer: z.ZodType<PostSight> = fields.transform((answer) => {
  const author = authorRow(answer);
  return { post: postRow(answer), ...(author === undefined ? {} : { author }) };
});

function postRow(post: PostAnswer): PostRow {
  return {
    kind: "post",
    id: post.id,
    postNumber: post.post_number,
    postType: post.post_type ?? 1,
    createdAt: post.created_at,
    ...(post.topic_id !== undefined && { topicId: post.topic_id }),
    ...(post.user_id !== undefined && { userId: post.user_id }),
    ...(post.reply_to_post_number !== undefined && { replyToPostNumber: post.reply_to_post_number }),
    ...likes(post),
    ...(post.hidden !== undefined && { hidden: post.hidden }),
    ...(post.user_deleted !== undefined && { userDeleted: post.user_deleted }),
    ...(post.deleted_at !== undefined && { deletedAt: post.deleted_at }),
    ...(post.action_code !== undefined && { actionCode: post.action_code }),
    ...(post.accepted_answer !== undefined && { acceptedAnswer: post.accepted_answer }),
    ...(post.category_id !== undefined && { categoryId: post.category_id }),
  };
}

function authorRow(post: PostAnswer): UserRow | undefined {
  if (post.user_id === undefined) return undefined;
  return {
    kind: "user",
    id: post.user_id,
    ...(post.admin !== undefined && { admin: post.admin }),
    ...(post.moderator !== undefined && { moderator: post.moderator }),
    ...(post.trust_level !== undefined && { trustLevel: post.trust_level }),
    ...(post.name !== undefined && { name: post.name }),
  };
}

/** An action that nobody took has no entry, or one without a count. */
function likes({ actions_summary: summary }: PostAnswer): Pick<PostRow, "likeCount"> {
  if (summary === undefined) return {};
  return { likeCount: summary.find(({ id }) => id === likeType)?.count ?? 0 };
}
