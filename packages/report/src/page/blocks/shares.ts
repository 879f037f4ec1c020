import type { ShareGroup } from "../../document/report-document.js";
import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";
import { bar } from "./bar.js";

/** Who does how much: a table with bars for each kind of work, and what must be said with it. */
export function shareGroups(groups: readonly ShareGroup[], words: PageWords): readonly Html[] {
  return groups.map(({ title, shares, notes = [] }) =>
    element(
      "section",
      { class: "shares" },
      element("h3", {}, title),
      shares.length === 0 ? undefined : table(title, shares, words),
      notes.length === 0
        ? undefined
        : element("ul", { class: "notes" }, ...notes.map((note) => element("li", {}, note))),
    ),
  );
}

function table(title: string, shares: ShareGroup["shares"], words: PageWords): Html {
  const head = [words.person, "", words.share, words.count];
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, title),
    element(
      "thead",
      { class: "unseen" },
      element("tr", {}, ...head.map((text) => (text === "" ? element("td") : element("th", { scope: "col" }, text)))),
    ),
    element(
      "tbody",
      {},
      ...shares.map(({ name, share, text, count }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, name),
          element("td", { class: "drawn" }, bar(share)),
          element("td", { class: "figure" }, text),
          element("td", { class: "figure" }, count),
        ),
      ),
    ),
  );
}
