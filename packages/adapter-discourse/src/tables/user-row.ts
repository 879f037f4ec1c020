import type { UserRow } from "../forum/forum-row.js";
import { idsIn } from "./ids-in.js";
import type { RowCells } from "./row-cells.js";

/** A row of `users`; addresses are never asked for, and names only where they are wanted. */
export function userRow(cells: RowCells, withNames: boolean): UserRow | undefined {
  const [id, createdAt] = [cells.number("id"), cells.moment("created_at")];
  if (id === undefined || createdAt === undefined) return undefined;
  const [admin, moderator] = [cells.truth("admin"), cells.truth("moderator")];
  const [staged, active] = [cells.truth("staged"), cells.truth("active")];
  const trustLevel = cells.number("trust_level");
  const groupIds = idsIn(cells.text("group_ids"));
  const name = withNames ? cells.text("name") : undefined;
  return {
    kind: "user",
    id,
    createdAt,
    listed: id > 0,
    ...(admin !== undefined && { admin }),
    ...(moderator !== undefined && { moderator }),
    ...(trustLevel !== undefined && { trustLevel }),
    ...(staged !== undefined && { staged }),
    ...(active !== undefined && { active }),
    ...(groupIds !== undefined && { groupIds }),
    ...(name !== undefined && { name }),
  };
}
