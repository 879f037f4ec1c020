import type { ForumRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { type ForumTables, forumTables } from "./forum-tables.js";
import { type CopyValue, copyBlock, tableDeclaration } from "./postgres-copy.js";

/** How a dump is written. */
export interface DumpStyle {
  /** Where accepted answers stand: in the plugin's own table, or in fields as before March 2025. Absent: in the table. */
  readonly solved?: "table" | "fields";
  /** Whether columns stand in another order than usual. Absent: not. */
  readonly reversed?: boolean;
}

/** A table with the cells of its rows. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CopyValue[])[];
}

/** Text with everything in it that COPY has to escape, and that may never leave. */
const words = 'Words that never leave:\ttabs, "quotes", \\N, \\.\nand lines';

/** A played forum as the dump of its whole database, private things included, in the order that `pg_dump` has. */
export function renderPostgresDump(
  rows: readonly ForumRow[],
  { solved = "table", reversed = false }: DumpStyle = {},
): string {
  const tables = tablesOf(forumTables(rows), solved).sort((first, second) => (first.name < second.name ? -1 : 1));
  const turned = <T>(list: readonly T[]): readonly T[] => (reversed ? [...list].reverse() : list);
  const written = tables.map(({ name, columns, rows: own }) => ({
    declaration: tableDeclaration(name, turned(columns)),
    block: copyBlock(name, own.map(turned), turned(columns)),
  }));
  return [
    "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.4\n\n",
    "-- Started on 2024-03-05 00:00:00 UTC\n\nSET statement_timeout = 0;\n\n",
    ...written.map(({ declaration }) => declaration),
    ...written.map(({ block }) => block),
    "CREATE INDEX index_posts_on_topic_id ON public.posts USING btree (topic_id);\n\n",
    "-- Completed on 2024-03-05 00:01:00 UTC\n\n--\n-- PostgreSQL database dump complete\n--\n",
  ].join("");
}

function tablesOf(tables: ForumTables, solved: "table" | "fields"): Table[] {
  return [...ofPlaces(tables), ...ofPeople(tables), ...ofPosts(tables), ...ofAnswers(tables, solved), ...strangers];
}

/** A group that nobody but staff knows: it looks after the categories that have moderators of their own. */
const lookingAfter = 43;

function table<Row>(
  name: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => CopyValue>>,
): Table {
  const values = Object.values(columns);
  return { name, columns: Object.keys(columns), rows: rows.map((row) => values.map((value) => value(row))) };
}

function ofPlaces({ categories, topics }: ForumTables): Table[] {
  const tagged = topics.flatMap(({ id, tags = [] }) => tags.map((name) => ({ id, name })));
  const names = [...new Set(tagged.map(({ name }) => name))];
  return [
    table("categories", categories, {
      id: ({ id }) => id,
      name: ({ name }) => name,
      description: () => words,
      read_restricted: ({ readRestricted }) => readRestricted,
      parent_category_id: ({ parentId }) => parentId,
      reviewable_by_group_id: () => null,
    }),
    table(
      "category_moderation_groups",
      categories.filter(({ moderatorIds }) => moderatorIds !== undefined),
      { id: ({ id }) => id, category_id: ({ id }) => id, group_id: () => lookingAfter },
    ),
    table("site_settings", ["title", "enable_category_group_moderation"], {
      name: (name) => name,
      value: (name) => (name === "title" ? "Played forum" : "t"),
    }),
    table("tags", names, { id: (name) => names.indexOf(name) + 1, name: (name) => name }),
    table("topic_tags", tagged, {
      topic_id: ({ id }) => id,
      tag_id: ({ name }) => names.indexOf(name) + 1,
    }),
    table("topics", topics, {
      id: ({ id }) => id,
      title: ({ title }) => title,
      excerpt: () => words,
      created_at: ({ createdAt: at }) => ({ at }),
      bumped_at: ({ bumpedAt: at }) => ({ at }),
      user_id: ({ userId }) => userId,
      category_id: ({ categoryId }) => categoryId,
      archetype: ({ archetype }) => archetype,
      visible: ({ visible }) => visible,
      closed: ({ closed }) => closed,
      pinned_at: ({ pinned, createdAt: at }) => (pinned === true ? { at } : null),
      deleted_at: ({ deletedAt: at }) => ({ at }),
      posts_count: ({ postsCount }) => postsCount,
      highest_post_number: ({ highestPostNumber }) => highestPostNumber,
    }),
  ];
}

function ofPeople({ users, groups, categories, invites, userVisits, trustLevelChanges }: ForumTables): Table[] {
  const members = [
    ...users.flatMap(({ id, groupIds = [] }) => groupIds.map((groupId) => ({ groupId, userId: id }))),
    ...categories.flatMap(({ moderatorIds = [] }) => moderatorIds.map((userId) => ({ groupId: lookingAfter, userId }))),
    { groupId: 1, userId: 1 },
  ];
  return [
    table("group_users", members, { group_id: ({ groupId }) => groupId, user_id: ({ userId }) => userId }),
    table("groups", [...groups, { id: lookingAfter, name: "looking-after", automatic: false }], {
      id: ({ id }) => id,
      name: ({ name }) => name,
      automatic: ({ automatic }) => automatic,
      visibility_level: ({ id }) => (id === lookingAfter ? 3 : 0),
    }),
    table("invites", invites, {
      id: ({ id }) => id,
      email: () => "somebody@example.org",
      invited_by_id: ({ invitedById }) => invitedById,
      created_at: ({ createdAt: at }) => ({ at }),
      deleted_at: () => null,
    }),
    table("user_histories", trustLevelChanges, {
      id: ({ userId }) => userId,
      action: () => 15,
      target_user_id: ({ userId }) => userId,
      previous_value: ({ from }) => String(from),
      new_value: ({ to }) => String(to),
      created_at: ({ createdAt: at }) => ({ at }),
    }),
    table("user_visits", userVisits, {
      user_id: ({ userId }) => userId,
      visited_at: ({ visitedAt }) => visitedAt,
      time_read: ({ timeReadSeconds }) => timeReadSeconds,
    }),
    table("users", users, {
      id: ({ id }) => id,
      username: ({ id }) => `user${id}`,
      name: ({ name }) => name,
      ip_address: () => "192.0.2.7",
      created_at: ({ createdAt: at }) => ({ at }),
      admin: ({ admin }) => admin === true,
      moderator: ({ moderator }) => moderator === true,
      trust_level: ({ trustLevel }) => trustLevel,
      staged: ({ staged }) => staged === true,
      active: ({ active }) => active !== false,
    }),
  ];
}

function ofPosts({ posts, postActions, postRevisions }: ForumTables): Table[] {
  return [
    table("post_actions", postActions, {
      post_id: ({ postId }) => postId,
      user_id: ({ userId }) => userId,
      post_action_type_id: ({ typeId }) => typeId,
      created_at: ({ createdAt: at }) => ({ at }),
      // Discourse deletes a flag that it has disagreed with.
      deleted_at: ({ deletedAt, resolution, resolvedAt }) => ({
        at: resolution === "disagreed" ? resolvedAt : deletedAt,
      }),
      agreed_at: ({ resolution, resolvedAt: at }) => (resolution === "agreed" ? { at } : null),
      agreed_by_id: ({ resolution, resolvedBy }) => (resolution === "agreed" ? resolvedBy : null),
      disagreed_at: ({ resolution, resolvedAt: at }) => (resolution === "disagreed" ? { at } : null),
      disagreed_by_id: ({ resolution, resolvedBy }) => (resolution === "disagreed" ? resolvedBy : null),
      deferred_at: ({ resolution, resolvedAt: at }) => (resolution === "deferred" ? { at } : null),
      deferred_by_id: ({ resolution, resolvedBy }) => (resolution === "deferred" ? resolvedBy : null),
    }),
    table("post_revisions", postRevisions, {
      post_id: ({ postId }) => postId,
      number: ({ number }) => number,
      user_id: ({ userId }) => userId,
      modifications: () => words,
      created_at: ({ createdAt: at }) => ({ at }),
    }),
    table("posts", posts, {
      id: ({ id }) => id,
      user_id: ({ userId }) => userId,
      topic_id: ({ topicId }) => topicId,
      post_number: ({ postNumber }) => postNumber,
      raw: () => words,
      cooked: () => `<p>${words.repeat(9)}</p>`,
      created_at: ({ createdAt: at }) => ({ at }),
      reply_to_post_number: ({ replyToPostNumber }) => replyToPostNumber,
      deleted_at: ({ deletedAt: at }) => ({ at }),
      like_count: ({ id }) =>
        postActions.filter((like) => like.typeId === likeType && like.postId === id && like.deletedAt === undefined)
          .length,
      post_type: ({ postType }) => postType,
      hidden: ({ hidden }) => hidden === true,
      user_deleted: ({ userDeleted }) => userDeleted === true,
      raw_email: () => words,
      action_code: ({ actionCode }) => actionCode,
    }),
  ];
}

function ofAnswers({ solutions }: ForumTables, solved: "table" | "fields"): Table[] {
  const [inTable, inFields] = solved === "table" ? [solutions, []] : [[], solutions];
  const ofTopics = table("topic_custom_fields", inFields, {
    topic_id: ({ topicId }) => topicId,
    name: () => "accepted_answer_post_id",
    value: ({ answerPostId }) => String(answerPostId),
    created_at: ({ createdAt: at }) => ({ at }),
  });
  if (solved === "fields") return [ofTopics];
  return [
    ofTopics,
    table("discourse_solved_solved_topics", inTable, {
      topic_id: ({ topicId }) => topicId,
      answer_post_id: ({ answerPostId }) => answerPostId,
      accepter_user_id: ({ accepterUserId }) => accepterUserId,
      created_at: ({ createdAt: at }) => ({ at }),
    }),
  ];
}

/** Tables that are nobody's business. */
const strangers: Table[] = [
  table("user_emails", [5], { user_id: (id) => id, email: () => "name.of.5@example.org" }),
  table("notifications", [1, 2], { id: (id) => id, data: () => words }),
];
