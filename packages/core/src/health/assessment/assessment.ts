import type { Refusal } from "../../model/errors.js";
import type { Measurement } from "../../model/measurement.js";
import type { Pillar } from "./finding.js";
import type { Threshold } from "./threshold.js";

/** Which way of a score is the good one. Exposure to the loss of one person is better when it is lower. */
export type Direction = "higher-is-better" | "lower-is-better";

/** How a score reads, from good to bad whatever its direction. */
export type Band = "strong" | "fair" | "weak" | "critical";

/** A score, or why there is none. Missing is never 0. */
export type Score =
  | { readonly status: "available"; readonly score: number; readonly band: Band }
  | { readonly status: "unavailable"; readonly reason: "too-little-measured" | "nothing-measured" };

/** What came of one indicator. */
export type IndicatorOutcome =
  | { readonly status: "measured"; readonly measurement: Measurement; readonly points: number }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** One part of an assessment. */
export interface AssessedIndicator {
  /** Its name, such as `response-rate`. */
  readonly key: string;
  /** Its share of the whole, before what could not be measured is left out; all weights of an assessment sum to 1. */
  readonly weight: number;
  readonly threshold: Threshold;
  readonly outcome: IndicatorOutcome;
  /** By how much the score would move if this indicator alone reached its best end; absent where it was refused. */
  readonly potential?: number;
}

/** One question about the community, answered with a score that can be taken apart. */
export interface Assessment {
  readonly pillar: Pillar;
  readonly direction: Direction;
  readonly score: Score;
  /** Share of the weight that could be measured, 0–1. Under 0.4 there is no score. */
  readonly coverage: number;
  readonly indicators: readonly AssessedIndicator[];
  /** The key of the indicator whose change would move the score most, where one would. */
  readonly movesMost?: string;
}
