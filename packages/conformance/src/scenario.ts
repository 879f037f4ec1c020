import type { ConformanceHarness } from "./harness/harness.js";

/** The promise holds. */
export interface Passed {
  readonly verdict: "passed";
}

/** The promise is broken. */
export interface Failed {
  readonly verdict: "failed";
  /** What was seen, with ids and counts; never a secret or a member's words. */
  readonly seen: string;
  /** What to do about it. */
  readonly advice: string;
}

/** The promise does not apply, or the harness gives nothing to judge it by. */
export interface Skipped {
  readonly verdict: "skipped";
  readonly reason: string;
}

/** How one scenario ended. */
export type Verdict = Passed | Failed | Skipped;

/** One promise of the contract, and how it is judged. */
export interface Scenario {
  /** Stable, as `group/name`: `knownGaps` and reports refer to it. */
  readonly key: string;
  /** What is looked at, in a few words. */
  readonly title: string;
  /** What an adapter promises, as a sentence. */
  readonly promise: string;
  /** What decides whether it is judged, in words. Absent: always judged. */
  readonly requires?: string;
  /** Judges a fresh adapter. Runs in any test runner, or in none. */
  run(harness: ConformanceHarness): Promise<Verdict>;
}
