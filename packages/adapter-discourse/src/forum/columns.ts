/** A typed array that is one of the columns of a table. */
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The column with room for at least `needed` rows: itself, or a copy half as long again, padded with `fill`. */
export function withRoom<T extends Column>(column: T, needed: number, fill = 0): T {
  if (needed <= column.length) return column;
  const length = needed > column.length * 1.5 ? needed : Math.ceil(column.length * 1.5);
  // The cast: the constructor of a typed array makes arrays of its own type, which TypeScript does not express.
  const grown = new (column.constructor as new (length: number) => T)(length);
  grown.set(column);
  if (fill !== 0) grown.fill(fill, column.length);
  return grown;
}
