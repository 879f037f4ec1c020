import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { cellText } from "../fields/row-condition.js";
import { sourceError } from "../input/input-error.js";
import type { CsvMapping } from "../mapping/csv-mapping.js";
import { createCellBlock, rowIsBlank } from "../table/cell-block.js";
import { declaredDelimiter, recogniseDelimiter } from "../table/delimiter.js";
import { createHeader, type Header } from "../table/header.js";
import type { TableReader } from "../table/table-reader.js";

/** What stands before the first row of data, and how the rows are split. */
export interface TableHead {
  readonly header: Header;
  readonly delimiter: string;
  /** Rows before the first row of data that are no header: lines before it, blank lines. */
  readonly rowsBefore: number;
}

const mostColumns = 4_096;
const delimiterSample = 65_536;

/** Reads up to and including the header, or says why that cannot be. */
export async function readTableHead(
  reader: TableReader,
  mapping: CsvMapping,
  file: string,
): Promise<Result<TableHead, SourceError>> {
  let rowsBefore = 0;
  for (let line = 0; line < (mapping.skipLines ?? 0); line++) if (await reader.skipLine()) rowsBefore++;
  const first = await reader.peek();
  if (isArchive(first)) return err(workbookError(file));
  const written = declaredDelimiter(first);
  if (written !== undefined && (await reader.skipLine())) rowsBefore++;
  const sample = await reader.peek();
  if (sample.length === 0) return err(emptyError(file, "{file} is empty."));
  const delimiter = mapping.delimiter ?? written ?? recogniseDelimiter(sample.subarray(0, delimiterSample));
  reader.splitAt(delimiter.charCodeAt(0));
  const known = namesWithoutHeader(mapping.header, sample, delimiter);
  if (known !== undefined) return ok({ header: createHeader(known), delimiter, rowsBefore });
  const read = await readNames(reader, file);
  return read.map(({ names, rows }) => ({ header: createHeader(names), delimiter, rowsBefore: rowsBefore + rows - 1 }));
}

/** The names of a file whose first row is data already. */
function namesWithoutHeader(
  header: CsvMapping["header"],
  sample: Uint8Array,
  delimiter: string,
): readonly string[] | undefined {
  if (header === undefined || header === true) return undefined;
  if (header !== false) return header.map(String);
  return Array.from({ length: firstRowCells(sample, delimiter) }, (_, index) => String(index + 1));
}

/** The cells of the first row that is not blank, and how many rows that took. */
async function readNames(
  reader: TableReader,
  file: string,
): Promise<Result<{ readonly names: readonly string[]; readonly rows: number }, SourceError>> {
  const row = createCellBlock(mostColumns, 1);
  for (let rows = 1; await reader.next(row); rows++) {
    if (row.status[0] === rowIsBlank) continue;
    const [fault] = row.faults;
    // A header has fewer cells than the block is wide: that tells how many there are.
    const cells = fault?.reason === "too-few-cells" ? fault.cell : mostColumns;
    if (fault?.reason === "too-many-cells") {
      const message = "{file} has more than {most} columns.";
      const advice = "Check the delimiter, or leave out columns.";
      return err(sourceError("too-many-columns", message, advice, file, { most: mostColumns }));
    }
    if (fault !== undefined && cells === mostColumns) {
      const message = "The header of {file} cannot be split into columns.";
      const advice = "Check the quotes and the delimiter of its first line.";
      return err(sourceError("header-not-readable", message, advice, file));
    }
    return ok({ names: Array.from({ length: cells }, (_, column) => cellText(row, 0, column)), rows });
  }
  return err(emptyError(file, "{file} has no rows."));
}

/** How many cells the first row has, for files without a header. */
function firstRowCells(sample: Uint8Array, delimiter: string): number {
  let cells = 1;
  let quoted = false;
  for (const byte of sample) {
    if (byte === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === delimiter.charCodeAt(0)) cells++;
    else if (byte === 0x0a || byte === 0x0d) break;
  }
  return cells;
}

/** What is no text at all is told by its name, because people do send workbooks. */
function isArchive(sample: Uint8Array): boolean {
  return sample[0] === 0x50 && sample[1] === 0x4b && sample[2] === 0x03 && sample[3] === 0x04;
}

function workbookError(file: string): SourceError {
  const message = "{file} is a workbook or a zip archive, not CSV.";
  return sourceError("file-is-a-workbook", message, "Save the sheet as CSV, or unpack the archive.", file);
}

function emptyError(file: string, message: string): SourceError {
  return sourceError("file-empty", message, "Export it again; an empty export is no empty community.", file);
}
