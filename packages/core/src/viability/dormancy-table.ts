/** What happened to units like one: the share that fell silent, with its 95 % interval. */
export interface FellSilent {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** A row of the table: so many people in 90 days. */
export interface PeopleRow {
  readonly from: number;
  readonly to: number;
}

/** A column of the table: how long the longest silence in 90 days was. */
export type SilenceColumn = "under-14" | "14-to-30" | "over-30";

/** Where a unit stands in the table. */
export interface TableCell {
  readonly people: PeopleRow;
  readonly silence: SilenceColumn;
  /** Absent where the study had too few cases. */
  readonly fellSilent?: FellSilent;
}

type Shares = readonly [share: number, lower: number, upper: number];

/** The reference table of our own study (189 units, 8,318 unit-months, 519 of them dormant afterwards). */
const rows: readonly (PeopleRow & Readonly<Record<SilenceColumn, Shares | undefined>>)[] = [
  { from: 2, to: 4, "under-14": undefined, "14-to-30": [0.15, 0.08, 0.27], "over-30": [0.32, 0.26, 0.39] },
  { from: 5, to: 9, "under-14": [0.06, 0, 0.15], "14-to-30": [0.13, 0.08, 0.19], "over-30": [0.21, 0.16, 0.27] },
  { from: 10, to: 19, "under-14": [0.04, 0.02, 0.07], "14-to-30": [0.05, 0.03, 0.08], "over-30": [0.09, 0.07, 0.13] },
  { from: 20, to: 49, "under-14": [0.004, 0, 0.01], "14-to-30": [0.009, 0.002, 0.019], "over-30": [0.06, 0, 0.17] },
];

/**
 * The cell of the reference table for a unit with so many people in 90 days and so long a silence; `undefined` outside of
 * 2 to 49 people. Exactly 14 and exactly 30 days belong to the middle column.
 */
export function dormancyCell(people: number, longestSilenceDays: number): TableCell | undefined {
  const row = rows.find(({ from, to }) => people >= from && people <= to);
  if (row === undefined) return undefined;
  const silence = columnOf(longestSilenceDays);
  const cell = { people: { from: row.from, to: row.to }, silence };
  const shares = row[silence];
  if (shares === undefined) return cell;
  const [share, lower, upper] = shares;
  return { ...cell, fellSilent: { share, lower, upper } };
}

function columnOf(days: number): SilenceColumn {
  if (days < 14) return "under-14";
  return days <= 30 ? "14-to-30" : "over-30";
}
