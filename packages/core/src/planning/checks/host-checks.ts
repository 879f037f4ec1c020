import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";
import type { TeamMember } from "../plan-people.js";

/** Who of the organisation holds the conversation, from which department (S04), with which hours (S06). */
export function hostChecks(plan: CommunityPlan): readonly PlanFinding[] {
  const { team = [] } = plan;
  const hosts = team.filter(({ isHost }) => isHost === true);
  return [
    ...gap(!isSaid(hosts), "hosts-missing", { severity: "serious", key: "S04", paths: ["team"] }),
    ...team.flatMap((member, index) => (member.isHost === true ? ofHost(member, `team[${index}]`, plan) : [])),
  ];
}

function ofHost(
  { id, department, hoursPerWeek = 0 }: TeamMember,
  path: string,
  plan: CommunityPlan,
): readonly PlanFinding[] {
  const { time = [], duties = [] } = plan;
  const hasHours =
    hoursPerWeek > 0 ||
    time.some((budget) => budget.person === id && budget.hoursPerWeek > 0) ||
    duties.some((duty) => duty.holder === id && (duty.hoursPerWeek ?? 0) > 0);
  return [
    ...gap(department === undefined, "host-without-department", {
      severity: "notice",
      key: "S04",
      params: { person: id },
      paths: [`${path}.department`],
    }),
    ...contradiction(!hasHours, "host-without-hours", {
      severity: "serious",
      key: "S06",
      params: { person: id },
      paths: [path, "time"],
    }),
  ];
}
