import { isCalendarDate } from "@org/community-core/source";
import type { UserVisitRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A row of `user_visits`. */
export function userVisitRow(cells: RowCells): UserVisitRow | undefined {
  const [userId, visitedAt] = [cells.number("user_id"), cells.text("visited_at")];
  if (userId === undefined || visitedAt === undefined || !isCalendarDate(visitedAt)) return undefined;
  return { kind: "userVisit", userId, visitedAt, timeReadSeconds: cells.number("time_read") ?? 0 };
}
