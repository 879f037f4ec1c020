/** The stretch of time that a read is about: what became known in it. `from` belongs to it, `until` does not. */
export interface ReadStretch {
  readonly from: number;
  readonly until: number;
}

/** Whether a moment lies in the stretch; NaN never does. */
export function liesIn({ from, until }: ReadStretch, moment: number): boolean {
  return moment >= from && moment < until;
}
