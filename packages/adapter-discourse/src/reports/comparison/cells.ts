/** Numbers by what they are of: a day, or a row and column of a table. */
export type Cells = ReadonlyMap<string, number>;

/** The numbers of a report: those of its days or rows, and those of the whole. */
export interface ReportNumbers {
  readonly cells: Cells;
  /** `total` and `prev30Days`, where there are any. */
  readonly summary: Cells;
}

/** Numbers that are given to two decimals agree if they differ by less. */
const tolerance = 0.005;

/** Whether two numbers agree; one that is not there is 0. */
export function agree(one: number | undefined, other: number | undefined): boolean {
  return Math.abs((one ?? 0) - (other ?? 0)) < tolerance;
}

/** A difference of numbers with few decimals, without the dust of binary fractions. */
export function differenceOf(one: number | undefined, other: number | undefined): number {
  return Math.round(((one ?? 0) - (other ?? 0)) * 1e6) / 1e6;
}

/** What two sets of numbers are about, in order. */
export function allKeys(one: Cells, other: Cells): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort();
}

/** What two sets of numbers do not agree on. */
export function disagreeingKeys(one: Cells, other: Cells): readonly string[] {
  return allKeys(one, other).filter((key) => !agree(one.get(key), other.get(key)));
}

/** The sum of all that two sets of numbers differ by, whichever is higher. */
export function distance(one: Cells, other: Cells): number {
  return allKeys(one, other).reduce((sum, key) => sum + Math.abs((one.get(key) ?? 0) - (other.get(key) ?? 0)), 0);
}

/** The numbers of those keys that another set has. */
export function restrictedTo(cells: Cells, keys: Cells): Cells {
  return new Map([...cells].filter(([key]) => keys.has(key)));
}
