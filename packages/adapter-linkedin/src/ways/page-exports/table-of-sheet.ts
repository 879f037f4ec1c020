import type { DayRange } from "./day-range.js";
import type { PageExportsOptions } from "./page-exports-options.js";
import type { Demographics } from "./recognise-demographics.js";
import type { RecognisedTable } from "./recognise-table.js";
import type { Sheet } from "./sheet.js";

/** A sheet with what it was recognised as. */
export interface TableOfSheet {
  readonly sheet: Sheet;
  readonly table: RecognisedTable | undefined;
}

/** What the other sheets of a file, and the options, say about a sheet. */
export interface SheetContext {
  /** The days that the file speaks of. */
  readonly range?: DayRange;
  readonly beside?: Demographics["metric"];
  readonly options: PageExportsOptions;
}
