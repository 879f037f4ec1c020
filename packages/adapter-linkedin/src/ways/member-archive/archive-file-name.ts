import { basename } from "node:path";

/** The files of an archive that are read: what its owner did, and what is counted if it is asked for. */
export type ArchiveTable = "shares" | "comments" | "reactions" | "connections" | "invitations" | "messages";

const tables: readonly string[] = ["shares", "comments", "reactions", "connections", "invitations", "messages"];

/**
 * What a file of an archive is called in every generation: `Company Follows.csv` and `Shares_123456789.csv` have the plain
 * names `company_follows` and `shares`. `undefined` for what is no CSV of LinkedIn's, such as what macOS puts beside it.
 */
export function plainName(path: string): string | undefined {
  const name = basename(path);
  if (/(^|\/)__MACOSX\//.test(path) || name.startsWith(".")) return undefined;
  return /^(.+?)(?:_\d+)?\.csv$/i.exec(name)?.[1]?.toLowerCase().replaceAll(" ", "_");
}

/** Which of the files that are read a path is; `undefined` for all others. */
export function archiveTable(path: string): ArchiveTable | undefined {
  const name = plainName(path);
  // The cast: the list holds those words alone.
  return name !== undefined && tables.includes(name) ? (name as ArchiveTable) : undefined;
}

/** What a file is called in issues and in the accounting: without the number of its owner. */
export function tableTitle(table: ArchiveTable): string {
  return `${table[0]?.toUpperCase() ?? ""}${table.slice(1)}.csv`;
}
