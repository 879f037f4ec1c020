import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** How to keep renewing: a rhythm in which the plan is looked at, and something that is tried out (S10, S26). */
export function renewalChecks({ renewal = {}, horizonMonths }: CommunityPlan): readonly PlanFinding[] {
  const { reviewEveryMonths: months, experiments } = renewal;
  const isLate = months !== undefined && horizonMonths !== undefined && months >= horizonMonths;
  return [
    ...gap(months === undefined, "renewal-missing", {
      severity: "serious",
      key: "S10",
      paths: ["renewal.reviewEveryMonths"],
    }),
    ...contradiction(isLate, "review-after-horizon", {
      severity: "serious",
      key: "S10",
      params: { months: months ?? 0, horizon: horizonMonths ?? 0 },
      paths: ["renewal.reviewEveryMonths", "horizonMonths"],
    }),
    ...gap(!isSaid(experiments), "experiments-missing", {
      severity: "notice",
      key: "S10",
      paths: ["renewal.experiments"],
    }),
  ];
}
