import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { CommunityPlan, Strategy } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/** What there will be and how people come (S20), what it is about and within which limits (S26), and from what it comes (S44, S48). */
export function strategyChecks(plan: CommunityPlan): readonly PlanFinding[] {
  const { community, contentStrategy, activationStrategy, limits, values, mission, passion } = plan;
  const about = { severity: "serious", key: "S20" } as const;
  const scope = [
    ...(isSaid(community?.about) ? [] : ["community.about"]),
    ...(isSaid(community?.notAbout) ? [] : ["community.notAbout"]),
  ];
  const content = missingOf("contentStrategy", contentStrategy);
  const activation = missingOf("activationStrategy", activationStrategy);
  return [
    ...gap(isSaid(content), "content-strategy-missing", { ...about, paths: content }),
    ...gap(isSaid(activation), "activation-strategy-missing", { ...about, paths: activation }),
    ...gap(isSaid(scope), "scope-missing", { severity: "notice", key: "S26", paths: scope }),
    ...aboutAndNot(plan),
    ...outOfScope(plan),
    ...gap(!isSaid(limits), "limits-missing", { severity: "notice", key: "S26", paths: ["limits"] }),
    ...gap(!isSaid(values), "values-missing", { severity: "notice", key: "S44", paths: ["values"] }),
    ...gap(mission === undefined && passion === undefined, "mission-missing", {
      severity: "serious",
      key: "S48",
      paths: ["mission", "passion"],
    }),
    ...risk((mission === undefined) !== (passion === undefined), "mission-and-passion-not-both", {
      severity: "notice",
      key: "S48",
      paths: [mission === undefined ? "mission" : "passion"],
    }),
  ];
}

function missingOf(name: string, { what, why }: Strategy = {}): readonly string[] {
  return [...(what === undefined ? [`${name}.what`] : []), ...(why === undefined ? [`${name}.why`] : [])];
}

/** Subjects that the community says it is about and not about. */
function aboutAndNot({ community }: CommunityPlan): readonly PlanFinding[] {
  const { about = [], notAbout = [] } = community ?? {};
  const excluded = notAbout.map(plain);
  return about.flatMap((subject, index) => {
    const at = excluded.indexOf(plain(subject));
    return contradiction(at >= 0, "about-and-not-about", {
      severity: "serious",
      key: "S26",
      params: { subject },
      paths: [`community.about[${index}]`, `community.notAbout[${at}]`],
    });
  });
}

/** Subjects of those whom you want to reach that the community says it is not about. */
function outOfScope({ community, groups = [] }: CommunityPlan): readonly PlanFinding[] {
  const excluded = (community?.notAbout ?? []).map(plain);
  return groups.flatMap(({ id, subjects = [] }, group) =>
    subjects.flatMap((subject, index) =>
      contradiction(excluded.includes(plain(subject)), "subject-out-of-scope", {
        severity: "serious",
        key: "S26",
        params: { group: id, subject },
        paths: [`groups[${group}].subjects[${index}]`, "community.notAbout"],
      }),
    ),
  );
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
