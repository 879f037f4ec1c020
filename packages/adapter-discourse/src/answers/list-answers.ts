import { z } from "zod";
import type { GroupRow, TopicRow, UserRow } from "../forum/forum-row.js";
import { maybe, moment, wholeNumber, yesOrNo } from "./answer-fields.js";
import { type PostSight, postAnswer } from "./post-answer.js";
import { listedGroup } from "./site-answers.js";
import { listedTopic } from "./topic-answer.js";

/** A page of a list; entries that cannot be read are counted, so that a bad one costs itself alone. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly unreadable: number;
}

function pageOf<Row>(entries: readonly unknown[], schema: z.ZodType<Row>): ListPage<Row> {
  const rows = entries.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  return { rows, unreadable: entries.length - rows.length };
}

const anything = z.array(z.unknown()).readonly();

/** A page of a list of topics, such as `/latest.json`. */
export const topicListAnswer: z.ZodType<ListPage<TopicRow> & { readonly hasMore: boolean }> = z
  .object({ topic_list: z.object({ topics: anything, more_topics_url: maybe(z.string()) }) })
  .transform(({ topic_list: list }) => ({
    ...pageOf(list.topics, listedTopic),
    hasMore: list.more_topics_url !== undefined && list.topics.length > 0,
  }));

/** The answer to `/posts.json`. */
export const latestPostsAnswer: z.ZodType<ListPage<PostSight>> = z
  .object({ latest_posts: anything })
  .transform((answer) => pageOf(answer.latest_posts, postAnswer));

/** The answer to `/t/{id}/posts.json`. */
export const topicPostsAnswer: z.ZodType<ListPage<PostSight>> = z
  .object({ post_stream: z.object({ posts: anything }) })
  .transform((answer) => pageOf(answer.post_stream.posts, postAnswer));

/** The answer to `/t/{id}/post_ids.json`. */
export const postIdsAnswer: z.ZodType<readonly number[]> = z
  .object({ post_ids: z.array(wholeNumber).readonly() })
  .transform((answer) => answer.post_ids);

/** A user on a list, with what it takes to ask for more of them. */
export interface ListedUser {
  readonly user: UserRow;
  /** Classified: for asking alone, never kept. */
  readonly username: string;
  readonly likesGiven?: number;
}

const directoryItem: z.ZodType<ListedUser> = z
  .object({
    id: wholeNumber,
    likes_given: maybe(wholeNumber),
    user: z.object({ username: z.string(), name: maybe(z.string()) }),
  })
  .transform(({ id, likes_given: likesGiven, user: { username, name } }) => ({
    user: { kind: "user", id, listed: true, ...(name !== undefined && { name }) },
    username,
    ...(likesGiven !== undefined && { likesGiven }),
  }));

/** A page of `/directory_items.json`. */
export const directoryAnswer: z.ZodType<ListPage<ListedUser>> = z
  .object({ directory_items: anything })
  .transform((answer) => pageOf(answer.directory_items, directoryItem));

const accountOfAdmin: z.ZodType<ListedUser> = z
  .object({
    id: wholeNumber,
    username: z.string(),
    name: maybe(z.string()),
    created_at: maybe(moment),
    admin: yesOrNo,
    moderator: yesOrNo,
    trust_level: maybe(wholeNumber),
    staged: yesOrNo,
    active: yesOrNo,
  })
  .transform(({ id, username, name, created_at: createdAt, trust_level: trustLevel, ...facts }) => ({
    user: {
      kind: "user",
      id,
      listed: true,
      ...(createdAt !== undefined && { createdAt }),
      ...(trustLevel !== undefined && { trustLevel }),
      admin: facts.admin === true,
      moderator: facts.moderator === true,
      staged: facts.staged === true,
      ...(facts.active !== undefined && { active: facts.active }),
      ...(name !== undefined && { name }),
    },
    username,
  }));

/** A page of `/admin/users/list/{kind}.json`: the answer itself is the list. */
export const adminUsersAnswer: z.ZodType<ListPage<ListedUser>> = anything.transform((entries) =>
  pageOf(entries, accountOfAdmin),
);

/** A page of `/groups.json`. */
export const groupListAnswer: z.ZodType<ListPage<GroupRow>> = z
  .object({ groups: anything })
  .transform((answer) => pageOf(answer.groups, listedGroup));

/** The ids of a page of `/groups/{name}/members.json`. */
export const groupMembersAnswer: z.ZodType<readonly number[]> = z
  .object({ members: z.array(z.object({ id: wholeNumber })).readonly() })
  .transform((answer) => answer.members.map(({ id }) => id));
