import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { StakeholderGroup } from "../../model/stakeholder-group.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** Whom you want to reach, what moves them and what they gain (S01). */
export function audienceChecks({ groups = [] }: CommunityPlan): readonly PlanFinding[] {
  return [
    ...gap(!isSaid(groups), "groups-missing", { severity: "serious", key: "S01", paths: ["groups"] }),
    ...groups.flatMap((group, index) => ofGroup(group, `groups[${index}]`)),
  ];
}

function ofGroup(group: StakeholderGroup, path: string): readonly PlanFinding[] {
  const { id, motives, subjects, valueForMembers, valueForOrganisation } = group;
  const about = { severity: "serious", key: "S01", params: { group: id } } as const;
  const isGood = valueForOrganisation !== undefined;
  return [
    ...gap(!isSaid(motives), "motives-missing", { ...about, paths: [`${path}.motives`] }),
    ...gap(!isSaid(subjects), "subjects-missing", { ...about, severity: "notice", paths: [`${path}.subjects`] }),
    ...(valueForMembers === undefined
      ? [
          ...gap(!isGood, "member-value-missing", { ...about, paths: [`${path}.valueForMembers`] }),
          ...contradiction(isGood, "value-for-organisation-only", {
            ...about,
            paths: [`${path}.valueForOrganisation`, `${path}.valueForMembers`],
          }),
        ]
      : []),
  ];
}
