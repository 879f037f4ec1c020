import type { Assessment } from "./assessment.js";
import type { IndicatorRule } from "./indicator-rule.js";

/** A rule of a score of one's own. */
export type OwnRule = Omit<IndicatorRule, "pillar">;

/** A score of one's own beside the library's: 0 is its worst end and 100 its best. */
export interface OwnPillar {
  /** What it is called, in the words of whoever defined it. */
  readonly name: string;
  readonly rules: readonly OwnRule[];
}

/** A score of one's own, taken apart in the same way as the library's. */
export interface OwnAssessment extends Omit<Assessment, "pillar"> {
  /** What it is called. */
  readonly name: string;
}
