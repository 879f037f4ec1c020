import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { Initiative } from "../document/initiative.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementFinding } from "../involvement-finding.js";
import { hasBegun } from "./initiative-checks.js";

/** Each initiative by itself: its strategy, its state and what shows that it works (S15). */
export function singleInitiativeChecks({ initiatives = [], asOf }: InvolvementDocument): readonly InvolvementFinding[] {
  return initiatives.flatMap((initiative, index) => [
    ...ofStrategy(initiative, `initiatives[${index}]`),
    ...ofState(initiative, `initiatives[${index}]`, asOf),
  ]);
}

function ofStrategy(initiative: Initiative, path: string): readonly InvolvementFinding[] {
  const { id, strategy = {} } = initiative;
  const { goal, interestOfOrganisation, interestOfCommunity } = strategy;
  const isOneSided = interestOfOrganisation !== undefined && interestOfCommunity === undefined;
  const isGoalless = hasBegun(initiative) && goal === undefined;
  const missing = [
    ...(goal === undefined && !isGoalless ? ["goal"] : []),
    ...(interestOfOrganisation === undefined ? ["interestOfOrganisation"] : []),
    ...(interestOfCommunity === undefined && !isOneSided ? ["interestOfCommunity"] : []),
  ].map((key) => `${path}.strategy.${key}`);
  const about = { severity: "serious", key: "S15", params: { initiative: id } } as const;
  return [
    ...gap(missing.length > 0, "initiative-strategy-incomplete", { ...about, paths: missing }),
    ...contradiction(isOneSided, "initiative-for-organisation-only", {
      ...about,
      paths: [`${path}.strategy.interestOfOrganisation`, `${path}.strategy.interestOfCommunity`],
    }),
    ...contradiction(isGoalless, "initiative-begun-without-goal", {
      ...about,
      paths: [`${path}.state`, `${path}.strategy.goal`],
    }),
  ];
}

function ofState(
  initiative: Initiative,
  path: string,
  asOf: InvolvementDocument["asOf"],
): readonly InvolvementFinding[] {
  const { id, state, owner, evidence, until } = initiative;
  const isAhead = state === "idea" || state === "planned";
  const isOverdue = until !== undefined && asOf !== undefined && until < asOf && (isAhead || state === "running");
  const about = { severity: "notice", key: "S15", params: { initiative: id } } as const;
  return [
    ...gap(state === undefined, "initiative-without-state", { ...about, paths: [`${path}.state`] }),
    ...gap(owner === undefined, "initiative-without-owner", { ...about, paths: [`${path}.owner`] }),
    ...gap(hasBegun(initiative) && !isSaid(evidence), "initiative-without-evidence", {
      ...about,
      paths: [`${path}.evidence`],
    }),
    ...contradiction(isAhead && isSaid(evidence), "evidence-before-start", {
      ...about,
      paths: [`${path}.state`, `${path}.evidence`],
    }),
    ...contradiction(isOverdue, "initiative-overdue", {
      ...about,
      severity: "serious",
      params: { initiative: id, date: until ?? "" },
      paths: [`${path}.until`, `${path}.state`],
    }),
  ];
}
