/**
 * The entry `@org/community-core/goals`: what is to be reached, held against what reports say. Goals are those of a
 * community; no figure of what it produces may be anybody's personal target.
 *
 * @module
 */

export { evaluateGoals, type GoalReports } from "./goals/evaluate-goals.js";
export {
  type GoalEvaluation,
  type GoalOutcome,
  type GoalPace,
  type GoalStanding,
  type UnmeasurableReason,
  unmeasurableReasons,
} from "./goals/goal-evaluation.js";
