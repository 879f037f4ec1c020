import { audienceChecks } from "./checks/audience-checks.js";
import { conditionChecks } from "./checks/condition-checks.js";
import { dutyChecks } from "./checks/duty-checks.js";
import { goalChecks } from "./checks/goal-checks.js";
import { hostChecks } from "./checks/host-checks.js";
import { partnerChecks } from "./checks/partner-checks.js";
import { placeChecks } from "./checks/place-checks.js";
import { renewalChecks } from "./checks/renewal-checks.js";
import { strategyChecks } from "./checks/strategy-checks.js";
import { supportChecks } from "./checks/support-checks.js";
import { timeChecks } from "./checks/time-checks.js";
import type { CommunityPlan } from "./community-plan.js";
import type { PlanCheck, PlanCheckOptions, PlanFinding } from "./plan-finding.js";

/** Every group of rules, in the order in which a plan is thought through. */
const checks: readonly PlanCheck[] = [
  audienceChecks,
  placeChecks,
  hostChecks,
  partnerChecks,
  timeChecks,
  conditionChecks,
  goalChecks,
  renewalChecks,
  strategyChecks,
  dutyChecks,
  supportChecks,
];

/**
 * What a plan does not say yet and where it contradicts itself (S01 to S48), in the order in which it is thought through.
 * Contradictions count as much as gaps. None means that the plan is thought through, not that the community will live:
 * that takes a needs inventory (`assessConcept`) and then members.
 *
 * @param options - The names of what is measured, to find a measure that is none of them.
 * @example
 * const plan = { goals: [{ id: "more", statement: "More members" }] };
 * checkPlan(plan).find(({ code }) => code === "goal-unmeasured")?.paths // => ["goals[0].measure", "goals[0].question"]
 */
export function checkPlan(plan: CommunityPlan, options: PlanCheckOptions = {}): readonly PlanFinding[] {
  return checks.flatMap((check) => check(plan, options));
}
