import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementContext, InvolvementFinding } from "../involvement-finding.js";

/** Whether goals of people are about what they do, never about what the community produces (S18, S37). */
export function personalGoalChecks(
  { personalGoals = [] }: InvolvementDocument,
  { measures }: InvolvementContext,
): readonly InvolvementFinding[] {
  return personalGoals.flatMap(({ id, about, measure }, index) => {
    const path = `personalGoals[${index}]`;
    // A measure may name one part of a figure and the number of its definition: `share-of-voice/members@1`.
    const isFigure = measure !== undefined && measures.includes(measure.replace(/@\d+$/, "").split("/")[0] ?? "");
    const params = { goal: id };
    return [
      ...gap(about === undefined && !isFigure, "personal-goal-about-unknown", {
        severity: "notice",
        key: "S37",
        params,
        paths: [`${path}.about`],
      }),
      ...risk(about === "community-output", "personal-goal-on-output", {
        severity: "serious",
        key: "S37",
        params,
        paths: [`${path}.about`],
      }),
      ...contradiction(isFigure && about !== "community-output", "personal-goal-counted-by-figure", {
        severity: "serious",
        key: "S37",
        params: { goal: id, measure: measure ?? "" },
        paths: [`${path}.measure`, `${path}.about`],
      }),
    ];
  });
}
