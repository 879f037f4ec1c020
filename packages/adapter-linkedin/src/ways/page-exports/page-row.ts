import type { Aggregate, CalendarDate, Place } from "@org/community-core/source";

/** One total of a row, before it is known on which page. */
export type PageTotal = Pick<Aggregate, "metric" | "temporality" | "value"> & Required<Pick<Aggregate, "dimensions">>;

/** A row of an export, read. */
export interface PageRow {
  /** What it is about: rows of one key are states of one thing. */
  readonly key: string;
  /** What its rows are called in the accounting. */
  readonly table: string;
  readonly place: Place;
  readonly from: CalendarDate;
  /** The day behind the last that it speaks of. */
  readonly until: CalendarDate;
  /** The day behind the last of the export that it stands in: of two states of one thing that of the later export holds. */
  readonly exportUntil: CalendarDate;
  readonly totals: readonly PageTotal[];
  /** Whether it is a row of a table that has one for each day, also for those on which nothing happened. */
  readonly isDay?: true;
  /** The post that it is about, as LinkedIn names it. */
  readonly post?: string;
  readonly origin?: string;
}
