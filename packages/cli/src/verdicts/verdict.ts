import { type Assessment, type Figure, type HealthReport, nearestName } from "@org/community-core";
import type { OwnAssessment } from "@org/community-core/configuration";
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

/**
 * What came of a threshold in a report.
 *
 * @param written - How a number is written. Absent: as programs do.
 */
export function verdict(
  threshold: ScoreThreshold,
  report: HealthReport,
  written: (value: number) => string = String,
): Verdict {
  const { of, name, bound, value } = threshold;
  const wants = `at ${bound} ${written(value)}`;
  const wanted = `${name} ${wants}`;
  const known = of === "score" ? scoreOf(name, report) : figureOf(name, report);
  if (known.value === undefined) return { outcome: "untold", wanted, text: `${name} ${known.whyNot}; wanted ${wants}` };
  const isMet = bound === "least" ? known.value >= value : known.value <= value;
  return {
    outcome: isMet ? "met" : "missed",
    wanted,
    text: `${name} is ${written(shortened(known.value))}; wanted ${wants}`,
  };
}

/** How the program ends. Missed beats untold: one threshold that is missed for certain is enough to say no. */
export function statusOf(verdicts: readonly Verdict[]): ExitStatus {
  const has = (outcome: Verdict["outcome"]): boolean => verdicts.some((one) => one.outcome === outcome);
  if (has("missed")) return exitStatus.missed;
  return has("untold") ? exitStatus.untold : exitStatus.done;
}

/** A value, or why there is none. */
type Known = { readonly value: number } | { readonly value?: undefined; readonly whyNot: string };

function scoreOf(name: string, { assessments, ownAssessments = [] }: HealthReport): Known {
  const assessment: Assessment | OwnAssessment | undefined =
    assessments.find((one) => one.pillar === name) ?? ownAssessments.find((one) => one.name === name);
  if (assessment?.score.status === "available") return { value: assessment.score.score };
  if (assessment === undefined) return { whyNot: "has no score (it is not assessed)" };
  return { whyNot: `has no score (${Math.round(assessment.coverage * 100)}% of what it rests on could be measured)` };
}

function figureOf(key: string, { figures }: HealthReport): Known {
  const figure = figures.find((one) => one.key === key && one.of === undefined);
  if (figure?.status === "measured") return { value: figure.measurement.value };
  if (figure !== undefined) return { whyNot: `could not be measured (${reasonOf(figure)})` };
  const meant = nearestName(
    key,
    figures.map((one) => one.key),
  );
  return { whyNot: meant === undefined ? "is no figure of a report" : `is no figure of a report, but ${meant} is` };
}

function reasonOf({ refusal }: Extract<Figure, { status: "refused" }>): string {
  return refusal.type === "CapabilityMissing" ? `not shown: ${refusal.missing.join(", ")}` : refusal.reason;
}

/** Enough digits to see on which side of a bound it is: four behind the point say all that a figure can. */
function shortened(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
