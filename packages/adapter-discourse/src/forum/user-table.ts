import type { UserRow } from "./forum-row.js";
import type { WholeShape } from "./row-shape.js";
import { RowTable } from "./row-table.js";

const shape = {
  kind: "user",
  wholeNumbers: ["trustLevel"],
  moments: ["createdAt"],
  rareNumbers: ["suspendedTill", "silencedTill", "lastSeenAt", "firstPostCreatedAt", "likesGiven"],
  truths: ["admin", "moderator", "staged", "active", "approved", "anonymousShadow", "listed"],
  words: {},
  others: ["groupIds", "name"],
} as const;

/** A table for users. */
export function userTable(): RowTable<UserRow> {
  const whole: WholeShape<UserRow, typeof shape> = shape;
  return new RowTable(whole);
}
