import { isSaid } from "../../documents/is-said.js";
import { contradiction, risk } from "../../documents/make-finding.js";
import type { Initiative } from "../document/initiative.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementFinding } from "../involvement-finding.js";

/** What is done to involve the organisation, taken together: does it serve the reasons, and is anything done (S14, S15)? */
export function initiativeChecks({
  initiatives = [],
  reasons = [],
}: InvolvementDocument): readonly InvolvementFinding[] {
  const [first] = initiatives;
  const served = initiatives.flatMap(({ aims = [] }) => aims);
  const isOneKind = initiatives.length > 1 && initiatives.every(({ kind }) => kind === first?.kind);
  const begun = initiatives.filter(hasBegun);
  const isKnown = initiatives.length > 0 && initiatives.every(({ state }) => state !== undefined);
  return [
    ...reasons.flatMap(({ aim }, index) =>
      contradiction(isSaid(served) && !served.includes(aim), "aim-without-initiative", {
        severity: "serious",
        key: "S14",
        params: { aim },
        paths: [`reasons[${index}]`, "initiatives"],
      }),
    ),
    ...risk(isOneKind, "initiatives-of-one-kind", {
      severity: "notice",
      key: "S15",
      params: { kind: first?.kind ?? "", count: initiatives.length },
      paths: ["initiatives"],
    }),
    ...risk(isKnown && begun.length === 0, "nothing-running", {
      severity: "serious",
      key: "S15",
      params: { count: initiatives.length },
      paths: initiatives.map((_, index) => `initiatives[${index}].state`),
    }),
  ];
}

/** Whether an initiative has been put into practice. */
export function hasBegun({ state }: Initiative): boolean {
  return state === "running" || state === "done";
}
