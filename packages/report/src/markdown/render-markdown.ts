import type { HealthReport } from "@org/community-core";
import { keepableReport } from "@org/community-core/comparison";
import { sharedReport } from "@org/community-core/continuity";
import { composeReport } from "../document/compose-report.js";
import type { ReportPageOptions } from "../page/page-options.js";
import { speech } from "../speech/speech.js";
import { documentMarkdown } from "./document-markdown.js";

/**
 * A health report in Markdown, as GitHub and others show it: what `renderText` says, with headings, lists and tables. Every
 * text is escaped, so that a name full of markup shows as what it is. For everybody (`shared`, unless told otherwise) it names
 * nobody; for the team it names carriers by pseudonym, but those of a source whose rules let nobody keep what people did.
 *
 * @returns Text that ends in a line break. Dates are in the report's own time zone.
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderMarkdown(health, { language: "en" }).split("\n", 1)[0] // => "# Health of the community"
 */
export function renderMarkdown(
  report: HealthReport,
  { language, audience = "shared", ...told }: ReportPageOptions,
): string {
  const shown = audience === "shared" ? sharedReport(report) : keepableReport(report);
  return documentMarkdown(composeReport(shown, speech(language, shown.timeZone), told));
}
