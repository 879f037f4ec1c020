import type { Block } from "../../document/report-document.js";
import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";
import { findingList } from "./findings.js";
import { folded } from "./folded.js";
import { measureList } from "./measures.js";
import { scoreCards } from "./scores.js";
import { shareGroups } from "./shares.js";
import { scrollingTable } from "./table.js";

/** A block of a report as markup; titles and headings of sections are laid by whoever lays the page. */
export function blockHtml(block: Block, about: string, words: PageWords): readonly Html[] {
  switch (block.kind) {
    case "title":
      return [element("h1", {}, block.text), ...(block.under === undefined ? [] : [element("p", {}, block.under)])];
    case "heading":
      return [element(`h${block.level}`, {}, block.text)];
    case "paragraph":
      return [element("p", {}, block.text)];
    case "scores":
      return [scoreCards(block.scores, words)];
    case "findings":
      return findingList(block, words);
    case "measures":
      return measureList(block.measures, words);
    case "shares":
      return shareGroups(block.groups, words);
    case "list":
      return folded(
        block.items.map((item) => element("li", {}, item)),
        (items, start) => (block.numbered ? orderedList(items, start) : element("ul", { class: "plain" }, ...items)),
        words,
      );
    case "table":
      return [scrollingTable({ ...block, caption: about }, words)];
  }
}

/** A numbered list, or the rest of one. */
function orderedList(items: readonly Html[], start: number): Html {
  return element("ol", { class: "plain", start: start === 1 ? undefined : start }, ...items);
}
