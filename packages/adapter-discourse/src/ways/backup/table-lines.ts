import type { ForumRow } from "../../forum/forum-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import type { RowCollector } from "../row-collector.js";
import { CopyLine } from "./copy-line.js";
import type { TakeLine } from "./dump-scanner.js";

/**
 * What a line of a table is: a row of the forum, `used` (told something without being one), `skipped` on purpose, `held`
 * until more is known and accounted for then, or `undefined`: it cannot be read.
 */
export type LineMeaning = ForumRow | "used" | "skipped" | "held" | undefined;

/** How the lines of a table are read. */
export interface TableReader {
  /** What its rows are called in the accounting. */
  readonly kind: string;
  read(cells: RowCells): LineMeaning;
}

/** Takes the lines of one table, as its head names the columns; each line is accounted for. */
export function tableLines(
  { kind, read }: TableReader,
  table: string,
  columns: readonly string[],
  collector: RowCollector,
): TakeLine {
  const cells = new CopyLine(columns);
  return (bytes, start, end, line) => {
    const isLine = start >= 0 && cells.isNow(bytes, start, end);
    const meaning = isLine ? read(cells) : undefined;
    if (meaning === undefined || cells.faulty !== undefined) {
      const column = isLine ? cells.faulty : undefined;
      collector.reject(kind, { ...unreadable, place: { file: table, line, ...(column !== undefined && { column }) } });
    } else if (meaning === "used") collector.accept(kind);
    else if (meaning === "skipped") collector.skip(kind);
    else if (meaning !== "held") collector.row(meaning);
  };
}

const unreadable = {
  code: "row-unreadable",
  message: "A row of a table that cannot be read: too few or too many cells, or one of another kind.",
} as const;
