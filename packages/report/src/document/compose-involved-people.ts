import type { AmbassadorFit, InvolvementAssessment, StandingAlone } from "@org/community-core/involvement";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { Block } from "./report-document.js";

const fits: readonly AmbassadorFit[] = ["best", "fits", "does-not-fit", "unknown"];

/** The ways in which people are involved, and the ambassadors; what nothing is said of is left out. */
export function composeWays(
  { initiatives, ambassadors }: Pick<InvolvementAssessment, "initiatives" | "ambassadors">,
  speech: Speech,
): readonly Block[] {
  const { involvement } = speech.language;
  const { kinds } = involvement.terms;
  const ways: readonly Block[] = [
    { kind: "heading", level: 2, text: involvement.kindsTitle },
    {
      kind: "list",
      numbered: false,
      items: initiatives.map(
        ({ kind, initiatives: ids }) =>
          `${capitalised(kinds[kind])}: ${ids.length === 0 ? involvement.none : ids.join(", ")}`,
      ),
    },
  ];
  return [
    ...(initiatives.some(({ initiatives: ids }) => ids.length > 0) ? ways : []),
    ...composeAmbassadors(ambassadors, speech),
  ];
}

function composeAmbassadors(
  { departments = [], fit }: InvolvementAssessment["ambassadors"],
  { language, format }: Speech,
): readonly Block[] {
  const { involvement } = language;
  if (fit.length === 0) return [];
  const lines = fits.flatMap((how) => {
    const who = fit.filter((one) => one.fit === how).map(({ ambassador }) => ambassador);
    return who.length === 0 ? [] : [involvement.fit[how](format.list(who))];
  });
  const rows = departments.map(({ department, ambassadors }) => [department, format.number(ambassadors)]);
  return [
    { kind: "heading", level: 2, text: involvement.ambassadorsTitle },
    ...(rows.length === 0 ? [] : [{ kind: "table", columns: involvement.ambassadorsColumns, rows } as const]),
    { kind: "list", numbered: false, items: lines },
  ];
}

/** The signs of standing alone; left out where the document says nothing of any. */
export function composeStandingAlone(signs: readonly StandingAlone[], { language }: Speech): readonly Block[] {
  const { involvement } = language;
  if (signs.every(({ holds }) => holds === "open")) return [];
  return [
    { kind: "heading", level: 2, text: involvement.aloneTitle },
    { kind: "list", numbered: false, items: signs.map(({ sign, holds }) => involvement.alone[sign][holds]) },
  ];
}
