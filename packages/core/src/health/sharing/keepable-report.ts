import { mayBeKept } from "../../model/source-limits.js";
import type { HealthReport } from "../report/health-report.js";
import { sharedReport } from "./shared-report.js";

/**
 * The report as it may be stored: where a source limits how long what it yields may be kept, as LinkedIn does, only what
 * everybody may see (`sharedReport`). Figures of all together stay; each says its source's limits beside it (`sources`).
 *
 * Sources are not told apart: who is named is not known by source, so one that may not be kept takes all names away.
 *
 * @returns The report itself where everything may be kept.
 * @example
 * const dataset = createDataset([{ kind: "contribution", type: "opening", at: "2026-01-05T09:00:00Z", id: "1", author: "ann" }]);
 * const health = assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z" });
 * keepableReport(health) === health // => true
 * const limited = { ...health, sources: [{ source: "page", capabilities: [], retention: { contributionHours: 48 } }] };
 * keepableReport(limited).carriers[0] // => { work: "opening", total: 1, carriers: [] }
 */
export function keepableReport(report: HealthReport): HealthReport {
  return report.sources.every(mayBeKept) ? report : sharedReport(report);
}
