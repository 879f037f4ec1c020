import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";

/** A table that stands by itself. */
export interface TableToShow {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What it is about, for who moves from table to table. */
  readonly caption: string;
}

/** A table that scrolls by itself where it is wider than the page; numbers stand to the right. */
export function scrollingTable({ columns, rows, caption }: TableToShow, words: PageWords): Html {
  const isFigure = columns.map((_, index) => index > 0 && rows.every((row) => isNumber(row[index] ?? "")));
  const of = (index: number): string | undefined => (isFigure[index] === true ? "figure" : undefined);
  return element(
    "div",
    { class: "scroll", role: "group", tabindex: 0, "aria-label": caption },
    element(
      "table",
      {},
      element("caption", { class: "unseen" }, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...columns.map((column, index) =>
            // A corner without a word would be a header of nothing.
            element("th", { scope: "col", class: of(index) }, column === "" ? unseen(words.part) : column),
          ),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.map((row) =>
          element(
            "tr",
            {},
            ...row.map((cell, index) =>
              index === 0 ? element("th", { scope: "row" }, cell) : element("td", { class: of(index) }, cell),
            ),
          ),
        ),
      ),
    ),
  );
}

function unseen(text: string): Html {
  return element("span", { class: "unseen" }, text);
}

/** A number with its unit, a range or nothing. */
function isNumber(text: string): boolean {
  return text === "" || text === "–" || /^[+−-]?\d[\d.,\u00A0]*(?:–\d[\d.,]*)?\s?(?:%|\*)?$/.test(text.trim());
}
