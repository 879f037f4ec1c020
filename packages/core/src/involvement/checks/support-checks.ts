import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import { supportLevels } from "../document/support.js";
import type { InvolvementFinding } from "../involvement-finding.js";

/** How each level stands towards the community, and whether the time follows the words (S18, S39). */
export function supportChecks(document: InvolvementDocument): readonly InvolvementFinding[] {
  return [...ofLevels(document), ...ofHours(document)];
}

function ofLevels({ support = {} }: InvolvementDocument): readonly InvolvementFinding[] {
  return supportLevels.flatMap((level) => {
    const { stance, shownBy } = support[level] ?? {};
    const params = { level };
    const path = `support.${level}`;
    return [
      ...risk(stance === "against", "support-against", {
        severity: "serious",
        key: "S39",
        params,
        paths: [`${path}.stance`],
      }),
      // The source text calls the warmth of the top and the line managers essential; that of the staff follows from it.
      ...risk(stance === "lukewarm", "support-lukewarm", {
        severity: level === "staff" ? "notice" : "serious",
        key: "S18",
        params,
        paths: [`${path}.stance`],
      }),
      ...gap(stance === "warm" && !isSaid(shownBy), "support-not-shown", {
        severity: "notice",
        key: "S18",
        params,
        paths: [`${path}.shownBy`],
      }),
    ];
  });
}

function ofHours({ support, lineManagers = [], initiatives = [] }: InvolvementDocument): readonly InvolvementFinding[] {
  const known = lineManagers.flatMap(({ hoursFreedPerWeek }) => hoursFreedPerWeek ?? []);
  const areAllKnown = isSaid(lineManagers) && known.length === lineManagers.length;
  const freed = sum(known);
  const asking = initiatives.flatMap((one, index) =>
    one.state === "running" && one.hoursPerWeek !== undefined
      ? [{ hours: one.hoursPerWeek, path: `initiatives[${index}].hoursPerWeek` }]
      : [],
  );
  const needed = sum(asking.map(({ hours }) => hours));
  const frees = lineManagers.map((_, index) => `lineManagers[${index}].hoursFreedPerWeek`);
  const isWarm = support?.management?.stance === "warm";
  return [
    ...contradiction(isWarm && areAllKnown && freed === 0, "warm-without-hours", {
      severity: "serious",
      key: "S18",
      paths: ["support.management.stance", ...frees],
    }),
    ...contradiction(areAllKnown && freed < needed, "hours-freed-too-few", {
      severity: "serious",
      key: "S18",
      params: { hours: freed, needed },
      paths: [...asking.map(({ path }) => path), ...frees],
    }),
  ];
}

/** To a millionth: tenths of an hour have no exact binary form, and their sums are compared. */
function sum(hours: readonly number[]): number {
  return Math.round(hours.reduce((total, one) => total + one, 0) * 1e6) / 1e6;
}
