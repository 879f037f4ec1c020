import type { Told } from "../continuity/told.js";
import { toldWith } from "../health/report/told-with.js";
import { fewestTold } from "../health/sharing/fewest-told.js";
import { sharedFindings } from "../health/sharing/shared-findings.js";
import type { ComparedShare } from "./compared-share.js";
import type { FederationReport, PartHealth } from "./federation-report.js";

/**
 * Local communities for everybody: in how many parts the answers hang on the same person, and not on whom. Of a part in which
 * fewer than five people contributed nothing is said but that: its numbers would be those of somebody. Every other number stays
 * as it was measured. Of one such part alone the numbers can still be worked out from the others and those of all together.
 *
 * @example
 * const federation = createFederation({ parts: [{ name: "North", venues: ["n"] }, { name: "South", venues: ["s"] }] }).unwrapOr(undefined);
 * const assessed = assessFederation(createDataset([]), federation, { asOf: "2026-01-31T00:00:00Z" });
 * assessed.map(sharedFederation).map(({ audience }) => audience).unwrapOr("") // => "shared"
 */
export function sharedFederation(report: FederationReport): FederationReport {
  const hidden = hiddenParts(report);
  return {
    ...report,
    audience: "shared",
    whole: sharedHealth(report.whole),
    parts: report.parts.map((part) => ({ ...part, health: sharedHealth(hidden.get(part.name) ?? part.health) })),
    shares: report.shares.map((share) => shareWithout(share, hidden)),
    subjects: toldWith(report.subjects, ({ subjects, ...rest }) => ({
      ...rest,
      subjects: subjects.map((subject) => ({
        ...subject,
        parts: subject.parts.filter(({ part }) => !hidden.has(part)),
      })),
    })),
    findings: toldWith(report.findings, (findings) => findings.map(({ people: _, ...finding }) => finding)),
  };
}

/** Parts of so few people that their figures are of somebody, with what stands in place of them. */
function hiddenParts({ parts }: FederationReport): ReadonlyMap<string, HiddenHealth> {
  return new Map(
    parts.flatMap(({ name, health }) => {
      if (health.status === "refused" || health.value.activeContributors.status === "refused") return [];
      const { value: found, definition } = health.value.activeContributors.value;
      return found === 0 || found >= fewestTold ? [] : [[name, hiddenHealth(definition, found)] as const];
    }),
  );
}

type HiddenHealth = Extract<Told<PartHealth>, { status: "refused" }>;

function hiddenHealth(definition: string, found: number): HiddenHealth {
  const reason = "people-could-be-recognised";
  return { status: "refused", refusal: { type: "InsufficientData", definition, reason, needed: fewestTold, found } };
}

function shareWithout(share: ComparedShare, hidden: ReadonlyMap<string, HiddenHealth>): ComparedShare {
  const { parts, order } = share;
  return {
    ...share,
    parts: parts.map(({ part, raw, shrunk }) => {
      const instead = hidden.get(part);
      if (instead !== undefined) return { part, raw: instead };
      return { part, raw, ...(shrunk === undefined ? {} : { shrunk }) };
    }),
    order: order.status === "shown" ? { ...order, parts: order.parts.filter((part) => !hidden.has(part)) } : order,
  };
}

function sharedHealth(health: Told<PartHealth>): Told<PartHealth> {
  return toldWith(health, (part) => ({ ...part, continuity: sharedFindings(part.continuity) }));
}
