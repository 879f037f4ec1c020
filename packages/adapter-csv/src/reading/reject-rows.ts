import type { IssueRecord } from "@org/community-core/source";
import { cellText } from "../fields/row-condition.js";
import type { RejectedRow } from "../rejected-row.js";
import { type CellBlock, rowIsBlank, rowIsFine } from "../table/cell-block.js";
import type { Header } from "../table/header.js";
import { type RowFault, rejectionReasons } from "../table/row-fault.js";
import { rejectionWords } from "./rejection-words.js";

/** Every rejected row of a block, with its place and its value. */
export function* rejectedRows(block: CellBlock, header: Header, file: string): Generator<RejectedRow> {
  const faults = new Map(block.faults.map((fault) => [fault.row, fault]));
  for (let row = 0; row < block.rows; row++) {
    const status = block.status[row] ?? rowIsFine;
    if (status === rowIsFine || status === rowIsBlank) continue;
    const fault = faults.get(row);
    yield fault === undefined
      ? valueRejected(block, row, status, header, file)
      : rowRejected(block, fault, header, file);
  }
}

function rowRejected(block: CellBlock, fault: RowFault, header: Header, file: string): RejectedRow {
  const column = header.names[fault.cell];
  const place = column === undefined ? {} : { column };
  const value = block.bytes.toString("utf8", fault.start, fault.end).replace(/[\r\n]+$/, "");
  return { file, line: fault.line, ...place, value, reason: fault.reason };
}

function valueRejected(block: CellBlock, row: number, status: number, header: Header, file: string): RejectedRow {
  const reason = rejectionReasons[status] ?? "none";
  const line = block.lines[row] ?? 0;
  const position = block.faultyColumn[row] ?? -1;
  if (position < 0) return { file, line, reason };
  return {
    file,
    line,
    column: header.names[position] ?? String(position + 1),
    value: cellText(block, row, position),
    reason,
  };
}

/** The issue of a rejected row: where and why, without the value. */
export function rejectionIssue({ file, line, column, reason }: RejectedRow): IssueRecord {
  const [message, advice] = rejectionWords[reason];
  const at = column === undefined ? `line ${line}` : `line ${line}, column “${column}”`;
  return {
    kind: "issue",
    severity: "error",
    code: reason,
    message: `${file}, ${at}: ${message} The row was left out.`,
    advice,
    // Where it is, the place says.
    wording: { message, values: {} },
    place: column === undefined ? { file, line } : { file, line, column },
  };
}
