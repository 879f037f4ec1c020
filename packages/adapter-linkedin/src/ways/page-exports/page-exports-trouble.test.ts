import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import { exportsReader } from "../../testing/exports-reader.js";
import {
  contentDays,
  contentHeaders,
  contentSheets,
  followerSheets,
  postHeaders,
  postRows,
} from "../../testing/page-export.js";
import { readRecords } from "../../testing/read-records.js";
import { csvText, spreadsheetBytes } from "../../testing/spreadsheet-bytes.js";

const read = exportsReader();

describe("what is wrong", () => {
  const good = spreadsheetBytes(followerSheets, "xls");
  const xlsx = spreadsheetBytes(contentSheets, "xlsx");
  const encryptedXls = (): Uint8Array => {
    const bytes = Buffer.from(spreadsheetBytes(contentSheets, "xls"));
    const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    // The record behind the first becomes that of a password.
    bytes.writeUInt16LE(0x2f, begin + 20);
    return bytes;
  };

  it.each<readonly [string, string | Uint8Array, string]>([
    ["nothing", "", "file-empty"],
    ["a PDF", "%PDF-1.7 …", "not-a-spreadsheet"],
    ["a page of HTML", "<html><table></table></html>", "not-a-spreadsheet"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "not-a-spreadsheet"],
    ["a letter", "Dear all,\nwe have news.\n", "sheet-not-recognised"],
    ["words", "words\n", "not-a-spreadsheet"],
    ["half an .xls", good.subarray(0, good.length / 2), "spreadsheet-damaged"],
    ["half an .xlsx", xlsx.subarray(0, xlsx.length / 2), "spreadsheet-damaged"],
    ["an .xls with a password", encryptedXls(), "spreadsheet-encrypted"],
    ["a member's archive", zipSync({ "Shares.csv": strToU8("Date,ShareLink\n") }), "not-a-spreadsheet"],
    ["a zip whose paths lead out", zipSync({ "../xl/workbook.xml": strToU8("x") }), "zip-leads-out"],
    ["a spreadsheet of 1995", spreadsheetBytes(followerSheets, "xls-95"), "spreadsheet-too-old"],
    [
      "another table",
      spreadsheetBytes(
        {
          Budget: [
            ["Post", "Sum"],
            ["Rent", 900],
          ],
        },
        "xls",
      ),
      "sheet-not-recognised",
    ],
    ["CSV that is cut off", `${csvText([contentHeaders])}"01/31`, "csv-damaged"],
  ])("%s is told in one message, and a good file beside it is read", async (_, content, code) => {
    const alone = await read([content]);
    expect(alone.complete).toBe(false);
    // A file that can be opened and holds something else is no error by itself; that nothing else is there is one.
    expect(alone.codes).toEqual(code === "sheet-not-recognised" ? [code, "no-export-recognised"] : [code]);
    const beside = await read([good, content]);
    expect(beside.codes).toEqual([code]);
    // What breaks off would have said more; what is something else would not.
    expect(beside.complete).toBe(!/-(damaged|leads-out)$/.test(code));
    expect(beside.aggregates).toHaveLength(11);
  });

  it("an .xlsx with a password is told", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Metrics", rows: [["Date"]] }],
      encryption: { password: "secret", spinCount: 1_000 },
    });
    expect((await read([bytes])).codes).toContain("spreadsheet-encrypted");
  });

  it("a row that cannot be used is told with its place, and the others are read", async () => {
    const days = [...contentDays, ["soon", 1, 1, 2], ["02/01/2026", "many", 0, 0]];
    const found = await read([csvText([["About"], contentHeaders, ...days])]);
    expect(found.issues).toEqual([
      expect.objectContaining({ code: "date-not-readable", place: { file: expect.any(String), line: 5 } }),
      expect.objectContaining({
        code: "value-not-a-number",
        place: { file: expect.any(String), line: 6, column: "2" },
      }),
    ]);
    expect(Object.values(found.rows)).toEqual([
      expect.objectContaining({ read: 6, accepted: 2, rejected: 2, skipped: 2 }),
    ]);
    expect(found.complete).toBe(true);
  });

  it("a post without a link is told", async () => {
    const [first, ...others] = postRows;
    const found = await read([csvText([postHeaders, (first ?? []).with(1, "https://example.org"), ...others])]);
    expect(found.codes).toEqual(["range-not-told", "post-without-link"]);
    expect(found.complete).toBe(true);
  });

  it("columns that are not known are left out, and told", async () => {
    const found = await read([csvText([[...contentHeaders, "Sparkles"], ...contentDays.map((row) => [...row, 7])])]);
    expect(found.issues).toEqual([expect.objectContaining({ code: "columns-unknown", severity: "note", count: 1 })]);
    expect(found.aggregates).toHaveLength(38);
  });

  it("a path that is not there is told before anything is read, and by reading", async () => {
    const adapter = createLinkedInAdapter({ pageExports: ["/nowhere/absent.xls"] })._unsafeUnwrap();
    expect((await adapter.describe())._unsafeUnwrapErr().code).toBe("file-not-found");
    expect((await readRecords(adapter)).codes).toEqual(["file-not-found"]);
  });
});
