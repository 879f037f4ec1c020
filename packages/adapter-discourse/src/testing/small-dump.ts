import { type CopyValue, copyBlock, tableDeclaration } from "./postgres-copy.js";

/** The line that `pg_dump` ends with. */
export const trailer = "-- PostgreSQL database dump complete\n";

/** A table of a small dump: its name, its columns in one text, its rows. */
export type SmallTable = readonly [name: string, columns: string, rows: readonly (readonly CopyValue[])[]];

/** The beginning of a day of January 2024. */
export const day = (number: number): { at: number } => ({ at: Date.UTC(2024, 0, number) });
/** One topic. */
export const topics: SmallTable = [
  "topics",
  "id,archetype,category_id,created_at,visible",
  [[1, "regular", 4, day(1), true]],
];
/** Its two posts. */
export const posts: SmallTable = [
  "posts",
  "id,topic_id,post_number,user_id,created_at,post_type",
  [
    [10, 1, 1, 7, day(1), 1],
    [11, 1, 2, 8, day(2), 1],
  ],
];

/** A whole dump of these tables. */
export function dumpOf(...tables: readonly SmallTable[]): string {
  const all = tables.map(([name, columns, rows]) => [name, columns.split(","), rows] as const);
  return [
    ...all.map(([name, columns]) => tableDeclaration(name, columns)),
    ...all.map(([name, columns, rows]) => copyBlock(name, rows, columns)),
    trailer,
  ].join("");
}
