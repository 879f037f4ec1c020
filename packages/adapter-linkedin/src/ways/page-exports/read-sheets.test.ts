import { truncateSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import { contentSheets } from "../../testing/page-export.js";
import { readRecords } from "../../testing/read-records.js";
import { withSharedStrings } from "../../testing/shared-strings.js";
import { spreadsheetBytes } from "../../testing/spreadsheet-bytes.js";
import { temporaryFolder, written } from "../../testing/written-files.js";
import { mostBytes, readSheets } from "./read-sheets.js";

const folder = temporaryFolder();
const parts = (): Record<string, Uint8Array> => unzipSync(spreadsheetBytes(contentSheets, "xlsx"));
const codeOf = (bytes: Uint8Array): Promise<unknown> => readSheets(bytes, "file").catch(({ code }) => code);

it("a workbook that swells is not unpacked", async () => {
  const sheet = new Uint8Array(40_000_000);
  expect(await codeOf(zipSync({ ...parts(), "xl/worksheets/sheet9.xml": sheet }))).toBe("ZIP_UNSAFE");
});

it("a workbook whose sizes are not what they say is damaged", async () => {
  const bytes = Buffer.from(zipSync({ ...parts(), "xl/worksheets/sheet9.xml": strToU8("x".repeat(9_000)) }));
  bytes.writeUInt32LE(200, bytes.lastIndexOf("PK\u0001\u0002") + 24);
  expect(await codeOf(bytes)).toBe("SPREADSHEET_DAMAGED");
});

it("a workbook with paths that lead out is left alone", async () => {
  expect(await codeOf(zipSync({ ...parts(), "../../sheet.xml": strToU8("x") }))).toBe("ZIP_LEADS_OUT");
});

it("a zip of something else is no spreadsheet", async () => {
  expect(await codeOf(zipSync({ "word/document.xml": strToU8("x") }))).toBe("NOT_A_TABLE");
});

it("a file that is far larger than any export is not read", async () => {
  const path = written(folder, "huge.xls", "");
  truncateSync(path, mostBytes + 1);
  const found = await readRecords(createLinkedInAdapter({ pageExports: [path] })._unsafeUnwrap());
  expect([found.codes, found.complete]).toEqual([["file-too-large"], false]);
});

it("an .xls with its texts in one table says the same as one with each in its cell", async () => {
  const long = "漢字 and ünïcode, again and again ".repeat(7);
  const sheets = {
    First: Array.from({ length: 60 }, (_, row) => [`${row} ${long}`, row, "again"]),
    Second: [["again", -1]],
  };
  const plain = spreadsheetBytes(sheets, "xls");
  const shared = withSharedStrings(plain);
  expect(shared.length).toBeGreaterThan(2 * 8_224);
  expect(await readSheets(shared, "file")).toEqual(await readSheets(plain, "file"));
  expect((await readSheets(shared, "file")).map(({ rows }) => rows)).toEqual(Object.values(sheets));
});
