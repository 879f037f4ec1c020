import type { Told } from "../continuity/told.js";
import { sharedFindings } from "../health/shared-findings.js";
import { toldWith } from "../health/told-with.js";
import type { FederationReport, PartHealth } from "./federation-report.js";

/**
 * Local communities for everybody: in how many parts the answers hang on the same person, and not on whom. Every number stays as
 * it was measured.
 *
 * @example
 * const federation = createFederation({ parts: [{ name: "North", venues: ["n"] }, { name: "South", venues: ["s"] }] }).unwrapOr(undefined);
 * const assessed = assessFederation(createDataset([]), federation, { asOf: "2026-01-31T00:00:00Z" });
 * assessed.map(sharedFederation).map(({ audience }) => audience).unwrapOr("") // => "shared"
 */
export function sharedFederation(report: FederationReport): FederationReport {
  return {
    ...report,
    audience: "shared",
    whole: sharedHealth(report.whole),
    parts: report.parts.map((part) => ({ ...part, health: sharedHealth(part.health) })),
    findings: toldWith(report.findings, (findings) => findings.map(({ people: _, ...finding }) => finding)),
  };
}

function sharedHealth(health: Told<PartHealth>): Told<PartHealth> {
  return toldWith(health, (part) => ({ ...part, continuity: sharedFindings(part.continuity) }));
}
