import type {
  Block,
  FindingLine,
  MeasureLine,
  ReportDocument,
  ScoreLine,
  ShareGroup,
} from "../document/report-document.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** A document as GitHub Flavoured Markdown; ends in a line break. */
export function documentMarkdown(document: ReportDocument): string {
  return `${document.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return [
        `# ${escapeMarkdown(block.text)}`,
        ...(block.under === undefined ? [] : [escapeMarkdown(block.under)]),
      ].join("\n\n");
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "scores":
      return block.scores.map(scoreItem).join("\n");
    case "findings":
      return block.findings
        .map((finding, index) => findingItem(finding, block.numbered ? index + 1 : undefined))
        .join("\n");
    case "measures":
      return block.measures.map(measureItem).join("\n");
    case "shares":
      return block.groups.map(shareGroup).join("\n\n");
    case "list":
      return block.items
        .map((item, index) => `${block.numbered ? `${index + 1}.` : "-"} ${escapeMarkdown(item)}`)
        .join("\n");
    case "table":
      return table(block.columns, block.rows);
  }
}

/** The score first, as it is read: `- **Viability: 91, strong** (higher is better). The community is clearly alive.` */
function scoreItem({ title, answer, score }: ScoreLine): string {
  if (score === undefined) return `- **${escapeMarkdown(title)}**: ${escapeMarkdown(answer)}`;
  const { text, band, direction } = score;
  const scored = [title, text, band].map(escapeMarkdown);
  return `- **${scored[0]}: ${scored[1]}, ${scored[2]}** (${escapeMarkdown(direction)}). ${escapeMarkdown(answer)}`;
}

function findingItem({ says, step }: FindingLine, number: number | undefined): string {
  const mark = number === undefined ? "-" : `${number}.`;
  const indent = " ".repeat(mark.length + 1);
  return `${mark} ${escapeMarkdown(says)}${step === undefined ? "" : `\n${indent}- → ${escapeMarkdown(step)}`}`;
}

function measureItem({ name, value, aside, details }: MeasureLine): string {
  const said = [
    ...(value === undefined ? [] : [`**${escapeMarkdown(value)}**`]),
    ...(aside === undefined ? [] : [escapeMarkdown(aside)]),
  ].join(", ");
  const line = `- ${escapeMarkdown(name)}${said === "" ? "" : `: ${said}`}`;
  return [line, ...details.map((detail) => `  - ${escapeMarkdown(detail)}`)].join("\n");
}

function shareGroup({ title, shares, notes = [] }: ShareGroup): string {
  const lines = shares.map(
    ({ name, text, count }) => `- ${escapeMarkdown(name)}: **${escapeMarkdown(text)}** (${escapeMarkdown(count)})`,
  );
  return [
    `**${escapeMarkdown(title)}**`,
    [...lines, ...notes.map((note) => `- ${escapeMarkdown(note)}`)].join("\n"),
  ].join("\n\n");
}

/** The first column to the left, the others to the right, as numbers stand. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((_, index) => escapeMarkdown(cells[index] ?? "")).join(" | ")} |`;
  const rule = `| ${columns.map((_, index) => (index === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
}
