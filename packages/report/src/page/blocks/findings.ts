import type { Block, FindingLine } from "../../document/report-document.js";
import type { PageWords } from "../../language/page-words.js";
import { element, type Html } from "../html/html.js";
import { folded } from "./folded.js";
import { mark } from "./mark.js";

/** Findings, each with the step to take. */
export function findingList(
  { findings, numbered }: Extract<Block, { kind: "findings" }>,
  words: PageWords,
): readonly Html[] {
  return folded(
    findings.map((finding) => item(finding, numbered, words)),
    (items) => element(numbered ? "ol" : "ul", { class: "findings" }, ...items),
    words,
  );
}

function item({ says, step, tone }: FindingLine, numbered: boolean, words: PageWords): Html {
  return element(
    "li",
    { class: tone },
    numbered ? undefined : mark(tone),
    element("p", { class: "says" }, says),
    step === undefined
      ? undefined
      : element("p", { class: "step" }, numbered ? element("strong", {}, words.step, " ") : undefined, step),
  );
}
