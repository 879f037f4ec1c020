import { err, ok, type Result } from "neverthrow";
import type { Figure, HealthReport } from "../health/report/health-report.js";
import type { Measurement } from "../model/measurement.js";
import type { GoalOutcome } from "./goal-evaluation.js";

/** Why there is no figure for a goal. */
export type Unmeasurable = Extract<GoalOutcome, { status: "not-measurable" }>;

/**
 * The figure of the whole community that a goal's measure names: by its key, such as `share-of-voice/members`, or by its
 * definition, such as `response-rate@1`; a definition of another number is another rule and no answer.
 */
export function figureOfGoal({ figures }: HealthReport, measure: string): Result<Measurement, Unmeasurable> {
  const whole = figures.filter(({ of }) => of === undefined);
  const bare = measure.replace(/@\d+$/, "");
  const figure = whole.find(({ key }) => key === bare) ?? whole.find((one) => withoutNumber(one) === bare);
  if (figure === undefined) return err({ status: "not-measurable", reason: "no-such-figure" });
  if (bare !== measure && definitionOf(figure) !== measure && sameRule(figure, bare))
    return err({ status: "not-measurable", reason: "other-definition" });
  return figure.status === "measured"
    ? ok(figure.measurement)
    : err({ status: "not-measurable", reason: "refused", refusal: figure.refusal });
}

function definitionOf(figure: Figure): string {
  return figure.status === "measured" ? figure.measurement.definition : figure.refusal.definition;
}

function withoutNumber(figure: Figure): string {
  return definitionOf(figure).replace(/@\d+$/, "");
}

/** Whether a definition is a version of a rule; figures that share a definition have keys of their own. */
function sameRule(figure: Figure, bare: string): boolean {
  return withoutNumber(figure) === bare;
}
