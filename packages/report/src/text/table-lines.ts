import type { Layout } from "./layout.js";
import { length } from "./wrap.js";

/** A table: the first column to the left, numbers to the right; a long first cell gives way. */
export function tableLines(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: Layout,
): readonly string[] {
  const widths = columns.map((column, index) =>
    Math.max(length(column), ...rows.map((row) => length(row[index] ?? ""))),
  );
  const rest = widths.slice(1).reduce((sum, columnWidth) => sum + columnWidth + 2, 0);
  const firstWidth = Math.max(8, Math.min(widths[0] ?? 0, width - 2 - rest));
  const line = (cells: readonly string[]): string => {
    const [first = "", ...others] = cells;
    const right = others.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    return [`  ${shortened(first, firstWidth).padEnd(firstWidth)}`, ...right].join("  ").trimEnd();
  };
  return [paint.faint(line(columns)), ...rows.map(line)];
}

/** The end of a path says more than its beginning. */
function shortened(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `…${characters.slice(characters.length - width + 1).join("")}`;
}
