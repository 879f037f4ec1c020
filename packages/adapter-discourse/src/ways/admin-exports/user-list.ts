import type { UserRow } from "../../forum/forum-row.js";
import { userRow } from "../../tables/user-row.js";
import { ValueCells } from "../../tables/value-cells.js";

/** What a list of users has that no other export has all of. */
const own = ["id", "username", "created_at", "trust_level", "admin", "moderator"];

/** Whether these are the columns of a list of users. */
export function isUserList(columns: readonly string[]): boolean {
  return own.every((column) => columns.includes(column));
}

/**
 * Reads rows of a list of users. Only a few columns are looked at; the last ones are missing where a user is in no
 * group, or has filled in fewer fields than the site has.
 */
export function userListReader(columns: readonly string[], withNames: boolean): UserListReader {
  const cells = new ValueCells(columns);
  const needed = Math.max(...own.map((column) => columns.indexOf(column)));
  const username = columns.indexOf("username");
  return {
    read: (values) => {
      cells.isNow(values);
      const row = values.length > needed ? userRow(cells, withNames) : undefined;
      if (row === undefined || cells.faulty !== undefined) return undefined;
      return row.name === undefined ? row : { ...row, name: withoutQuotes(row.name) };
    },
    usernameIn: (values) => values[username] ?? "",
  };
}

/** How one list of users is read. */
export interface UserListReader {
  /** The account of a row; `undefined`: it cannot be read. */
  read(values: readonly string[]): UserRow | undefined;
  /** What the log of staff calls the account. */
  usernameIn(values: readonly string[]): string;
}

/** Discourse quotes a value with a comma itself, before the file quotes it once more. */
function withoutQuotes(name: string): string {
  return /^".*,.*"$/s.test(name) ? name.slice(1, -1) : name;
}
