import { isSaid } from "../../documents/is-said.js";
import { gap, risk } from "../../documents/make-finding.js";
import { buildUpMonths } from "../../model/build-up-months.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** Who drew it up (S11), on how many people it rests (S12), and for how long there are people, time and money (S30). */
export function supportChecks({ drawnUpBy = [], team = [], horizonMonths }: CommunityPlan): readonly PlanFinding[] {
  const departments = new Set(drawnUpBy.flatMap(({ department }) => department ?? []));
  const unknown = drawnUpBy.flatMap(({ department }, index) =>
    department === undefined ? [`drawnUpBy[${index}].department`] : [],
  );
  const [only] = team;
  const [department] = departments;
  return [
    ...gap(!isSaid(drawnUpBy), "authors-missing", { severity: "notice", key: "S11", paths: ["drawnUpBy"] }),
    ...gap(isSaid(unknown) && departments.size < 2, "author-departments-unknown", {
      severity: "notice",
      key: "S11",
      paths: unknown,
    }),
    ...risk(departments.size === 1 && !isSaid(unknown), "one-department-only", {
      severity: "serious",
      key: "S11",
      params: { department: department ?? "" },
      paths: ["drawnUpBy"],
    }),
    ...risk(team.length === 1, "one-person-only", {
      severity: "serious",
      key: "S12",
      params: { person: only?.id ?? "" },
      paths: ["team"],
    }),
    ...gap(horizonMonths === undefined, "horizon-missing", {
      severity: "serious",
      key: "S30",
      paths: ["horizonMonths"],
    }),
    ...risk(horizonMonths !== undefined && horizonMonths < buildUpMonths, "horizon-under-a-year", {
      severity: "serious",
      key: "S30",
      params: { months: horizonMonths ?? 0 },
      paths: ["horizonMonths"],
    }),
  ];
}
