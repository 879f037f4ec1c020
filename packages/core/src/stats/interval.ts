/** A range of plausible values around an estimate, both ends included, in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
