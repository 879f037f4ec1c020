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

type Percentages = readonly [share: number, lower: number, upper: number];

/** The reference table of our own study (189 units, 8,318 unit-months, 519 of them dormant afterwards), in percent. */
const rows: readonly (PeopleRow & Readonly<Record<SilenceColumn, Percentages | undefined>>)[] = [
  { from: 2, to: 4, "under-14": undefined, "14-to-30": [15, 8, 27], "over-30": [32, 26, 39] },
  { from: 5, to: 9, "under-14": [6, 0, 15], "14-to-30": [13, 8, 19], "over-30": [21, 16, 27] },
  { from: 10, to: 19, "under-14": [4, 2, 7], "14-to-30": [5, 3, 8], "over-30": [9, 7, 13] },
  { from: 20, to: 49, "under-14": [0.4, 0, 1], "14-to-30": [0.9, 0.2, 1.9], "over-30": [6, 0, 17] },
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
  const percentages = row[silence];
  if (percentages === undefined) return cell;
  const [share, lower, upper] = percentages;
  return { ...cell, fellSilent: { share: share / 100, lower: lower / 100, upper: upper / 100 } };
}

function columnOf(days: number): SilenceColumn {
  if (days < 14) return "under-14";
  return days <= 30 ? "14-to-30" : "over-30";
}
