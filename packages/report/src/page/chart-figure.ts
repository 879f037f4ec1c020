import type { Chart } from "../charts/chart.js";
import type { PageWords } from "../language/page-words.js";
import { scrollingTable } from "./blocks/table.js";
import { asItIs, element, type Html } from "./html/html.js";

/** A chart with what is to be seen in it, and its numbers in a table that opens. */
export function chartFigure({ id, title, summary, svg, table }: Chart, words: PageWords): Html {
  return element(
    "figure",
    { class: "picture", id: `picture-${id}` },
    element("figcaption", {}, element("h3", {}, title), element("p", {}, summary)),
    element("div", { class: "drawing", role: "group", tabindex: 0, "aria-label": title }, asItIs(svg)),
    element(
      "details",
      {},
      element("summary", {}, words.tableOf, element("span", { class: "unseen" }, `: ${title}`)),
      scrollingTable({ ...table, caption: title }, words),
    ),
  );
}
