import type { InviteRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A row of `invites`; whom it went to is never asked for. */
export function inviteRow(cells: RowCells): InviteRow | undefined {
  const [id, invitedById] = [cells.number("id"), cells.number("invited_by_id")];
  const createdAt = cells.moment("created_at");
  if (id === undefined || invitedById === undefined || createdAt === undefined) return undefined;
  return { kind: "invite", id, invitedById, createdAt };
}
