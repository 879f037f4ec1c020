import type { Assessment, HealthReport } from "@org/community-core";
import type { ScoreThreshold } from "../arguments/score-threshold.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";

/** What came of one threshold, in our words: they are translated where they are told. */
export interface Verdict {
  readonly outcome: "met" | "missed" | "untold";
  /** What was wanted, such as `engagement at least 50`. */
  readonly wanted: string;
  /** What is, and what was wanted. */
  readonly text: string;
}

/** What each outcome is called, loud where somebody has to look. */
export const outcomeLabels: Readonly<Record<Verdict["outcome"], string>> = {
  met: "met",
  missed: "MISSED",
  untold: "COULD NOT TELL",
};

/** What came of a threshold in a report. */
export function verdict({ pillar, bound, value }: ScoreThreshold, { assessments }: HealthReport): Verdict {
  const assessment = assessments.find((one) => one.pillar === pillar);
  const wants = `at ${bound} ${value}`;
  const wanted = `${pillar} ${wants}`;
  if (assessment?.score.status !== "available")
    return { outcome: "untold", wanted, text: `${pillar} has no score (${whyNot(assessment)}); wanted ${wants}` };
  const { score } = assessment.score;
  const isMet = bound === "least" ? score >= value : score <= value;
  return { outcome: isMet ? "met" : "missed", wanted, text: `${pillar} is ${score}; wanted ${wants}` };
}

/** How the program ends. Missed beats untold: one threshold that is missed for certain is enough to say no. */
export function statusOf(verdicts: readonly Verdict[]): ExitStatus {
  const has = (outcome: Verdict["outcome"]): boolean => verdicts.some((one) => one.outcome === outcome);
  if (has("missed")) return exitStatus.missed;
  return has("untold") ? exitStatus.untold : exitStatus.done;
}

function whyNot(assessment: Assessment | undefined): string {
  if (assessment === undefined) return "it is not assessed";
  return `${Math.round(assessment.coverage * 100)}% of what it rests on could be measured`;
}
