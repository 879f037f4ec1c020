import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";

/** The latest moment of which rows tell: a forum was looked at no earlier. */
export function latestMoment(rows: readonly ForumRow[]): Instant {
  return rows.reduce((latest, row) => Math.max(latest, ...momentsOf(row)), 0);
}

function momentsOf(row: ForumRow): readonly Instant[] {
  const created = "createdAt" in row ? (row.createdAt ?? 0) : 0;
  if (row.kind === "topic") return [created, row.bumpedAt ?? 0];
  return row.kind === "postAction" ? [created, row.resolvedAt ?? 0] : [created];
}
