/** Where a threshold comes from. */
export interface ThresholdSource {
  /** `text`: the practitioners' texts; `published`: a rule in print; `ours`: reasoned here; `user`: handed in. */
  readonly kind: "text" | "published" | "ours" | "user";
  /** Its short name, such as `S25` or `CHAOSS Starter Project Health`. */
  readonly name: string;
  /** The reasoning: one of `thresholdReasons`, or a user's own sentence. */
  readonly reasoning?: string;
}

/**
 * How a value becomes points: 0 at `none` and beyond, 100 at `full` and beyond, in between in proportion. `none` may
 * be above `full`, where less is better.
 */
export interface Threshold {
  readonly none: number;
  readonly full: number;
  readonly source: ThresholdSource;
}

/**
 * The points of a value between the two ends of a threshold.
 *
 * @returns From 0 to 100.
 * @throws RangeError if the value is not finite, both ends are equal or one is not finite.
 * @example
 * pointsOf(5, { none: 0, full: 10, source: { kind: "ours", name: "half of ten" } }) // => 50
 * pointsOf(1, { none: 5, full: 1, source: { kind: "ours", name: "less is better" } }) // => 100
 */
export function pointsOf(value: number, { none, full }: Threshold): number {
  if (none === full || !Number.isFinite(none) || !Number.isFinite(full)) {
    throw new RangeError(`The ends of a threshold are finite and differ, got ${none} and ${full}.`);
  }
  if (!Number.isFinite(value)) throw new RangeError(`A value that earns points is finite, got ${value}.`);
  const share = (value - none) / (full - none);
  return Math.max(0, Math.min(1, share)) * 100;
}
