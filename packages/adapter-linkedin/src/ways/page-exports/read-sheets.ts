import { openZip, ZipError } from "@org/community-source-kit/zip";
import { readXls, readXlsx } from "hucre";
import { csvRows, delimiterOf } from "../../files/csv-rows.js";
import { decodeText } from "../../files/decode-text.js";
import { FileError } from "../../files/file-error.js";
import { gatherBytes } from "../../files/read-bytes.js";
import type { Sheet } from "./sheet.js";
import { spreadsheetForm } from "./spreadsheet-form.js";

/** Exports have some hundred kilobytes: what is a hundred times larger is none. */
export const mostBytes = 33_554_432;
const zipLimits = { files: 1_000, fileBytes: 2 * mostBytes, bytes: 4 * mostBytes };

/** The sheets of a file, known by its content and not by its name. Throws a `FileError` where there are none. */
export async function readSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw new FileError("EMPTY");
  switch (spreadsheetForm(bytes)) {
    case "xls":
      return sheetsOf(file, () => readXls(bytes));
    case "xlsx":
      await requireSoundZip(bytes);
      return sheetsOf(file, () => readXlsx(bytes));
    case "text":
      return [sheetOfText(decodeText(bytes), file)];
    case "encrypted":
      throw new FileError("ENCRYPTED");
    case "other":
      throw new FileError("NOT_A_TABLE");
  }
}

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly rows: Sheet["rows"] }[];
}

/** What the library throws quotes no cells, but nothing of it helps a reader: the words for it are ours. */
async function sheetsOf(file: string, read: () => Promise<Workbook>): Promise<readonly Sheet[]> {
  try {
    const { sheets } = await read();
    // Rows that a file leaves out are holes.
    return sheets.map(({ name, rows }, position) => ({
      file,
      name,
      position,
      rows: Array.from(rows, (row) => row ?? []),
    }));
  } catch (error) {
    const isTooOld = error instanceof Error && error.message.startsWith("Unsupported XLS version");
    throw new FileError(isTooOld ? "SPREADSHEET_TOO_OLD" : "SPREADSHEET_DAMAGED");
  }
}

/** The library believes in the sizes of a zip: each file of it is unpacked once before, and held to what it declares. */
async function requireSoundZip(bytes: Uint8Array): Promise<void> {
  try {
    const zip = await openZip(bytes, zipLimits);
    const isWorkbook = zip.paths.includes("xl/workbook.xml");
    for (const path of zip.paths) await gatherBytes(zip.read(path), zipLimits.fileBytes);
    if (!isWorkbook) throw new FileError("NOT_A_TABLE");
  } catch (error) {
    throw error instanceof ZipError && error.code === "ZIP_DAMAGED" ? new FileError("SPREADSHEET_DAMAGED") : error;
  }
}

function sheetOfText(text: string, file: string): Sheet {
  const rows = csvRows(text, delimiterOf(text));
  if (rows.every(({ cells }) => cells.length < 2)) throw new FileError("NOT_A_TABLE");
  return { file, position: 0, rows: rows.map(({ cells }) => cells), lines: rows.map(({ line }) => line) };
}
