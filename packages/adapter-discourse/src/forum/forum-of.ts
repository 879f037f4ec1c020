import type { Instant } from "@org/community-core/source";
import { Forum } from "./forum.js";
import type { ForumRow } from "./forum-row.js";

/**
 * A forum of rows at hand, for code, tests and examples.
 *
 * @param rows - In any order where they speak of different things; of two rows about one thing the later holds.
 * @param observedAt - When they were seen. Absent: 1970, so that whatever is put in later is newer.
 * @example
 * forumOf([{ kind: "topic", id: 7, createdAt: Date.UTC(2026, 0, 5) }]).topics.size // => 1
 */
export function forumOf(rows: Iterable<ForumRow>, observedAt: Instant = 0): Forum {
  const forum = new Forum();
  for (const row of rows) forum.put(row, observedAt);
  return forum;
}
