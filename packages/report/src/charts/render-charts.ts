import type { HealthReport } from "@org/community-core";
import { type FederationReport, sharedFederation } from "@org/community-core/federation";
import type { Audience } from "../document/audience.js";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { chartsOf } from "./charts-of.js";
import { federationCharts } from "./federation-charts.js";

/** In which language charts are, and for whom. */
export interface ChartOptions {
  readonly language: LanguageCode;
  /** A `team` sees carriers by pseudonym, and parts of a few people. Absent: `shared`, in which nobody is told apart. */
  readonly audience?: Audience;
}

/**
 * The charts of a health report for a page of one's own: each a drawing that needs no script, with a text alternative and its
 * numbers. Colours are by class, and `chartStyles` has them. What a report says nothing of has no chart; for all of them the
 * report is made with `series: true`.
 *
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const health = assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z", series: true });
 * renderCharts(health, { language: "en" }).every(({ svg }) => svg.startsWith("<svg")) // => true
 */
export function renderCharts(report: HealthReport, { language, audience = "shared" }: ChartOptions): readonly Chart[] {
  return chartsOf(report, speech(language, report.timeZone), { audience });
}

/**
 * The charts of a federation: a share of each of its parts side by side. They name no person; a `team` sees parts of a few people
 * too.
 *
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 * ]);
 * const federation = assessFederationOf([{ name: "North", dataset }], { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderFederationCharts(federation, { language: "en" }).every(({ svg }) => svg.startsWith("<svg")) // => true
 */
export function renderFederationCharts(
  report: FederationReport,
  { language, audience = "shared" }: ChartOptions,
): readonly Chart[] {
  const shown = audience === "shared" ? sharedFederation(report) : report;
  return federationCharts(shown, speech(language, report.timeZone));
}
