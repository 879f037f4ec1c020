import { formatInstant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import { dataExplorerQueries } from "../ways/data-explorer/data-explorer-queries.js";
import { forumTables } from "./forum-tables.js";
import { publicTopics } from "./public-forum.js";
import { type QueryResult, renderDataExplorerCsv, renderDataExplorerJson, selected } from "./render-data-explorer.js";
import type { Cell, PlayedTable } from "./tables/played-table.js";
import { playedTables } from "./tables/played-tables.js";

/** The results of all queries on a played forum, by the name of the file; private things left out as the queries do. */
export function renderQueryResults(rows: readonly ForumRow[], form: "json" | "csv"): ReadonlyMap<string, string> {
  const results = queryResults(rows);
  return new Map(
    dataExplorerQueries.flatMap(({ name, columns }) => {
      const result = results.get(name);
      if (result === undefined) return [];
      const chosen = inFull(selected(result, columns));
      const text = form === "csv" ? renderDataExplorerCsv(chosen) : renderDataExplorerJson(chosen);
      return [[`${name}@forum.example.org-2024-03-05.dcqresult.${form}`, text] as const];
    }),
  );
}

function queryResults(rows: readonly ForumRow[]): ReadonlyMap<string, QueryResult> {
  const tables = playedTables(rows);
  const table = (name: string): PlayedTable => tables.get(name) ?? { name, columns: [], rows: [] };
  const forum = forumTables(rows);
  const open = new Set(publicTopics(forum).map(({ id }) => id));
  const openPosts = new Set(forum.posts.flatMap(({ id, topicId = 0 }) => (open.has(topicId) ? [id] : [])));
  const isOpenPost = (cell: Cell): boolean => openPosts.has(Number(cell));
  const isOpenTopic = (cell: Cell): boolean => open.has(Number(cell));
  const tagsOf = new Map(forum.topics.map(({ id, tags = [] }) => [id, tags.length > 0 ? tags.join("|") : null]));
  const groups = forum.groups.filter(({ automatic }) => automatic !== true).map(({ id }) => id);
  const groupsOf = new Map(
    forum.users.map(({ id, groupIds = [] }) => [
      id,
      groupIds.filter((group) => groups.includes(group)).join(",") || null,
    ]),
  );
  const moderatorsOf = new Map(forum.categories.map(({ id, moderatorIds }) => [id, moderatorIds?.join(",") ?? null]));
  const posts = where(where(table("posts"), "topic_id", isOpenTopic), "deleted_at", (cell) => cell === null);
  return new Map<string, QueryResult>([
    ["topics", withColumn(where(table("topics"), "id", isOpenTopic), "tags", (id) => tagsOf.get(id) ?? null)],
    ["posts", where(posts, "post_type", (cell) => cell !== 4)],
    ["post-actions", where(where(table("post_actions"), "post_id", isOpenPost), "deleted_at", (cell) => cell === null)],
    ["edits", where(table("post_revisions"), "post_id", isOpenPost)],
    ["users", withColumn(table("users"), "group_ids", (id) => groupsOf.get(id) ?? null)],
    [
      "categories",
      withColumn(
        where(table("categories"), "read_restricted", (cell) => cell === false),
        "moderator_ids",
        (id) => moderatorsOf.get(id) ?? null,
      ),
    ],
    ["groups", where(table("groups"), "automatic", (cell) => cell === false)],
    ["solutions", where(table("discourse_solved_solved_topics"), "topic_id", isOpenTopic)],
    ["invites", table("invites")],
    ["visits", table("user_visits")],
    ["trust-levels", table("user_histories")],
  ]);
}

/** Moments as the queries ask for them. */
function inFull({ columns, rows }: QueryResult): QueryResult {
  const written = (cell: Cell): Cell =>
    typeof cell === "object" && cell !== null ? formatInstant(cell.instant) : cell;
  return { columns, rows: rows.map((row) => row.map(written)) };
}

function where(table: PlayedTable, column: string, keeps: (cell: Cell) => boolean): PlayedTable {
  const place = table.columns.indexOf(column);
  return { ...table, rows: table.rows.filter((row) => keeps(row[place] ?? null)) };
}

function withColumn(table: PlayedTable, column: string, valueFor: (id: number) => Cell): PlayedTable {
  const id = table.columns.indexOf("id");
  return {
    name: table.name,
    columns: [...table.columns, column],
    rows: table.rows.map((row) => [...row, valueFor(Number(row[id]))]),
  };
}
