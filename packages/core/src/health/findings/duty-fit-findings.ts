import { type HeldDuty, heldDuties, placeOfDuty } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Instant } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { Finding } from "../assessment/finding.js";

/**
 * Whether duties are with people whom they fit, as declared: a holder who knows nothing of the subject (S46), one who does
 * not like doing this online (S45), and a duty that is stated more than once of one person at one place, so that nobody knows
 * which statement holds. What was not declared is not known, and no finding.
 *
 * @param timeZone - The zone in which the days of duties are cut.
 */
export function dutyFitFindings(dataset: CommunityDataset, asOf: Instant, timeZone: TimeZone): readonly Finding[] {
  const held = heldDuties(dataset, asOf, timeZone);
  return [
    ...held
      .filter(({ expertise }) => expertise === "none")
      .map((duty) => finding("duty-without-expertise", duty, "S46")),
    ...held.filter(({ affinity }) => affinity === "none").map((duty) => finding("duty-without-affinity", duty, "S45")),
    ...overlapping(held),
  ];
}

function overlapping(held: readonly HeldDuty[]): readonly Finding[] {
  const first = new Map<string, HeldDuty>();
  const repeated = new Map<string, HeldDuty>();
  for (const one of held) {
    const key = JSON.stringify([one.holder, one.duty, placeOfDuty(one)]);
    if (first.has(key)) repeated.set(key, one);
    else first.set(key, one);
  }
  return [...repeated.values()].map((duty) => finding("overlapping-duties", duty, "S28"));
}

function finding(code: string, { duty, holder, basis = "declared" }: HeldDuty, key: string): Finding {
  const severity = code === "duty-without-expertise" ? "serious" : "notice";
  return { code, params: { duty, basis }, people: [holder], severity, pillar: "continuityRisk", key };
}
