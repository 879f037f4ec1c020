import { capabilities, type FactRecord } from "@org/community-core/source";
import { Forum } from "../forum/forum.js";
import type { ForumRow } from "../forum/forum-row.js";
import { everybody } from "../forum/visibility.js";
import { forumBatches } from "../records/forum-batches.js";
import { forumTables } from "./forum-tables.js";
import { PlayedForum } from "./played-forum.js";
import { playedUntil } from "./played-ways.js";
import { topicCounts } from "./server/shapes/topic-counts.js";

/** All that everybody may know of a played forum: what a way would give that shows everything. */
export function trueFacts(rows: readonly ForumRow[]): readonly FactRecord[] {
  const forum = new Forum();
  const { topics, ...tables } = forumTables(rows);
  for (const table of Object.values(tables)) for (const row of table) forum.put(row, playedUntil);
  const played = new PlayedForum(rows);
  for (const topic of topics) {
    forum.put({ ...topic, postsCount: topicCounts(played, topic).posts }, playedUntil);
  }
  const batches = forumBatches(forum, {
    capabilities,
    coverage: { until: playedUntil, complete: true },
    policy: everybody,
    form: "records",
    withNames: false,
    withTitles: false,
  });
  // The cast: in this form every batch is of records, and what is no issue is a fact.
  return [...batches].flatMap((batch) => ("kind" in batch ? [] : batch)).filter(isFact) as FactRecord[];
}

function isFact({ kind }: { readonly kind: string }): boolean {
  return kind !== "issue" && kind !== "end";
}
