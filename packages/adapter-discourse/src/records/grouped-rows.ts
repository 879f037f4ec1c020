/** Rows by group: those of group g are `rows[starts[g]]` up to, not including, `rows[starts[g + 1]]`, in order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Groups rows by the number of their group, from 0; rows with a negative one are left out. */
export function groupRows(groupOf: Int32Array, groups: number): GroupedRows {
  const starts = new Int32Array(groups + 1);
  for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice(0, groups);
  const rows = new Int32Array(starts[groups] ?? 0);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { starts, rows };
}

/** The rows of one group. */
export function rowsOf({ starts, rows }: GroupedRows, group: number): Int32Array {
  return rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}
