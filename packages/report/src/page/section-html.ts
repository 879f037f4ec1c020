import type { PageWords } from "../language/page-words.js";
import { blockHtml } from "./blocks/block-html.js";
import { element, type Html } from "./html/html.js";
import type { Section } from "./sections.js";

/** A part of a page under its heading. What stands under a smaller heading is about that. */
export function sectionHtml({ heading, blocks }: Section, id: string, words: PageWords, kind = "part"): Html {
  let about = heading;
  const content = blocks.flatMap((block) => {
    if (block.kind === "heading") about = block.text;
    return blockHtml(block, about, words);
  });
  return element(
    "section",
    { class: kind, id },
    element("h2", {}, heading),
    element("div", { class: "content" }, ...content),
  );
}

/** Parts one after the other, each with a name to go to. */
export function sectionsHtml(sections: readonly Section[], words: PageWords): readonly Html[] {
  return sections.map((section, index) => sectionHtml(section, sectionId(index), words));
}

/** The way to each part. */
export function contentsHtml(sections: readonly Section[], { contents }: PageWords): Html {
  return element(
    "nav",
    { class: "contents", "aria-label": contents },
    element(
      "ul",
      {},
      ...sections.map(({ heading }, index) =>
        element("li", {}, element("a", { href: `#${sectionId(index)}` }, heading)),
      ),
    ),
  );
}

function sectionId(index: number): string {
  return `part-${index + 1}`;
}
