/** Rows by group: those of group g are `rows[starts[g]]` up to, not including, `rows[starts[g + 1]]`, in order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Groups rows by the number of their group, from 0; rows of a negative one are left out. */
export function groupRows(length: number, groups: number, groupOf: (row: number) => number): GroupedRows {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < length; row++) {
    const group = groupOf(row);
    if (group >= 0) starts[group] = (starts[group] ?? 0) + 1;
  }
  for (let group = 1; group <= groups; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const rows = new Int32Array(starts[groups] ?? 0);
  // From the last row backwards, each group filled from its end: what was its end becomes its start.
  for (let row = length - 1; row >= 0; row--) {
    const group = groupOf(row);
    if (group < 0) continue;
    const place = (starts[group] ?? 0) - 1;
    rows[place] = row;
    starts[group] = place;
  }
  return { starts, rows };
}

const none = new Int32Array(0);

/** The rows of one group. */
export function rowsOf({ starts, rows }: GroupedRows, group: number): Int32Array {
  if (starts[group] === starts[group + 1]) return none;
  return rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}
