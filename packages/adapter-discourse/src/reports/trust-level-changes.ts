import type { Forum } from "../forum/forum.js";
import type { TrustLevelChangeRow } from "../forum/forum-row.js";
import type { ReportPeriod } from "./report-period.js";

/** The changes of trust levels in a period, both ends included, in the order of time; each once, however often shown. */
export function trustLevelChanges(
  { trustLevelChanges: rows }: Forum,
  { start, end }: ReportPeriod,
): readonly TrustLevelChangeRow[] {
  const changes = new Map(
    rows
      .filter(({ createdAt }) => createdAt >= start && createdAt <= end)
      .map((change) => [`${change.userId} ${change.from} ${change.to} ${change.createdAt}`, change]),
  );
  return [...changes.values()].sort((one, other) => one.createdAt - other.createdAt || one.userId - other.userId);
}
