import { type CsvRow, csvRows } from "./csv-rows.js";
import type { FileSet } from "./file-set.js";

/** A file of CSV: its columns as the first row names them, and the other rows. */
export interface CsvTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<CsvRow, void, undefined>;
}

/** Opens those files of a set that are CSV, one after the other; each has to be read before the next. */
export async function* csvTables(files: FileSet): AsyncGenerator<CsvTable, void, undefined> {
  for (const name of files.names.filter((file) => /\.csv(\.gz)?$/i.test(file))) {
    const rows = csvRows(files.open(name));
    const head = await rows.next();
    if (head.done !== true) yield { name, columns: head.value.cells, rows };
    await rows.return(undefined);
  }
}
