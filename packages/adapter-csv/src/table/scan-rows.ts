import {
  byteClasses,
  carriageReturn,
  controlClass,
  delimiterClass,
  lineFeed,
  newlineClass,
  ordinary,
  quoteMark,
} from "./byte-class.js";
import { type CellBlock, rowIsBlank, rowIsFine } from "./cell-block.js";
import { lineEndAfter } from "./line-end.js";
import { type RejectionReason, reasonCode } from "./row-fault.js";
import { type QuotedCell, scanQuoted, unescapeQuotes } from "./scan-quoted.js";

/** What the scanner must know of a file. */
export interface ScanSettings {
  /** The byte between cells. */
  readonly delimiter: number;
  /** Bytes of a row beyond which it is rejected. */
  readonly longestRow: number;
}

/** Where scanning stands. */
export interface ScanPosition {
  /** First byte that is not yet part of a finished row; -1: the rest of a rejected line is still to come. */
  at: number;
  /** Physical line at that byte, from 1. */
  line: number;
}

/** How far a cell or a row came. `open`: the row goes on. */
type Step = "open" | "finished" | "incomplete" | RejectionReason;

const shownBytes = 200;

/**
 * Splits bytes into rows and cells. A row is used only when all of it is in the buffer; a faulty one costs itself
 * alone: scanning goes on at the physical line after the one on which it began, so that a stray quote does not swallow
 * the rest of the file.
 */
export class RowScanner {
  private readonly plain: Uint8Array;
  private readonly quoted: Uint8Array;
  private readonly longestRow: number;
  private readonly quotedCell: QuotedCell = { end: 0, at: 0, lines: 0, hasControl: false, hasEscape: false };
  private bytes: Buffer = Buffer.alloc(0);
  private until = 0;
  private final = false;
  private at = 0;
  private line = 1;
  private cell = 0;
  private faultAt = 0;
  private faultLine = 1;
  private hasControl = 0;
  private hasEscape = false;

  constructor(settings: ScanSettings) {
    const classes = byteClasses(settings.delimiter);
    this.plain = classes.plain;
    this.quoted = classes.quoted;
    this.longestRow = settings.longestRow;
  }

  /** Adds rows from `bytes` to the block until it is full or no whole row is left; `bytes[until]` becomes a sentinel. */
  scan(block: CellBlock, bytes: Buffer, until: number, position: ScanPosition, final: boolean): void {
    this.bytes = bytes;
    this.until = until;
    this.final = final;
    bytes[until] = lineFeed;
    block.bytes = bytes;
    const room = block.lines.length;
    while (block.rows < room && position.at >= 0 && position.at < until) {
      this.at = position.at;
      this.line = position.line;
      const end = this.scanRow(block);
      if (end === "incomplete") return;
      if (end === "finished") this.finishRow(block, position);
      else if (end !== "open") this.rejectRow(block, position, end);
    }
  }

  private scanRow(block: CellBlock): Step {
    const rowStart = this.at;
    const base = block.rows * block.width;
    this.cell = 0;
    this.hasControl = 0;
    this.hasEscape = false;
    for (;;) {
      const cellStart = this.at;
      this.faultAt = cellStart;
      this.faultLine = this.line;
      let start = cellStart;
      let end: number;
      if (this.bytes[cellStart] === quoteMark && cellStart < this.until) {
        const step = this.scanQuotedCell(rowStart);
        if (step !== "open") return step;
        start++;
        end = this.quotedCell.end;
      } else {
        this.scanPlainCell();
        end = this.at;
      }
      if (this.at - rowStart > this.longestRow) return "row-too-long";
      if (this.at >= this.until && !this.final) return "incomplete";
      if (this.cell < block.width) {
        block.starts[base + this.cell] = start;
        block.ends[base + this.cell] = end;
      } else if (end > start) return "too-many-cells";
      this.cell++;
      if (this.at >= this.until || this.plain[this.bytes[this.at] ?? 0] === newlineClass) return this.endRow();
      this.at++;
    }
  }

  private scanPlainCell(): void {
    const { bytes, plain } = this;
    let at = this.at;
    for (;;) {
      let kind = plain[bytes[at] ?? 0];
      while (kind === ordinary) kind = plain[bytes[++at] ?? 0];
      if (kind !== controlClass) break;
      this.hasControl = 1;
      at++;
    }
    this.at = at;
  }

  private scanQuotedCell(rowStart: number): Step {
    const { bytes, until, quotedCell } = this;
    const isClosed = scanQuoted(bytes, this.at + 1, until, this.quoted, quotedCell);
    const { at } = quotedCell;
    if (at - rowStart > this.longestRow) return "quote-not-closed";
    if (at >= until && !this.final) return "incomplete";
    if (!isClosed) return "quote-not-closed";
    const after = this.plain[bytes[at] ?? 0];
    if (at < until && after !== delimiterClass && after !== newlineClass) return "quote-not-closed";
    this.at = at;
    this.line += quotedCell.lines;
    if (quotedCell.hasControl) this.hasControl = 1;
    if (quotedCell.hasEscape) this.hasEscape = true;
    return "open";
  }

  /** Steps over the line end. A carriage return as the last byte may be half of one. */
  private endRow(): Step {
    const { bytes, until, at } = this;
    if (at < until) {
      const isReturn = bytes[at] === carriageReturn;
      if (isReturn && at + 1 >= until && !this.final) return "incomplete";
      this.at = isReturn && at + 1 < until && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    }
    this.line++;
    return "finished";
  }

  private finishRow(block: CellBlock, position: ScanPosition): void {
    const row = block.rows++;
    const base = row * block.width;
    const cells = Math.min(this.cell, block.width);
    block.lines[row] = position.line;
    block.hasControl[row] = this.hasControl;
    if (!hasContent(block, base, cells)) block.status[row] = rowIsBlank;
    else if (cells < block.width) this.tooFewCells(block, row, position);
    else block.status[row] = rowIsFine;
    if (this.hasEscape) this.unescape(block, base, cells);
    position.at = this.at;
    position.line = this.line;
  }

  /** Only now, because a row that is not all there is scanned again. */
  private unescape(block: CellBlock, base: number, cells: number): void {
    const { bytes, starts, ends } = block;
    for (let cell = base; cell < base + cells; cell++) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      const isQuoted = start > 0 && bytes[start - 1] === quoteMark && bytes[end] === quoteMark;
      if (isQuoted) ends[cell] = unescapeQuotes(bytes, start, end);
    }
  }

  private tooFewCells(block: CellBlock, row: number, { at: start, line }: ScanPosition): void {
    const reason = "too-few-cells";
    block.status[row] = reasonCode(reason);
    block.faults.push({ row, reason, line, cell: this.cell, start, end: Math.min(this.at, start + shownBytes) });
  }

  /** Notes the fault and goes on at the next physical line, which may not be in the buffer yet. */
  private rejectRow(block: CellBlock, position: ScanPosition, reason: RejectionReason): void {
    const row = block.rows++;
    block.lines[row] = position.line;
    block.status[row] = reasonCode(reason);
    const next = lineEndAfter(this.bytes, position.at, this.until, this.final);
    const end = Math.min(this.until, this.faultAt + shownBytes);
    block.faults.push({ row, reason, line: this.faultLine, cell: this.cell, start: this.faultAt, end });
    position.at = next;
    if (next !== -1) position.line++;
  }
}

function hasContent({ starts, ends }: CellBlock, base: number, cells: number): boolean {
  for (let cell = base; cell < base + cells; cell++) if (starts[cell] !== ends[cell]) return true;
  return false;
}
