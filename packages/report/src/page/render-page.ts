import type { HealthReport } from "@org/community-core";
import { keepableReport } from "@org/community-core/comparison";
import { sharedReport } from "@org/community-core/continuity";
import { chartsOf } from "../charts/charts-of.js";
import { composeFirstScreen } from "../document/compose-first-screen.js";
import { composeGrounds } from "../document/compose-report.js";
import { composeWins } from "../document/compose-wins.js";
import type { PageWords } from "../language/page-words.js";
import { speech } from "../speech/speech.js";
import { blockHtml } from "./blocks/block-html.js";
import { chartsSection } from "./charts-section.js";
import { element, type Html } from "./html/html.js";
import type { ReportPageOptions } from "./page-options.js";
import { contentsHtml, sectionHtml, sectionsHtml } from "./section-html.js";
import { type Section, sectionsOf } from "./sections.js";
import { wholePage } from "./whole-page.js";

/**
 * A health report as one page of HTML that needs nothing else: the answers and what matters most on the first screen, charts with
 * their numbers, then everything that they rest on. It runs no script, loads nothing and says so to the browser.
 *
 * For everybody (`shared`, unless told otherwise) it names nobody; for the team it names carriers by pseudonym, but those of a source
 * whose rules let nobody keep what people did.
 *
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderPage(health, { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderPage(
  report: HealthReport,
  { language, audience = "shared", reading, detail, wins }: ReportPageOptions,
): string {
  const shown = audience === "shared" ? sharedReport(report) : keepableReport(report);
  const speaks = speech(language, shown.timeZone);
  const { page } = speaks.language;
  const { title, lead, sections: answers } = sectionsOf(composeFirstScreen(shown, speaks));
  const grounds = sectionsOf(composeGrounds(shown, speaks, { reading, detail })).sections;
  const told = wins === undefined ? [] : sectionsOf(composeWins(wins, speaks)).sections;
  const [matters, ...good] = answers;
  const charts = chartsOf(drawnFor(shown, report), speaks, { audience: shown.audience ?? "team" });
  return wholePage({
    language,
    title: title?.text ?? speaks.language.labels.title,
    under: title?.under,
    audience: shown.audience ?? "team",
    main: [
      ...lead.flatMap((block) => blockHtml(block, "", page)),
      matters === undefined ? undefined : sectionHtml(matters, "matters-most", page, "matters"),
      besideEachOther([...good, ...told], page),
      chartsSection(charts, page),
      contentsHtml(grounds, page),
      ...sectionsHtml(grounds, page),
    ],
  });
}

/** What is drawn: for everybody the shares of the work too, of which their charts say how large they are and not whose. */
function drawnFor(shown: HealthReport, { carriers, duties }: HealthReport): HealthReport {
  return shown.audience === "shared" ? { ...shown, carriers, ...(duties === undefined ? {} : { duties }) } : shown;
}

/** What goes well, in numbers and in words. */
function besideEachOther(sections: readonly Section[], page: PageWords): Html | undefined {
  if (sections.length === 0) return undefined;
  return element(
    "div",
    { class: "beside" },
    ...sections.map((section, index) => sectionHtml(section, `good-${index + 1}`, page, "good-news")),
  );
}
