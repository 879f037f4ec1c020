import type { Block, ReportDocument } from "../document/report-document.js";
import type { Layout } from "./layout.js";
import { measureLines } from "./measure-lines.js";
import { scoreLines } from "./score-lines.js";
import { shareLines } from "./share-lines.js";
import { tableLines } from "./table-lines.js";
import { length, wrap } from "./wrap.js";

/** A document as lines for a terminal, with an empty line between blocks. */
export function documentLines(document: ReportDocument, layout: Layout): readonly string[] {
  return document.flatMap((block, index) => {
    const previous = document[index - 1];
    const underHeading = previous?.kind === "heading";
    return [...(index === 0 || underHeading ? [] : [""]), ...blockLines(block, layout)];
  });
}

function blockLines(block: Block, layout: Layout): readonly string[] {
  const { width, paint } = layout;
  switch (block.kind) {
    case "title":
      return [
        ...wrap(block.text, width).map((line) => paint.bold(line)),
        ...(block.under === undefined ? [] : wrap(block.under, width)),
      ];
    case "heading":
      return headingLines(block.text, block.level, layout);
    case "paragraph":
      return wrap(block.text, width);
    case "scores":
      return scoreLines(block.scores, layout);
    case "findings":
      return findingLines(block, layout);
    case "measures":
      return measureLines(block, layout);
    case "shares":
      return shareLines(block.groups, layout);
    case "list":
      return block.items.flatMap((item, index) =>
        wrap(item, width, "     ", block.numbered ? `  ${`${index + 1}.`.padEnd(3)}` : "  •  "),
      );
    case "table":
      return tableLines(block.columns, block.rows, layout);
  }
}

function headingLines(text: string, level: 2 | 3, { width, paint }: Layout): readonly string[] {
  if (level === 3) return wrap(text, width, "  ").map((line) => paint.bold(line));
  const rule = width - length(text) - 1;
  return [`${paint.bold(text)}${rule > 0 ? ` ${paint.faint("─".repeat(rule))}` : ""}`];
}

function findingLines(
  { findings, numbered, tight = false }: Extract<Block, { kind: "findings" }>,
  { width, paint }: Layout,
): readonly string[] {
  return findings.flatMap(({ says, step, tone }, index) => {
    const mark = numbered ? `${index + 1}.` : tone === "good" ? "+" : "•";
    const [first = "", ...rest] = wrap(says, width, "     ", `  ${mark.padEnd(3)}`);
    const marked = `  ${paint.tone(mark.padEnd(3), tone)}${first.slice(5)}`;
    const steps = step === undefined ? [] : wrap(step, width, "       ", "     → ");
    return [...(index === 0 || tight ? [] : [""]), marked, ...rest, ...steps];
  });
}
