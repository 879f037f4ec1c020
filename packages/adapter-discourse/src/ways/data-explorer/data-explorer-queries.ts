import { type DataExplorerQuery, isOpen, openTopics, pagedQuery } from "./data-explorer-query.js";

/** Columns that are selected under their own names; moments in full, as a download in CSV would cut them to seconds. */
function of(alias: string, ...columns: readonly string[]): Readonly<Record<string, string>> {
  const expression = (column: string): string =>
    column.endsWith("_at") && column !== "visited_at"
      ? `to_char(${alias}.${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
      : `${alias}.${column}`;
  return Object.fromEntries(columns.map((column) => [column, expression(column)]));
}

const topics = pagedQuery({
  name: "topics",
  columns: {
    ...of("t", "id", "category_id", "user_id", "created_at", "archetype", "visible", "closed", "posts_count"),
    ...of("t", "highest_post_number", "bumped_at", "pinned_at"),
    // Tags that only some may see stay where they are.
    tags: `(SELECT string_agg(g.name, '|' ORDER BY g.name) FROM topic_tags tt JOIN tags g ON g.id = tt.tag_id
    WHERE tt.topic_id = t.id AND NOT EXISTS (SELECT 1 FROM tag_group_memberships m WHERE m.tag_id = g.id
      AND NOT EXISTS (SELECT 1 FROM tag_group_permissions e WHERE e.tag_group_id = m.tag_group_id AND e.group_id = 0)))`,
  },
  from: `FROM topics t
LEFT JOIN categories c ON c.id = t.category_id
WHERE ${isOpen()}`,
  id: "t.id",
});

const posts = pagedQuery({
  name: "posts",
  columns: {
    ...of("p", "id", "topic_id", "post_number", "post_type", "user_id", "created_at", "reply_to_post_number"),
    ...of("p", "hidden", "user_deleted", "action_code"),
  },
  from: `FROM posts p
${openTopics}
  AND p.deleted_at IS NULL
  AND p.post_type <> 4`,
  id: "p.id",
});

const actions = pagedQuery({
  name: "post-actions",
  columns: {
    ...of("a", "id", "post_id", "user_id", "post_action_type_id", "created_at", "deleted_at", "agreed_at"),
    ...of("a", "agreed_by_id", "disagreed_at", "disagreed_by_id", "deferred_at", "deferred_by_id"),
  },
  from: `FROM post_actions a
JOIN posts p ON p.id = a.post_id
${openTopics}
  AND (a.deleted_at IS NULL OR a.disagreed_at IS NOT NULL)
  AND a.post_action_type_id NOT IN (1, 5, 6)`,
  id: "a.id",
});

const edits = pagedQuery({
  name: "edits",
  columns: of("r", "id", "post_id", "number", "user_id", "created_at"),
  from: `FROM post_revisions r
JOIN posts p ON p.id = r.post_id
${openTopics}
  AND p.user_id IS DISTINCT FROM r.user_id`,
  id: "r.id",
});

const users = pagedQuery({
  name: "users",
  columns: {
    ...of("u", "id", "created_at", "admin", "moderator", "trust_level", "staged", "active"),
    group_ids: `(SELECT string_agg(gu.group_id::text, ',') FROM group_users gu JOIN groups g ON g.id = gu.group_id
    WHERE gu.user_id = u.id AND NOT g.automatic AND g.visibility_level < 2)`,
  },
  from: `FROM users u
WHERE true`,
  id: "u.id",
  // Automated accounts have ids below zero.
  before: -1000000,
});

const categories = pagedQuery({
  name: "categories",
  columns: {
    ...of("c", "id", "name", "read_restricted", "parent_category_id"),
    moderator_ids: `(SELECT string_agg(DISTINCT gu.user_id::text, ',') FROM category_moderation_groups m
    JOIN group_users gu ON gu.group_id = m.group_id WHERE m.category_id = c.id
      AND EXISTS (SELECT 1 FROM site_settings s WHERE s.name = 'enable_category_group_moderation' AND s.value = 't'))`,
  },
  from: `FROM categories c
WHERE (:restricted_too OR NOT c.read_restricted)`,
  id: "c.id",
});

const groups = pagedQuery({
  name: "groups",
  columns: of("g", "id", "name", "automatic"),
  from: `FROM groups g
WHERE NOT g.automatic
  AND g.visibility_level < 2`,
  id: "g.id",
});

const solutions = pagedQuery({
  name: "solutions",
  columns: of("s", "id", "topic_id", "answer_post_id", "accepter_user_id", "created_at"),
  from: `FROM discourse_solved_solved_topics s
JOIN posts p ON p.id = s.answer_post_id
${openTopics}`,
  id: "s.id",
});

const solutionsBefore2025 = pagedQuery({
  name: "solutions-before-2025",
  columns: of("f", "id", "topic_id", "name", "value", "created_at"),
  from: `FROM topic_custom_fields f
JOIN topics t ON t.id = f.topic_id
LEFT JOIN categories c ON c.id = t.category_id
WHERE ${isOpen()}
  AND f.name = 'accepted_answer_post_id'`,
  id: "f.id",
});

const invites = pagedQuery({
  name: "invites",
  columns: of("i", "id", "invited_by_id", "created_at"),
  from: `FROM invites i
WHERE i.deleted_at IS NULL`,
  id: "i.id",
});

const visits = pagedQuery({
  name: "visits",
  columns: of("v", "id", "user_id", "visited_at", "time_read"),
  from: `FROM user_visits v
WHERE true`,
  id: "v.id",
});

const trustLevels = pagedQuery({
  name: "trust-levels",
  columns: of("h", "id", "action", "target_user_id", "previous_value", "new_value", "created_at"),
  from: `FROM user_histories h
WHERE h.action IN (2, 15)`,
  id: "h.id",
});

/**
 * The queries whose results this way reads. `topics` and `posts` are needed, each other one shows more. None gives a
 * text, a name or an address away; private messages, whispers and deleted things stay in the database.
 */
export const dataExplorerQueries: readonly DataExplorerQuery[] = [
  ...[topics, posts, actions, edits, users, categories, groups, solutions, solutionsBefore2025, invites, visits],
  trustLevels,
];
