import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { Duty } from "../../model/duty.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";
import type { TeamMember } from "../plan-people.js";

/** Which duties there are (S28), who guides whom they were given to (S22), and whether they fit their holders (S45, S46). */
export function dutyChecks({ duties = [], team = [] }: CommunityPlan): readonly PlanFinding[] {
  const isSteered = duties.some(({ duty }) => duty === "steering");
  return [
    ...gap(!isSaid(duties), "duties-missing", { severity: "serious", key: "S28", paths: ["duties"] }),
    ...gap(isSaid(duties) && !isSteered, "steering-missing", { severity: "serious", key: "S22", paths: ["duties"] }),
    ...duties.flatMap((duty, index) => ofDuty(duty, team, `duties[${index}]`)),
  ];
}

function ofDuty(duty: Duty, team: readonly TeamMember[], path: string): readonly PlanFinding[] {
  const { holder, guide, delegated } = duty;
  const index = team.findIndex(({ id }) => id === holder);
  const { affinity = team[index]?.affinity, expertise = team[index]?.expertise } = duty;
  const about = { severity: "serious", params: { person: holder, duty: duty.duty } } as const;
  // What the duty does not say of its holder is said of the team member.
  const place = (name: "affinity" | "expertise"): string =>
    duty[name] === undefined && index >= 0 ? `team[${index}].${name}` : `${path}.${name}`;
  return [
    ...gap(delegated === true && guide === undefined, "delegated-duty-without-guide", {
      ...about,
      key: "S22",
      paths: [`${path}.guide`],
    }),
    ...contradiction(delegated === true && guide === holder, "guides-themself", {
      ...about,
      key: "S22",
      paths: [`${path}.guide`, `${path}.holder`],
    }),
    ...risk(affinity === "none", "duty-without-affinity", { ...about, key: "S45", paths: [place("affinity")] }),
    ...risk(expertise === "none", "duty-without-expertise", { ...about, key: "S46", paths: [place("expertise")] }),
    ...gap(affinity === undefined || expertise === undefined, "fit-unknown", {
      ...about,
      severity: "notice",
      key: affinity === undefined ? "S45" : "S46",
      paths: [
        ...(affinity === undefined ? [place("affinity")] : []),
        ...(expertise === undefined ? [place("expertise")] : []),
      ],
    }),
  ];
}
