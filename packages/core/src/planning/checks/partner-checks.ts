import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** With whom the conversation is held, and how it gets from them to those whom you want to reach (S05). */
export function partnerChecks({ partners = [], groups = [] }: CommunityPlan): readonly PlanFinding[] {
  const key = "S05";
  return [
    ...gap(!isSaid(partners), "partners-missing", { severity: "notice", key, paths: ["partners"] }),
    ...partners.flatMap(({ id, group, path }, index) =>
      contradiction(group === undefined || path === undefined, "partner-without-path", {
        severity: "serious",
        key,
        params: { partner: id },
        paths: [
          ...(group === undefined ? [`partners[${index}].group`] : []),
          ...(path === undefined ? [`partners[${index}].path`] : []),
        ],
      }),
    ),
    ...groups.flatMap(({ id }, index) =>
      contradiction(isSaid(partners) && !partners.some(({ group }) => group === id), "group-without-partner", {
        severity: "notice",
        key,
        params: { group: id },
        paths: [`groups[${index}]`, "partners"],
      }),
    ),
  ];
}
