import type { Result } from "neverthrow";
import type { ReportAnswer } from "../../answers/report-answer.js";
import type { Forum } from "../../forum/forum.js";
import type { CountingRule } from "../counting-rule.js";
import type { FactsMissing } from "../facts-missing.js";
import type { ReportPeriod } from "../report-period.js";
import type { ReportNumbers } from "./cells.js";
import type { DifferenceCause } from "./difference.js";

/** A report with what is needed to hold it against Discourse's own answer. */
export interface ComparableReport {
  /** The numbers from rows, as Discourse would count them. */
  ours(forum: Forum, period: ReportPeriod, answer: ReportAnswer): Result<ReportNumbers, FactsMissing>;
  /** The numbers of an answer; `undefined` if it has another shape than this report. */
  theirs(answer: ReportAnswer): ReportNumbers | undefined;
  /** What the numbers would be under other rules. Absent: the report follows none that could be another. */
  readonly variants?: {
    readonly rule: CountingRule;
    /** Whether days of another zone make other numbers. */
    readonly withOffsets: boolean;
    measure(forum: Forum, period: ReportPeriod, rule: CountingRule): (offsetMinutes: number) => ReportNumbers;
  };
  /** What a way in may not be able to read and this report counts. */
  readonly mayMiss: readonly DifferenceCause[];
  /** What topics of which only the first posts were shown do to it. */
  readonly cutShort?: "fewer-posts" | "more-unanswered";
  /**
   * What becomes of its numbers where something was not seen. `count`: Discourse's is higher, never lower. `first-time`:
   * what was not seen came first, so that somebody is counted on another day. `mean`: nobody can say which way.
   */
  readonly kind: "count" | "first-time" | "mean";
}
