import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { Goal } from "../../model/goal.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanCheckOptions, PlanFinding } from "../plan-finding.js";
import { isImpossible, measureName } from "../share-measures.js";

/** By what the response is measured: each goal has a measure with a value to reach, or a question to answer (S09). */
export function goalChecks({ goals = [] }: CommunityPlan, { measures }: PlanCheckOptions): readonly PlanFinding[] {
  return [
    ...gap(!isSaid(goals), "goals-missing", { severity: "serious", key: "S09", paths: ["goals"] }),
    ...goals.flatMap((goal, index) => [
      ...ofGoal(goal, `goals[${index}]`),
      ...ofMeasure(goal, `goals[${index}]`, measures),
    ]),
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

/** A measure that is none of those known, and a value that it can never have. */
function ofMeasure(
  { id, measure, target }: Goal,
  path: string,
  known: readonly string[] | undefined,
): readonly PlanFinding[] {
  if (measure === undefined) return [];
  const isUnknown = known !== undefined && !known.includes(measureName(measure));
  return [
    ...gap(isUnknown, "goal-measure-unknown", {
      key: "S09",
      severity: "notice",
      params: { goal: id, measure },
      paths: [`${path}.measure`],
    }),
    ...(target === undefined
      ? []
      : contradiction(isImpossible(measure, target), "goal-target-impossible", {
          key: "S09",
          severity: "serious",
          params: { goal: id, target },
          paths: [`${path}.target`],
        })),
  ];
}
