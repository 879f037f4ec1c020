import type { Finding } from "../assessment/finding.js";
import { dutyFindingCodes } from "../findings/duty-findings.js";
import { fewestTold } from "./fewest-told.js";

/** Findings of a duty that say something of the community even if nobody is named: who is behind them is not the matter. */
const toldWithoutPeople: ReadonlySet<string> = new Set(["no-backup", "budget-on-one-person"]);

/** Findings whose number of people is that of a department, or of those whose contracts they tell of. */
const ofSomePeople: ReadonlySet<string> = new Set(["one-department", "all-contracts-end"]);

/** Findings for everybody: of the work and not of whoever does it. Without their people two of one duty are one. */
export function sharedFindings(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.flatMap(({ people: _, ...finding }) => {
    const text = JSON.stringify(finding);
    if (told.has(text) || !isForEverybody(finding)) return [];
    told.add(text);
    return [finding];
  });
}

function isForEverybody({ code, params }: Finding): boolean {
  if (dutyFindingCodes.has(code)) return toldWithoutPeople.has(code);
  const { people } = params;
  return !ofSomePeople.has(code) || (typeof people === "number" && people >= fewestTold);
}
