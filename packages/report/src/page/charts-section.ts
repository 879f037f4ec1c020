import type { Chart } from "../charts/chart.js";
import type { PageWords } from "../language/page-words.js";
import { chartFigure } from "./chart-figure.js";
import { element, type Html } from "./html/html.js";

/** Charts beside each other under a heading of their own; nothing where there is none. */
export function chartsSection(charts: readonly Chart[], words: PageWords): Html | undefined {
  if (charts.length === 0) return undefined;
  return element(
    "section",
    { class: "charts", "aria-labelledby": "charts" },
    element("h2", { id: "charts" }, words.charts),
    element("div", { class: "figures" }, ...charts.map((chart) => chartFigure(chart, words))),
  );
}
