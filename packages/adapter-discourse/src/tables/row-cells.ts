import type { Instant } from "@org/community-core/source";

/**
 * The cells of one row of a Discourse table, asked for by column, whatever the row is written in: a line of a dump, the
 * answer to a query. A cell that is null and a column that is not there are `undefined`. A cell that is of another kind
 * than it is asked for is `undefined` too, and makes the row faulty.
 */
export interface RowCells {
  /** The first column whose cell was not what it was asked for as; `undefined` as long as there is none. */
  readonly faulty: string | undefined;
  /** A whole number. */
  number(column: string): number | undefined;
  /** A moment; one without a zone is UTC, and microseconds are cut off. */
  moment(column: string): Instant | undefined;
  truth(column: string): boolean | undefined;
  text(column: string): string | undefined;
}
