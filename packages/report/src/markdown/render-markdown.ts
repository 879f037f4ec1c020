import type { HealthReport } from "@org/community-core";
import { composeReport } from "../document/compose-report.js";
import type { Reading } from "../document/reading.js";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { documentMarkdown } from "./document-markdown.js";

/** How a report is written as Markdown. */
export interface MarkdownOptions {
  readonly language: LanguageCode;
  /** With why each threshold stands where it stands, what each figure could move, and every figure that is missing. Default false. */
  readonly detail?: boolean;
  /** What became of the read, such as a `Collected`; at the end. */
  readonly reading?: Reading;
}

/**
 * A health report in Markdown, as GitHub and others show it: what `renderText` says, with headings, lists and tables. Every
 * text is escaped, so that a name full of markup shows as what it is. It names carriers by pseudonym, so it is for the team
 * and not for everybody.
 *
 * @returns Text that ends in a line break. Dates are in the report's own time zone.
 * @throws RangeError if the report's time zone is not known here.
 */
export function renderMarkdown(report: HealthReport, { language, reading, detail }: MarkdownOptions): string {
  return documentMarkdown(composeReport(report, speech(language, report.timeZone), { reading, detail }));
}
