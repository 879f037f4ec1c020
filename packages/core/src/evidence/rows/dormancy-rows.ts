import { ok } from "neverthrow";
import { countedTypes } from "../../activity/counted-types.js";
import { contributionsByPerson } from "../../activity/people/contributions-by-person.js";
import { silentDays } from "../../activity/rhythm/silent-days.js";
import { spokenTypes } from "../../activity/sides/voices.js";
import { type DormancyOutlook, dormancy } from "../../viability/dormancy.js";
import { unitInSight } from "../../viability/unit-in-sight.js";
import type { EvidenceRule } from "../evidence-rule.js";
import type { ExplainedFigure } from "../explained-figure.js";
import type { EvidenceRow } from "../figure-evidence.js";
import { observed } from "./counted-rows.js";
import { silencesIn } from "./silence-rows.js";

/** What was said in 90 days, whose people and longest silence say which units of the table this one is like. */
export const dormancyRows: ExplainedFigure = (dataset, { definition, window }) =>
  dormancy(dataset, { asOf: window.until }).andThen(({ like }) =>
    unitInSight(dataset, definition, window.until).andThen(({ recent, venues, stretches }) => {
      const rows: EvidenceRow[] = [];
      contributionsByPerson(dataset, { window: recent, venues, types: spokenTypes, onRow: observed(dataset, rows) });
      silentDays(dataset, stretches, venues, countedTypes(spokenTypes), silencesIn(dataset, rows));
      return ok({ rule: tableRule(like), rows });
    }),
  );

function tableRule({ people, silence, fellSilent }: DormancyOutlook["like"]): EvidenceRule {
  return {
    name: "reference-table",
    people: `${people.from}-${people.to}`,
    silence,
    ...(fellSilent === undefined ? {} : { share: fellSilent.share }),
  };
}
