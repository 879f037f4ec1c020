import type { Goal } from "../../model/goal.js";
import type { CommunityPlan } from "../community-plan.js";
import { contradiction, gap } from "../make-finding.js";
import type { PlanFinding } from "../plan-finding.js";
import { isSaid } from "./said.js";

/** By what the response is measured: each goal has a measure with a value to reach, or a question to answer (S09). */
export function goalChecks({ goals = [] }: CommunityPlan): readonly PlanFinding[] {
  return [
    ...gap(!isSaid(goals), "goals-missing", { severity: "serious", key: "S09", paths: ["goals"] }),
    ...goals.flatMap((goal, index) => ofGoal(goal, `goals[${index}]`)),
  ];
}

function ofGoal({ id, measure, target, question, by, owner }: Goal, path: string): readonly PlanFinding[] {
  const about = { severity: "notice", key: "S09", params: { goal: id } } as const;
  return [
    ...contradiction(measure === undefined && question === undefined, "goal-unmeasured", {
      ...about,
      severity: "serious",
      paths: [`${path}.measure`, `${path}.question`],
    }),
    ...gap(measure !== undefined && target === undefined, "goal-without-target", {
      ...about,
      paths: [`${path}.target`],
    }),
    ...gap(by === undefined, "goal-without-date", { ...about, paths: [`${path}.by`] }),
    ...gap(owner === undefined, "goal-without-owner", { ...about, paths: [`${path}.owner`] }),
  ];
}
