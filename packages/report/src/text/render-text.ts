import type { HealthReport } from "@org/community-core";
import { sharedReport } from "@org/community-core/continuity";
import { composeReport } from "../document/compose-report.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { ReportTextOptions } from "./text-options.js";

/**
 * A health report for a person at a terminal: what was read, an answer a pillar, the findings that matter most with a
 * step for this week, then everything that it rests on. Codes that this version does not know are printed in readable
 * form. For the team it names carriers by pseudonym; for everybody it names nobody (`sharedReport`).
 *
 * @returns Text that ends in a line break. Dates are in the report's own time zone.
 * @throws RangeError if the width is under 60 or the report's time zone is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderText(health, { language: "en" }).split("\n", 1)[0] // => "Health of the community"
 */
export function renderText(report: HealthReport, options: ReportTextOptions): string {
  const { language, audience = "team", reading, detail, wins } = options;
  const shown = audience === "shared" ? sharedReport(report) : report;
  return documentText(composeReport(shown, speech(language, report.timeZone), { reading, detail, wins }), options);
}
