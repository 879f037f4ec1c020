import { mayBeKept, type SourceLimits } from "../model/source-limits.js";
import type { FederationReport } from "./federation-report.js";
import { sharedFederation } from "./shared-federation.js";

/**
 * Local communities as they may be stored: where a source limits how long what it yields may be kept, as LinkedIn does, only
 * what everybody may see (`sharedFederation`). The same rule as that of a health report (`keepableReport`); a federation report
 * does not say what it was read from, so that its sources stand beside it.
 *
 * @param sources - What it was read from: `sources` of the dataset.
 * @returns The report itself where everything may be kept.
 * @example
 * const federation = createFederation({ parts: [{ name: "North", venues: ["n"] }, { name: "South", venues: ["s"] }] }).unwrapOr(undefined);
 * const told = assessFederation(createDataset([]), federation, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * keepableFederation(told, [{}]) === told // => true
 * keepableFederation(told, [{}, { retention: { contributionHours: 48 } }]).audience // => "shared"
 */
export function keepableFederation(report: FederationReport, sources: readonly SourceLimits[]): FederationReport {
  return sources.every(mayBeKept) ? report : sharedFederation(report);
}
