import type { Accounting } from "@org/community-core/source";
import { type CellBlock, rowIsBlank, rowIsFine } from "../table/cell-block.js";
import type { PlannedTemplate } from "./plan-file.js";

/** What became of the rows of one file (law 8). */
export class FileTally {
  private readonly file: string;
  private read = 0;
  private accepted = 0;
  private rejected = 0;
  private skipped = 0;
  private blocks = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Rows that are no data, such as lines before the header. The header itself is no row: it says what rows are. */
  skip(rows: number): void {
    this.read += rows;
    this.skipped += rows;
  }

  /** The rows of a block, after all templates have read it. */
  count(block: CellBlock, templates: readonly PlannedTemplate[]): void {
    this.blocks++;
    this.read += block.rows;
    for (let row = 0; row < block.rows; row++) {
      const status = block.status[row];
      if (status === rowIsBlank) this.skipped++;
      else if (status !== rowIsFine) this.rejected++;
      else if (templates.some(({ template }) => template.wanted[row] === 1)) this.accepted++;
      else this.skipped++;
    }
  }

  /** Whether the rows so far are enough to say what the file can show; a head of bad rows is not. */
  get isEnoughToDescribe(): boolean {
    return this.accepted >= 1_000 || this.blocks >= 16;
  }

  /** Whether there were rows of data and none could be used. */
  get nothingUsable(): boolean {
    return this.rejected > 0 && this.accepted === 0;
  }

  /** Whether there were no rows of data at all. */
  get noRows(): boolean {
    return this.rejected === 0 && this.accepted === 0;
  }

  accounting(): Accounting {
    const { file: kind, read, accepted, rejected, skipped } = this;
    return { kind, read, accepted, rejected, duplicate: 0, replaced: 0, removed: 0, skipped };
  }
}
