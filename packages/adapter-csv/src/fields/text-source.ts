import type { CellBlock } from "../table/cell-block.js";
import { reasonCode } from "../table/row-fault.js";
import { ByteArena } from "./byte-arena.js";
import { type ByteColumn, reject, type TextSource } from "./byte-column.js";
import { ByteLookup } from "./byte-lookup.js";
import type { ResolvedColumn, ResolvedSource } from "./resolved-source.js";

const space = 0x20;
const notMapped = reasonCode("value-not-mapped");

/** Makes the cheapest way to get a text from each row: pointing into the input where that can be, copying else. */
export function createTextSource(source: ResolvedSource, rows: number): TextSource {
  if (source.is === "constant") return constantText(String(source.value), rows);
  if (source.is === "line")
    return copiedText(rows, -1, (arena, block, row) => arena.addText(`${source.prefix}${block.lines[row]}`));
  if (source.is === "join") return joinedText(source, rows);
  if (source.map !== undefined) return mappedText(source, source.map, rows);
  return source.prefix === "" ? cellText(source.column, rows) : prefixedText(source, rows);
}

function emptyColumn(rows: number): ByteColumn {
  return { bytes: Buffer.alloc(0), starts: new Uint32Array(rows), ends: new Uint32Array(rows) };
}

function constantText(text: string, rows: number): TextSource {
  const column = emptyColumn(rows);
  column.bytes = Buffer.from(text, "utf8");
  column.ends.fill(column.bytes.length);
  return { column: -1, evaluate: () => column };
}

/** Points at the cells themselves, without the spaces around them. */
function cellText(cell: number, rows: number): TextSource {
  const column = emptyColumn(rows);
  const { starts, ends } = column;
  const evaluate = (block: CellBlock): ByteColumn => {
    const { bytes, width, starts: cellStarts, ends: cellEnds } = block;
    column.bytes = bytes;
    for (let row = 0, at = cell; row < block.rows; row++, at += width) {
      let start = cellStarts[at] ?? 0;
      let end = cellEnds[at] ?? 0;
      while (start < end && (bytes[start] ?? 0) <= space) start++;
      while (end > start && (bytes[end - 1] ?? 0) <= space) end--;
      starts[row] = start;
      ends[row] = end;
    }
    return column;
  };
  return { column: cell, evaluate };
}

/** Writes each row's text into memory of its own. */
function copiedText(
  rows: number,
  cell: number,
  write: (arena: ByteArena, block: CellBlock, row: number) => void,
): TextSource {
  const column = emptyColumn(rows);
  const arena = new ByteArena();
  const evaluate = (block: CellBlock, wanted: Uint8Array): ByteColumn => {
    arena.length = 0;
    for (let row = 0; row < block.rows; row++) {
      column.starts[row] = arena.length;
      if (wanted[row] === 1) write(arena, block, row);
      column.ends[row] = arena.length;
    }
    column.bytes = arena.bytes;
    return column;
  };
  return { column: cell, evaluate };
}

function prefixedText(source: ResolvedColumn, rows: number): TextSource {
  const cells = cellText(source.column, rows);
  const prefix = Buffer.from(source.prefix, "utf8");
  const column = emptyColumn(rows);
  const arena = new ByteArena();
  const evaluate = (block: CellBlock, wanted: Uint8Array): ByteColumn => {
    const { bytes, starts, ends } = cells.evaluate(block, wanted);
    arena.length = 0;
    for (let row = 0; row < block.rows; row++) {
      column.starts[row] = arena.length;
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      if (wanted[row] === 1 && end > start) {
        arena.add(prefix, 0, prefix.length);
        arena.add(bytes, start, end);
      }
      column.ends[row] = arena.length;
    }
    column.bytes = arena.bytes;
    return column;
  };
  return { column: source.column, evaluate };
}

function joinedText(source: Extract<ResolvedSource, { is: "join" }>, rows: number): TextSource {
  const parts = source.columns.map((cell) => cellText(cell, rows));
  const separator = Buffer.from(source.with, "utf8");
  const prefix = Buffer.from(source.prefix, "utf8");
  const columns: ByteColumn[] = [];
  const copied = copiedText(rows, source.columns[0] ?? -1, (arena, _, row) => {
    if (columns.some(({ starts, ends }) => starts[row] === ends[row])) return;
    arena.add(prefix, 0, prefix.length);
    columns.forEach(({ bytes, starts, ends }, part) => {
      if (part > 0) arena.add(separator, 0, separator.length);
      arena.add(bytes, starts[row] ?? 0, ends[row] ?? 0);
    });
  });
  const evaluate = (block: CellBlock, wanted: Uint8Array): ByteColumn => {
    parts.forEach((part, index) => {
      columns[index] = part.evaluate(block, wanted);
    });
    return copied.evaluate(block, wanted);
  };
  return { column: copied.column, evaluate };
}

/** Looks each cell up in the value map. */
function mappedText(source: ResolvedColumn, map: ReadonlyMap<string, string>, rows: number): TextSource {
  const cells = cellText(source.column, rows);
  const lookup = new ByteLookup([...map.keys()]);
  const prefixed = (value: string): Buffer => Buffer.from(value === "" ? "" : `${source.prefix}${value}`, "utf8");
  const values = [...map.values()].map(prefixed);
  const otherwise = source.otherwise === undefined ? undefined : prefixed(source.otherwise);
  const prefix = Buffer.from(source.prefix, "utf8");
  let current = emptyColumn(0);
  const copied = copiedText(rows, source.column, (arena, block, row) => {
    const start = current.starts[row] ?? 0;
    const end = current.ends[row] ?? 0;
    const found = values[lookup.find(current.bytes, start, end)];
    const value = found ?? (start === end ? undefined : otherwise);
    if (value !== undefined) arena.add(value, 0, value.length);
    else if (start < end && !source.keepOthers) reject(block, row, notMapped, source.column);
    else if (start < end) {
      arena.add(prefix, 0, prefix.length);
      arena.add(current.bytes, start, end);
    }
  });
  const evaluate = (block: CellBlock, wanted: Uint8Array): ByteColumn => {
    current = cells.evaluate(block, wanted);
    return copied.evaluate(block, wanted);
  };
  return { column: source.column, evaluate };
}
