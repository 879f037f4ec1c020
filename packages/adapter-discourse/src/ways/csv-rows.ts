import { Readable } from "node:stream";
import { parse } from "csv-parse";

/** That a file of CSV cannot be taken apart any further. */
class CsvError extends Error {
  readonly code = "BAD_CSV";
}

/** One row of cells with the line on which it ends. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The longest row that is read, in bytes. */
const longestRow = 16 * 1_048_576;

/** The rows of CSV as RFC 4180 has it, the first one included; a blank line is a row without cells. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow, void, undefined> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, max_record_size: longestRow });
  const source = Readable.from(bytes);
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const row of source.pipe(parser)) {
      // The cast: with `info` the library gives each row with its place; it types rows as anything.
      const { info, record } = row as { info: { lines: number }; record: readonly string[] };
      yield { line: info.lines, cells: record.length === 1 && record[0] === "" ? [] : record };
    }
  } catch (error) {
    // Errors of the library quote the text that they met, which may be anybody's.
    throw error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")
      ? new CsvError("CSV")
      : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}
