import { carriageReturn } from "./byte-class.js";
import type { CellBlock } from "./cell-block.js";
import { lineEndAfter } from "./line-end.js";
import { RowScanner, type ScanPosition } from "./scan-rows.js";

/** How much is held in memory at once. */
export interface TableLimits {
  /** Bytes that are scanned at once. */
  readonly bufferBytes: number;
  /** Bytes of a row beyond which it is rejected. */
  readonly longestRow: number;
}

/** A few MiB: large enough for batches of tens of thousands of rows, small enough to stay near the processor. */
export const defaultLimits: TableLimits = { bufferBytes: 2_097_152, longestRow: 1_048_576 };

/** Rows out of a stream of UTF-8 bytes, through one buffer that is used again and again. */
export class TableReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly longestRow: number;
  private readonly bytes: Buffer;
  private readonly position: ScanPosition = { at: 0, line: 1 };
  private scanner: RowScanner;
  private pending: Uint8Array = new Uint8Array(0);
  private until = 0;
  private final = false;
  /** What the stream broke with; told once the rows before it are read. */
  private broken: { readonly error: unknown } | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>, limits: TableLimits = defaultLimits) {
    this.chunks = chunks[Symbol.asyncIterator]();
    this.longestRow = limits.longestRow;
    // One byte to spare for the scanner's sentinel.
    this.bytes = Buffer.alloc(Math.max(limits.bufferBytes, limits.longestRow + 4) + 1);
    this.scanner = new RowScanner({ delimiter: 0x2c, longestRow: limits.longestRow });
  }

  /** What is in the buffer and not yet read as rows. */
  async peek(): Promise<Buffer> {
    if (this.until === 0) await this.fill();
    return this.bytes.subarray(Math.max(0, this.position.at), this.until);
  }

  /** The physical line that comes next, from 1. */
  get line(): number {
    return this.position.line;
  }

  /** Splits rows at this byte from now on. */
  splitAt(delimiter: number): void {
    this.scanner = new RowScanner({ delimiter, longestRow: this.longestRow });
  }

  /** Leaves out a physical line; false if there is none. */
  async skipLine(): Promise<boolean> {
    await this.peek();
    if (this.position.at >= this.until && this.final) return false;
    const next = lineEndAfter(this.bytes, this.position.at, this.until, this.final);
    this.position.at = next;
    if (next === -1) await this.discardLine();
    else this.position.line++;
    return true;
  }

  /**
   * Fills the block with the rows that come next; false if there are no more. Throws what the stream broke with, once
   * the whole rows before are read.
   */
  async next(block: CellBlock): Promise<boolean> {
    block.rows = 0;
    block.faults = [];
    for (;;) {
      if (this.position.at === -1) await this.discardLine();
      this.scanner.scan(block, this.bytes, this.until, this.position, this.final);
      if (block.rows > 0) return true;
      if (this.final && this.position.at >= this.until) return false;
      if (this.position.at !== -1) await this.fill();
    }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  /** Moves what is left to the front and fills the rest of the buffer, so that chunk sizes make no difference. */
  private async fill(): Promise<void> {
    const { bytes, position } = this;
    bytes.copyWithin(0, position.at, this.until);
    this.until -= position.at;
    position.at = 0;
    const kept = this.until;
    const capacity = bytes.length - 1;
    while (!this.final && this.broken === undefined && this.until < capacity) {
      if (this.pending.length === 0) await this.takeChunk();
      const part = this.pending.subarray(0, capacity - this.until);
      bytes.set(part, this.until);
      this.until += part.length;
      this.pending = this.pending.subarray(part.length);
    }
    if (this.broken !== undefined && this.until === kept) throw this.broken.error;
  }

  /** A stream that breaks is kept in mind: what came before is whole rows all the same. */
  private async takeChunk(): Promise<void> {
    try {
      const next = await this.chunks.next();
      if (next.done === true) this.final = true;
      else this.pending = next.value;
    } catch (error) {
      this.broken = { error };
    }
  }

  /** Drops the rest of a line that is longer than the buffer, in constant memory. */
  private async discardLine(): Promise<void> {
    for (;;) {
      const endsInReturn = this.until > 0 && this.bytes[this.until - 1] === carriageReturn;
      this.position.at = endsInReturn ? this.until - 1 : this.until;
      await this.fill();
      const next = lineEndAfter(this.bytes, 0, this.until, this.final);
      if (next === -1) continue;
      this.position.at = next;
      this.position.line++;
      return;
    }
  }
}
