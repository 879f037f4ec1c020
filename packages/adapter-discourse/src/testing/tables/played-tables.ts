import type { ForumRow } from "../../forum/forum-row.js";
import { PlayedForum } from "../played-forum.js";
import { actionsTables } from "./actions-tables.js";
import { categoriesTables } from "./categories-tables.js";
import type { PlayedTable } from "./played-table.js";
import { postsTable } from "./posts-table.js";
import { topicsTables } from "./topics-tables.js";
import { usersTables } from "./users-tables.js";

/** The forum as the tables of its database, by name. */
export function playedTables(rows: readonly ForumRow[]): ReadonlyMap<string, PlayedTable> {
  const forum = new PlayedForum(rows);
  const tables = [
    ...categoriesTables(forum),
    ...usersTables(forum),
    ...topicsTables(forum),
    postsTable(forum),
    ...actionsTables(forum),
  ];
  return new Map(tables.map((table) => [table.name, table]));
}
