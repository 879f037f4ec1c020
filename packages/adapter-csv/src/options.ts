import type { CsvInput } from "./input/csv-input.js";
import type { CsvMapping } from "./mapping/csv-mapping.js";
import type { RejectedRow } from "./rejected-row.js";
import type { TableLimits } from "./table/table-reader.js";

/** One file and what it means. */
export interface CsvFile {
  /** A path (relative to `baseFolder` if there is one), `{ text }`, or a function that opens a stream of the bytes. */
  readonly input: CsvInput;
  /** How messages and the accounting call it. Absent: the file's name, or `file 2` for the second without one. */
  readonly name?: string;
  /** Absent: recognised from the header among the presets. */
  readonly mapping?: CsvMapping;
}

/** What the adapter is made with. All but functions may come from a JSON file. */
export interface CsvAdapterOptions {
  /** The name of the id space, so that user 12 of two sites stays two people. Absent: of the files' names without their endings the first by alphabet, or `csv`. */
  readonly source?: string;
  readonly files: readonly CsvFile[];
  /** The folder that relative paths start from. Absent: where the process runs. */
  readonly baseFolder?: string;
  /** Classified fields to read all the same, such as `member.name`; the mapping must name them too. */
  readonly include?: readonly string[];
  /** `records` yields plain contributions instead of columns: slower, easier to look at. Absent: `columns`. */
  readonly form?: "columns" | "records";
  /**
   * Is told of every row that could not be used, and waited for. The value may be personal data. If it throws, reading
   * ends there, as an incomplete read.
   */
  readonly onRejectedRow?: (row: RejectedRow) => unknown;
  /** How much is held in memory at once. Absent: 2 MiB, rows of at most 1 MiB. */
  readonly limits?: Partial<TableLimits>;
}
