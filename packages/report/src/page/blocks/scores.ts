import type { ScoreLine } from "../../document/report-document.js";
import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";
import { bar } from "./bar.js";
import { mark } from "./mark.js";

/** The answers as cards: the question, the score where there is one, and the answer in one sentence. */
export function scoreCards(scores: readonly ScoreLine[], words: PageWords): Html {
  return element(
    "section",
    { class: "answers", "aria-labelledby": "answers" },
    element("h2", { id: "answers", class: "unseen" }, words.answers),
    element("ul", { class: "cards" }, ...scores.map((score) => card(score, words))),
  );
}

function card({ title, question, answer, score, tone }: ScoreLine, words: PageWords): Html {
  return element(
    "li",
    { class: `card ${tone ?? "none"}` },
    element("h3", {}, title),
    element("p", { class: "question" }, question),
    score === undefined
      ? element(
          "p",
          { class: "score" },
          element("span", { class: "number", "aria-hidden": "true" }, "–"),
          element("span", { class: "band" }, words.noScore),
        )
      : element(
          "p",
          { class: "score" },
          element("span", { class: "number" }, score.text),
          element("span", { class: "of" }, ` ${words.ofHundred} `),
          element("span", { class: "band" }, mark(tone), score.band),
        ),
    score === undefined ? undefined : bar(score.value / 100),
    element("p", { class: "answer" }, answer),
    score === undefined ? undefined : element("p", { class: "aside" }, score.direction),
  );
}
