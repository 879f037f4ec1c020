import type { Capability, FactRecord } from "@org/community-core/source";
import { type ActCells, commentRecord, reactionRecord, shareRecord } from "./act-records.js";
import type { ArchiveTable } from "./archive-file-name.js";

/** A file of what the owner did. */
export interface ActTable {
  readonly table: ArchiveTable;
  /** Columns without which it is not that file. */
  readonly needed: readonly string[];
  readonly shows: Capability;
  record(cells: ActCells): FactRecord<"contribution">;
}

/** The files whose rows become contributions. */
export const actTables: readonly ActTable[] = [
  { table: "shares", needed: ["date", "sharelink"], shows: "openings", record: shareRecord },
  { table: "comments", needed: ["date", "link"], shows: "replies", record: commentRecord },
  { table: "reactions", needed: ["date", "type", "link"], shows: "reactions", record: reactionRecord },
];

/** What an archive that holds all shows. */
export const actCapabilities: readonly Capability[] = [
  ...actTables.map(({ shows }) => shows),
  "authors",
  "conversations",
];

/** A file of what is private, of which days are counted alone. */
export interface CountedTable {
  readonly table: "connections" | "invitations" | "messages";
  /** The column of the date. */
  readonly date: string;
  readonly metric: string;
  /** A column whose word must be this one, where the file has the column. */
  readonly only?: readonly [column: string, word: string];
}

/** The files of which days are counted if that is asked for. */
export const countedTables: readonly CountedTable[] = [
  { table: "connections", date: "connectedon", metric: "new-connections" },
  { table: "invitations", date: "sentat", metric: "invitations-sent", only: ["direction", "OUTGOING"] },
  { table: "messages", date: "date", metric: "messages" },
];
