import type { MeasureLine } from "../../document/report-document.js";
import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";
import { folded } from "./folded.js";

/** Indicators or figures: name and value, then all that belongs to it. */
export function measureList(measures: readonly MeasureLine[], words: PageWords): readonly Html[] {
  return folded(measures.map(measure), (items) => element("ul", { class: "measures" }, ...items), words);
}

function measure({ name, value, aside, details }: MeasureLine): Html {
  return element(
    "li",
    {},
    element(
      "p",
      { class: "measure" },
      element("span", { class: "name" }, name),
      value === undefined ? undefined : [" ", element("strong", { class: "value" }, value)],
    ),
    aside === undefined ? undefined : element("p", { class: "aside" }, aside),
    ...details.map((detail) => element("p", { class: "detail" }, detail)),
  );
}
