import { isSaid } from "../../documents/is-said.js";
import { risk } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementContext, InvolvementFinding } from "../involvement-finding.js";
import { standingAlone } from "../standing-alone.js";

/** Where the manager stands: who carries the work besides, with which money, until when, and whether alone (S13, S39, S47). */
export function positionChecks(
  document: InvolvementDocument,
  { thresholds }: InvolvementContext,
): readonly InvolvementFinding[] {
  const { manager, sponsors } = document;
  const until = manager?.contractUntil;
  const signs = standingAlone(document);
  const there = signs.filter(({ holds }) => holds === "yes");
  return [
    ...ofDepartments(document),
    ...risk(sponsors?.length === 0, "no-sponsor", { severity: "serious", key: "S39", paths: ["sponsors"] }),
    ...risk(sponsors?.length === 1, "one-sponsor-only", {
      severity: "notice",
      key: "S12",
      params: { person: sponsors?.[0]?.id ?? "" },
      paths: ["sponsors"],
    }),
    ...risk(manager?.money === "asked" || manager?.money === "none", "no-own-money", {
      severity: "notice",
      key: "S39",
      paths: ["manager.money"],
    }),
    ...risk(until !== undefined, "contract-ends", {
      severity: "notice",
      key: "S47",
      params: { date: until ?? "" },
      paths: ["manager.contractUntil"],
    }),
    ...risk(there.length >= thresholds.signsOfStandingAlone, "stands-alone", {
      severity: "serious",
      key: "S39",
      params: { count: there.length, of: signs.length },
      paths: there.flatMap(({ paths }) => paths),
    }),
  ];
}

/** Support from one department only: the manager's own does not make two by being named twice. */
function ofDepartments({
  initiatives = [],
  ambassadors = [],
  lineManagers = [],
  manager,
}: InvolvementDocument): readonly InvolvementFinding[] {
  const frees = lineManagers.filter(({ hoursFreedPerWeek }) => hoursFreedPerWeek !== 0);
  const supporting = [
    ...initiatives.flatMap(({ departments = [] }) => departments),
    ...[...ambassadors, ...frees].flatMap(({ department }) => department ?? []),
  ];
  const all = new Set([...supporting, ...(manager?.department === undefined ? [] : [manager.department])]);
  const named = { initiatives, ambassadors, lineManagers };
  return risk(isSaid(supporting) && all.size === 1, "support-from-one-department", {
    severity: "serious",
    key: "S13",
    params: { department: supporting[0] ?? "" },
    paths: Object.entries(named).flatMap(([list, items]) => (isSaid<unknown>(items) ? [list] : [])),
  });
}
