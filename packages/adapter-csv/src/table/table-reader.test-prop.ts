import fc from "fast-check";
import { expect, it } from "vitest";
import { createCellBlock } from "./cell-block.js";
import { TableReader } from "./table-reader.js";

const delimiters = [",", ";", "\t", "|"] as const;
const cell = fc.string({
  unit: fc.constantFrom("a", "é", "😀", '"', ",", ";", "\t", "\n", "\r", " ", "1"),
  maxLength: 8,
});

/** A table with at least one cell that says something in every row, because empty rows are blank lines. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  .map((rows) => rows.map((row, index) => [`r${index}`, ...row]));

function written(text: string, delimiter: string, alwaysQuote: boolean): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return alwaysQuote || needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

it("reads back any table, whatever the quoting, the delimiter, the line end, the chunks and the buffer", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...delimiters),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (rows, delimiter, lineEnd, alwaysQuote, endsInLineEnd, chunk, rowsInBlock) => {
        const lines = rows.map((row) => row.map((text) => written(text, delimiter, alwaysQuote)).join(delimiter));
        const bytes = Buffer.from(lines.join(lineEnd) + (endsInLineEnd ? lineEnd : ""));
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
        }
        const width = rows[0]?.length ?? 0;
        const reader = new TableReader(chunks(), { bufferBytes: 16, longestRow: 400 });
        reader.splitAt(delimiter.charCodeAt(0));
        const block = createCellBlock(width, rowsInBlock);
        const found: string[][] = [];
        while (await reader.next(block)) {
          for (let row = 0; row < block.rows; row++) {
            expect(block.status[row]).toBe(0);
            const at = (column: number): number => row * width + column;
            found.push(
              Array.from({ length: width }, (_, column) =>
                block.bytes.toString("utf8", block.starts[at(column)], block.ends[at(column)]),
              ),
            );
          }
        }
        expect(found).toEqual(rows);
      },
    ),
    { seed: 20_261_121, numRuns: 500 },
  );
});
