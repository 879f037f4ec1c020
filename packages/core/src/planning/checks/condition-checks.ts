import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** What the medium must meet (S07) and what is needed inside the organisation (S08): named, and really so. */
export function conditionChecks({ requirements = [], means = [] }: CommunityPlan): readonly PlanFinding[] {
  return [
    ...gap(!isSaid(requirements), "requirements-missing", { severity: "notice", key: "S07", paths: ["requirements"] }),
    ...requirements.flatMap(({ id, isMet }, index) => {
      const about = { key: "S07", params: { requirement: id }, paths: [`requirements[${index}].isMet`] } as const;
      return [
        ...gap(isMet === undefined, "requirement-not-looked-at", { ...about, severity: "notice" }),
        ...contradiction(isMet === false, "requirement-not-met", { ...about, severity: "serious" }),
      ];
    }),
    ...gap(!isSaid(means), "means-missing", { severity: "serious", key: "S08", paths: ["means"] }),
    ...means.flatMap(({ id, isPresent }, index) => {
      const about = { key: "S08", params: { means: id }, paths: [`means[${index}].isPresent`] } as const;
      return [
        ...gap(isPresent === undefined, "means-not-looked-at", { ...about, severity: "notice" }),
        ...contradiction(isPresent === false, "means-not-present", { ...about, severity: "serious" }),
      ];
    }),
  ];
}
