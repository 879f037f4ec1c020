/**
 * A Kaplan–Meier curve as columns: entry i of each list belongs to the i-th distinct time at which an event happened.
 *
 * Columns and not a list of steps, because a million openings have nearly a million steps.
 */
export interface KaplanMeierCurve {
  /** How many durations went in, ended or not. */
  readonly sampleSize: number;
  /** How many of them ended with the event; the others are censored. */
  readonly eventCount: number;
  /** The longest duration of all, ended or not: nothing is known beyond it, unless the curve has come to 0. */
  readonly longestDuration: number;
  /** The distinct times of events, ascending, in the unit of the durations. */
  readonly times: readonly number[];
  /** How many were still under observation just before that time, those censored at that very time included. */
  readonly atRisk: readonly number[];
  /** How many events happened at that time. */
  readonly events: readonly number[];
  /** The estimated share, 0–1, that lasts longer than that time. */
  readonly survival: readonly number[];
  /** Greenwood's standard error of that share; 0 where the share is 0, since the formula says nothing there. */
  readonly standardError: readonly number[];
}
