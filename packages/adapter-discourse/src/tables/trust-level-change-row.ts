import type { TrustLevelChangeRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** Actions of `user_histories` that change a trust level: by staff, and by Discourse itself. */
const changes: ReadonlySet<number> = new Set([2, 15]);

/** Whether a row of `user_histories` changes a trust level. */
export function changesTrustLevel(cells: RowCells): boolean {
  return changes.has(cells.number("action") ?? 0);
}

/** Such a row. */
export function trustLevelChangeRow(cells: RowCells): TrustLevelChangeRow | undefined {
  const [userId, createdAt] = [cells.number("target_user_id"), cells.moment("created_at")];
  const [from, to] = [cells.number("previous_value"), cells.number("new_value")];
  if (userId === undefined || createdAt === undefined || from === undefined || to === undefined) return undefined;
  return { kind: "trustLevelChange", userId, from, to, createdAt };
}
