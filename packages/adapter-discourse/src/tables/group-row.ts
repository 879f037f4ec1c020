import type { GroupRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A row of `groups`. */
export function groupRow(cells: RowCells): GroupRow | undefined {
  const id = cells.number("id");
  if (id === undefined) return undefined;
  const [name, automatic] = [cells.text("name"), cells.truth("automatic")];
  return {
    kind: "group",
    id,
    ...(name !== undefined && { name }),
    ...(automatic !== undefined && { automatic }),
  };
}

/** Levels from 2 on: members, staff and owners alone. */
const forSome = 2;

/** Whether some people only may know of the group in a row of `groups`, or of who is in it. */
export function isSecretGroup(cells: RowCells): boolean {
  const levels = [cells.number("visibility_level"), cells.number("members_visibility_level")];
  return levels.some((level = 0) => level >= forSome);
}
