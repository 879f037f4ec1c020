import type { Layout } from "./layout.js";
import { broken, length } from "./wrap.js";

/** A table: the first column to the left, numbers to the right; a long first cell goes on in the next line. */
export function tableLines(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: Layout,
): readonly string[] {
  const widths = columns.map((column, index) =>
    Math.max(length(column), ...rows.map((row) => length(row[index] ?? ""))),
  );
  const rest = widths.slice(1).reduce((sum, columnWidth) => sum + columnWidth + 2, 0);
  const firstWidth = Math.max(leastOf(rows), Math.min(widths[0] ?? 0, width - 2 - rest));
  const lines = (cells: readonly string[]): readonly string[] => {
    const [first = "", ...others] = cells;
    const left = parted(first, firstWidth);
    const right = others.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    return left.map((part, index) => {
      const isLast = index === left.length - 1;
      return [`  ${part.padEnd(firstWidth)}`, ...(isLast ? right : [])].join("  ").trimEnd();
    });
  };
  return [...lines(columns).map((line) => paint.faint(line)), ...rows.flatMap(lines)];
}

/** Room for the day of a moment, where there is one: the line then stands out over the edge rather than lose it. */
function leastOf(rows: readonly (readonly string[])[]): number {
  const words = rows.flatMap(([first = ""]) => (first.includes(" ") ? first.split(" ") : []));
  return Math.max(8, ...words.map(length).filter((one) => one <= dayLength));
}

/** As 2026-08-21 is written. */
const dayLength = 10;

/** Words go on in the next line, so that nothing of a sentence is lost; of a path the end says more than the beginning. */
function parted(text: string, width: number): readonly string[] {
  if (length(text) <= width) return [text];
  const parts = text.includes(" ") ? broken(text, width) : [];
  return parts.length > 0 && parts.every((part) => length(part) <= width) ? parts : [shortened(text, width)];
}

function shortened(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `…${characters.slice(characters.length - width + 1).join("")}`;
}
