import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { CommunityPlan } from "../community-plan.js";
import { compareApproaches } from "../compare-approaches.js";
import type { PlanFinding } from "../plan-finding.js";

/** Where the conversation takes place and is shared (S02, S03), and whether it is a conversation at all (S31, S43). */
export function placeChecks(plan: CommunityPlan): readonly PlanFinding[] {
  const { community, venues = [], gatherings, sharing } = plan;
  const isPlatform = isSaid(venues) || isSaid(plan.requirements);
  const people = [plan.groups, plan.team, plan.partners, gatherings, plan.duties, plan.time];
  const noPeople = !people.some((list) => isSaid<unknown>(list));
  const isSent = isSaid(venues) && venues.every(({ style }) => style === "broadcast");
  return [
    ...gap(community?.approach === undefined, "approach-missing", {
      severity: "serious",
      key: "S02",
      paths: ["community.approach"],
    }),
    ...ofChosenApproach(plan),
    ...gap(!isSaid(venues) && !isSaid(gatherings), "venues-missing", {
      severity: "serious",
      key: "S02",
      paths: ["venues", "gatherings"],
    }),
    ...contradiction(isPlatform && noPeople, "all-platform", {
      severity: "serious",
      key: "S31",
      paths: ["groups", "team", "partners", "gatherings"],
    }),
    ...risk(isSent && !isSaid(gatherings), "only-broadcast", { severity: "serious", key: "S43", paths: ["venues"] }),
    ...gap(!isSaid(sharing), "sharing-missing", { severity: "notice", key: "S03", paths: ["sharing"] }),
  ];
}

/** Where what the plan says of the situation speaks against the approach that was chosen, or leaves open whether it does. */
function ofChosenApproach(plan: CommunityPlan): readonly PlanFinding[] {
  const approach = plan.community?.approach;
  const compared = compareApproaches(plan).find((one) => one.approach === approach);
  return (compared?.criteria ?? []).flatMap(({ criterion, speaks, paths }) => {
    const about = {
      key: "S02",
      params: { approach: `${approach}`, criterion },
      paths: ["community.approach", ...paths],
    } as const;
    // A team or a horizon that is missing is a finding of its own.
    const isOpen = speaks === "open" && criterion !== "team" && criterion !== "time-for-a-year";
    return [
      ...contradiction(speaks === "against", "approach-against-criteria", { severity: "serious", ...about }),
      ...gap(isOpen, "approach-criterion-open", { severity: "notice", ...about }),
    ];
  });
}
