import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap, risk } from "../../documents/make-finding.js";
import { ambassadorCoverage } from "../ambassador-coverage.js";
import type { InternalAmbassador } from "../document/internal-ambassador.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementContext, InvolvementFinding } from "../involvement-finding.js";
import { hasBegun } from "./initiative-checks.js";

/** Who speaks up for the community within: are there enough, in which departments (S16), and do they suit it (S45)? */
export function ambassadorChecks(
  document: InvolvementDocument,
  context: InvolvementContext,
): readonly InvolvementFinding[] {
  const { ambassadors, initiatives = [] } = document;
  const started = initiatives.findIndex((one) => one.kind === "ambassadors" && hasBegun(one));
  const [only] = ambassadors ?? [];
  const areKnown = isSaid(ambassadors) && ambassadors.every(({ informs }) => informs !== undefined);
  return [
    ...risk(ambassadors?.length === 0, "no-ambassadors", { severity: "serious", key: "S16", paths: ["ambassadors"] }),
    ...risk(ambassadors?.length === 1, "one-ambassador-only", {
      severity: "serious",
      key: "S12",
      params: { person: only?.id ?? "" },
      paths: ["ambassadors"],
    }),
    ...ofDepartments(document, context),
    ...(ambassadors ?? []).flatMap(ofOne),
    ...risk(areKnown && !ambassadors.some(({ informs }) => informs === true), "no-informing-ambassador", {
      severity: "notice",
      key: "S16",
      paths: (ambassadors ?? []).map((_, index) => `ambassadors[${index}].informs`),
    }),
    ...contradiction(started >= 0 && !isSaid(ambassadors), "ambassador-initiative-without-ambassadors", {
      severity: "serious",
      key: "S16",
      params: { initiative: initiatives[started]?.id ?? "" },
      paths: [`initiatives[${started}]`, "ambassadors"],
    }),
  ];
}

function ofDepartments(
  document: InvolvementDocument,
  { thresholds }: InvolvementContext,
): readonly InvolvementFinding[] {
  const { departments = [] } = ambassadorCoverage(document);
  const without = departments.filter(({ ambassadors }) => ambassadors === 0);
  const covered = departments.length - without.length;
  const areFew = covered < thresholds.departmentsWithAmbassador * departments.length;
  return gap(isSaid(document.ambassadors) && without.length > 0, "departments-without-ambassador", {
    severity: areFew ? "serious" : "notice",
    key: "S16",
    params: {
      covered,
      count: departments.length,
      departments: without.map(({ department }) => department).join(", "),
    },
    paths: ["ambassadors", "organisation.departments"],
  });
}

function ofOne(
  { id, department, informs, affinity }: InternalAmbassador,
  index: number,
): readonly InvolvementFinding[] {
  const path = `ambassadors[${index}]`;
  const unknown = [
    ...(informs === undefined ? [`${path}.informs`] : []),
    ...(affinity === undefined ? [`${path}.affinity`] : []),
  ];
  const about = { severity: "notice", key: "S16", params: { person: id } } as const;
  return [
    ...gap(department === undefined, "ambassador-without-department", { ...about, paths: [`${path}.department`] }),
    ...gap(unknown.length > 0, "ambassador-fit-unknown", { ...about, paths: unknown }),
    ...risk(affinity === "none", "ambassador-without-affinity", {
      ...about,
      severity: "serious",
      key: "S45",
      paths: [`${path}.affinity`],
    }),
  ];
}
