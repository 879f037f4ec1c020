import type { Block, ReportDocument } from "../document/report-document.js";

/** A part of a page under its heading. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A document in parts: what stands before the first heading, and then each with what stands under it. */
export interface Sections {
  readonly title: Extract<Block, { kind: "title" }> | undefined;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** The parts of a document. A title after the first begins a part of its own. */
export function sectionsOf(document: ReportDocument): Sections {
  const [first, ...rest] = document;
  const title = first?.kind === "title" ? first : undefined;
  const lead: Block[] = [];
  const sections: { heading: string; blocks: Block[] }[] = [];
  for (const block of title === undefined ? document : rest) {
    if (block.kind === "title") sections.push({ heading: block.text, blocks: [] });
    else if (block.kind === "heading" && block.level === 2) sections.push({ heading: block.text, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  return { title, lead, sections };
}
