import type { Chart } from "../charts/chart.js";
import type { ReportDocument } from "../document/report-document.js";
import type { LanguageCode } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { blockHtml } from "./blocks/block-html.js";
import { chartsSection } from "./charts-section.js";
import { element } from "./html/html.js";
import { sectionsHtml } from "./section-html.js";
import { sectionsOf } from "./sections.js";
import { wholePage } from "./whole-page.js";

/** Any document as a page, in its own order, and its charts after what it begins with. For whom it is, it says itself. */
export function documentPage(
  document: ReportDocument,
  { language, charts = [] }: { readonly language: LanguageCode; readonly charts?: readonly Chart[] },
): string {
  const { page, labels } = languages[language];
  const { title, lead, sections } = sectionsOf(document);
  const { text = labels.title, under } = title ?? {};
  const [first, ...rest] = sectionsHtml(sections, page);
  return wholePage({
    language,
    title: text,
    under,
    main: [
      lead.length === 0
        ? undefined
        : element("div", { class: "lead" }, ...lead.flatMap((one) => blockHtml(one, text, page))),
      first,
      chartsSection(charts, page),
      ...rest,
    ],
  });
}
