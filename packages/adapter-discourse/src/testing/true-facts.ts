import { capabilities, type FactRecord } from "@org/community-core/source";
import { Forum } from "../forum/forum.js";
import type { ForumRow } from "../forum/forum-row.js";
import { everybody } from "../forum/visibility.js";
import { forumBatches } from "../records/forum-batches.js";
import { forumTables } from "./forum-tables.js";
import { playedUntil } from "./played-ways.js";

/** All that everybody may know of a played forum: what a way would give that shows everything. */
export function trueFacts(rows: readonly ForumRow[]): readonly FactRecord[] {
  const forum = new Forum();
  for (const table of Object.values(forumTables(rows))) {
    for (const row of table) forum.put(row, playedUntil);
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
