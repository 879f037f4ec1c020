import type { RejectionReason } from "./table/row-fault.js";

/** A row that could not be used, for whoever repairs the file. Holds a value of the file: handle it as personal data. */
export interface RejectedRow {
  readonly file: string;
  /** Physical line, from 1, on which the row begins; for a quote that is never closed, the line of the quote. */
  readonly line: number;
  /** The column whose value is the trouble, where it is one column's. */
  readonly column?: string;
  /** The value that could not be used; cut to 200 characters where the row itself is broken. */
  readonly value?: string;
  readonly reason: RejectionReason;
}
