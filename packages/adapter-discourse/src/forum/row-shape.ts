/** Which kind of column each field of a row has, besides `kind` and `id`. */
export interface RowShape {
  readonly kind: string;
  /** Whole numbers that many rows have. */
  readonly wholeNumbers: readonly string[];
  /** Moments that many rows have. */
  readonly moments: readonly string[];
  /** Numbers that few rows have, or that hardly any way tells. */
  readonly rareNumbers: readonly string[];
  /** What may be true, false or absent; 16 at most. */
  readonly truths: readonly string[];
  /** A field that is one of a few words. */
  readonly words: { readonly [field: string]: readonly string[] };
  /** What is kept as it is, and takes no room where a way does not tell it. */
  readonly others: readonly string[];
}

/** The fields that have a place in a shape. */
type ShapeField<Shape extends RowShape> =
  | Shape["wholeNumbers"][number]
  | Shape["moments"][number]
  | Shape["rareNumbers"][number]
  | Shape["truths"][number]
  | Shape["others"][number]
  | keyof Shape["words"]
  | "kind"
  | "id";

/** The shape, if every field of the row has its place in it: one by which a field would be lost does not compile. */
export type WholeShape<Row, Shape extends RowShape> = keyof Row extends ShapeField<Shape> ? Shape : never;
