import type { CategoryRow } from "../forum/forum-row.js";
import { idsIn } from "./ids-in.js";
import type { RowCells } from "./row-cells.js";

/** A row of `categories`. */
export function categoryRow(cells: RowCells): CategoryRow | undefined {
  const id = cells.number("id");
  if (id === undefined) return undefined;
  const [parentId, name] = [cells.number("parent_category_id"), cells.text("name")];
  const readRestricted = cells.truth("read_restricted");
  const moderatorIds = idsIn(cells.text("moderator_ids"));
  return {
    kind: "category",
    id,
    ...(parentId !== undefined && { parentId }),
    ...(name !== undefined && { name }),
    ...(readRestricted !== undefined && { readRestricted }),
    ...(moderatorIds !== undefined && { moderatorIds }),
  };
}
