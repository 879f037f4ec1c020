/** Why a row, or a value in it, cannot be used. */
export type RejectionReason = (typeof rejectionReasons)[number];

/** All reasons; the code of a reason in a block is its position, and 0 is no reason. */
export const rejectionReasons = [
  "none",
  "too-few-cells",
  "too-many-cells",
  "quote-not-closed",
  "row-too-long",
  "value-missing",
  "id-not-valid",
  "id-not-readable",
  "text-too-long",
  "not-an-instant",
  "time-missing",
  "time-zone-needed",
  "date-does-not-exist",
  "time-of-day-does-not-exist",
  "time-out-of-range",
  "time-does-not-exist",
  "not-a-date",
  "not-a-number",
  "number-out-of-range",
  "not-yes-or-no",
  "value-not-mapped",
  "value-not-allowed",
  "ends-before-it-begins",
  "act-without-moderation",
] as const;

/** The number that stands for a reason in a block of rows. */
export function reasonCode(reason: RejectionReason): number {
  return rejectionReasons.indexOf(reason);
}

/** A row that could not be split into cells, with where in it the trouble is. */
export interface RowFault {
  /** Row within the block. */
  readonly row: number;
  readonly reason: RejectionReason;
  /** Physical line, from 1. */
  readonly line: number;
  /** Cell from 0 in which the trouble begins. */
  readonly cell: number;
  /** Where the telling bytes stand in the block. */
  readonly start: number;
  readonly end: number;
}
