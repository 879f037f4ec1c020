import type { HealthReport } from "@org/community-core";
import { composeReport } from "../document/compose-report.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * A health report for a person at a terminal: what was read, an answer a pillar, the findings that matter most with a
 * step for this week, then everything that it rests on. Codes that this version does not know are printed in readable
 * form. It names carriers by pseudonym, so it is for the team and not for everybody.
 *
 * @returns Text that ends in a line break. Dates are in the report's own time zone.
 * @throws RangeError if the width is under 60 or the report's time zone is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderText(health, { language: "en" }).split("\n", 1)[0] // => "Health of the community"
 */
export function renderText(report: HealthReport, options: TextOptions): string {
  const { language, reading, detail } = options;
  return documentText(composeReport(report, speech(language, report.timeZone), { reading, detail }), options);
}
