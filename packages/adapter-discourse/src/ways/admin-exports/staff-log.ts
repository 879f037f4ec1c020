import type { TrustLevelChangeRow } from "../../forum/forum-row.js";
import { ValueCells } from "../../tables/value-cells.js";

/** Whether these are the columns of the log of what staff did. */
export function isStaffLog(columns: readonly string[]): boolean {
  return ["staff_user", "action", "subject", "created_at", "details"].every((column) => columns.includes(column));
}

/** What a row of the log says: a change of a trust level, or something that no figure is made of. */
export type StaffAct = TrustLevelChangeRow | "skipped" | undefined;

/**
 * Reads rows of the log of staff: of all that stands there only changes of trust levels, which Discourse's own figures
 * are made of. People are called by their names in it; the list of users says who they are, and the name goes no further.
 */
export function staffLogReader(
  columns: readonly string[],
  userIds: ReadonlyMap<string, number>,
): (values: readonly string[]) => StaffAct {
  const cells = new ValueCells(columns);
  return (values) => {
    if (!cells.isNow(values)) return undefined;
    if (cells.text("action") !== "change_trust_level") return "skipped";
    const [, from, to] = /old trust level: (\d)\s+new trust level: (\d)/.exec(cells.text("details") ?? "") ?? [];
    const createdAt = cells.moment("created_at");
    if (createdAt === undefined || from === undefined || to === undefined) return undefined;
    const userId = userIds.get((cells.text("subject") ?? "").trim());
    if (userId === undefined) return "skipped";
    return { kind: "trustLevelChange", userId, from: Number(from), to: Number(to), createdAt };
  };
}
