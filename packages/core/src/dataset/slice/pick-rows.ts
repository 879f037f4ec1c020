import type { TextList } from "../texts/text-list.js";

/** The rows that are kept, in order, where each row's new index is known; -1 where it goes. */
export function keptRows(indexOf: Int32Array): Int32Array {
  const rows = new Int32Array(indexOf.length);
  let count = 0;
  for (let row = 0; row < indexOf.length; row++) if ((indexOf[row] ?? -1) >= 0) rows[count++] = row;
  return rows.slice(0, count);
}

/** The chosen rows of a column; the column itself if they are all of it. */
export function pick<T extends Uint8Array | Int32Array | Float64Array>(column: T, rows: Int32Array): T {
  if (rows.length === column.length) return column;
  const picked = column.slice(0, rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0;
  // The cast: a slice of a typed array is of its own type, which TypeScript does not express.
  return picked as T;
}

/** The chosen rows of a column of indices, each as the index that it has become; -1 stays. */
export function pickIndices(column: Int32Array, rows: Int32Array, indexOf: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const index = column[rows[place] ?? 0] ?? -1;
    picked[place] = index < 0 ? -1 : (indexOf[index] ?? -1);
  }
  return picked;
}

/** The chosen texts of a list; the list itself if they are all of it. */
export function pickTexts(list: TextList, rows: Int32Array): TextList {
  if (rows.length === list.length) return list;
  const { bytes, offsets } = list;
  const picked = new Float64Array(rows.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    picked[place + 1] = (picked[place] ?? 0) + (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  }
  const left = new Uint8Array(picked[rows.length] ?? 0);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    let from = offsets[row] ?? 0;
    for (let at = picked[place] ?? 0; at < (picked[place + 1] ?? 0); at++) left[at] = bytes[from++] ?? 0;
  }
  return { length: rows.length, bytes: left, offsets: picked };
}
