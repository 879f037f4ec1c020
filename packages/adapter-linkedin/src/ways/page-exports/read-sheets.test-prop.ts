import { ZipError } from "@org/community-source-kit/zip";
import fc from "fast-check";
import { expect, it } from "vitest";
import { FileError } from "../../files/file-error.js";
import { contentSheets, followerSheets } from "../../testing/page-export.js";
import { spreadsheetBytes } from "../../testing/spreadsheet-bytes.js";
import { readSheets } from "./read-sheets.js";

const seed = 20260101;
const files = [
  spreadsheetBytes(contentSheets, "xls"),
  spreadsheetBytes(followerSheets, "xls"),
  spreadsheetBytes(contentSheets, "xlsx"),
];
const file = fc.constantFrom(...files);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 30 });

/** What becomes of bytes: sheets, or an error of ours. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const sheets = await readSheets(bytes, "file");
    return sheets.every(({ rows }) => Array.isArray(rows)) ? "sheets" : "no rows";
  } catch (error) {
    return error instanceof FileError || error instanceof ZipError ? error.code : `${error}`;
  }
}

it("bytes that were changed give sheets or an error of ours, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(file, changes, async (good, changed) => {
      const bytes = Uint8Array.from(good);
      for (const [at, byte] of changed) bytes[Math.floor(at * bytes.length)] = byte;
      expect(await outcome(bytes)).toMatch(/^(sheets|[A-Z_]+)$/);
    }),
    { seed, numRuns: 300 },
  );
});

it("a file that is cut off is never taken for a whole one", async () => {
  await fc.assert(
    fc.asyncProperty(file, place, async (good, at) => {
      // A compound file may have up to a sector of nothing at its end.
      const length = Math.floor(at * (good.length - 512));
      expect(await outcome(good.subarray(0, length))).toMatch(/^[A-Z_]+$/);
    }),
    { seed, numRuns: 300 },
  );
});

it("any bytes give sheets or an error of ours", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      expect(await outcome(bytes)).toMatch(/^(sheets|[A-Z_]+)$/);
    }),
    { seed },
  );
});
