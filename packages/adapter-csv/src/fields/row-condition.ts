import { err, ok, type Result } from "neverthrow";
import type { Condition } from "../mapping/condition.js";
import type { ColumnReference } from "../mapping/field-source.js";
import type { CellBlock } from "../table/cell-block.js";
import type { Header } from "../table/header.js";

/** Whether a row of a block is meant. */
export type RowPredicate = (block: CellBlock, row: number) => boolean;

const space = 0x20;

/** Makes a predicate of a condition, or names the column that is missed. */
export function compileCondition(condition: Condition, header: Header): Result<RowPredicate, ColumnReference> {
  if ("all" in condition) {
    return combined(condition.all, header).map((parts) => (block, row) => parts.every((part) => part(block, row)));
  }
  if ("any" in condition) {
    return combined(condition.any, header).map((parts) => (block, row) => parts.some((part) => part(block, row)));
  }
  if ("not" in condition) {
    return compileCondition(condition.not, header).map((part) => (block, row) => !part(block, row));
  }
  const column = header.find(condition.column);
  if (column === undefined) return err(condition.column);
  if ("notEmpty" in condition) return ok((block, row) => cellText(block, row, column) !== "");
  if ("empty" in condition) return ok((block, row) => cellText(block, row, column) === "");
  if ("equals" in condition) return ok((block, row) => cellText(block, row, column) === condition.equals);
  if ("in" in condition) {
    const values = new Set(condition.in);
    return ok((block, row) => values.has(cellText(block, row, column)));
  }
  const reference = "differsFrom" in condition ? condition.differsFrom : condition.sameAs;
  const other = header.find(reference);
  if (other === undefined) return err(reference);
  const same: RowPredicate = (block, row) => cellText(block, row, column) === cellText(block, row, other);
  return ok("sameAs" in condition ? same : (block, row) => !same(block, row));
}

function combined(conditions: readonly Condition[], header: Header): Result<readonly RowPredicate[], ColumnReference> {
  const predicates: RowPredicate[] = [];
  for (const condition of conditions) {
    const predicate = compileCondition(condition, header);
    if (predicate.isErr()) return err(predicate.error);
    predicates.push(predicate.value);
  }
  return ok(predicates);
}

/** The text of a cell without the spaces around it. */
export function cellText(block: CellBlock, row: number, column: number): string {
  const at = row * block.width + column;
  let start = block.starts[at] ?? 0;
  let end = block.ends[at] ?? 0;
  while (start < end && (block.bytes[start] ?? 0) <= space) start++;
  while (end > start && (block.bytes[end - 1] ?? 0) <= space) end--;
  return block.bytes.toString("utf8", start, end);
}
