/** A typed array that can be one of the columns of a table. */
export type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** The column with room for at least `needed` rows: itself, or a copy at least half as long again, padded with `fill`. */
export function withRoom<T extends Column>(column: T, needed: number, fill: number): T {
  if (needed <= column.length) return column;
  const length = Math.max(needed, Math.ceil(column.length * 1.5));
  // The cast: the constructor of a typed array makes arrays of its own type, which TypeScript does not express.
  const grown = new (column.constructor as new (length: number) => T)(length);
  grown.set(column);
  if (fill !== 0) grown.fill(fill, column.length);
  return grown;
}
