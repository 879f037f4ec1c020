import { describe, expect, it } from "vitest";
import { createCellBlock } from "./cell-block.js";
import { rejectionReasons } from "./row-fault.js";
import { TableReader } from "./table-reader.js";

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[] | string;
}

async function rows(text: string, width: number, longestRow = 1_000, size = 1_000_000): Promise<readonly Row[]> {
  const reader = new TableReader(inChunks(text, size), { bufferBytes: 64, longestRow });
  const block = createCellBlock(width, 7);
  const found: Row[] = [];
  while (await reader.next(block)) {
    for (let row = 0; row < block.rows; row++) {
      const status = block.status[row] ?? 0;
      const cell = (_: unknown, column: number): string => {
        const at = row * width + column;
        return block.bytes.toString("utf8", block.starts[at], block.ends[at]);
      };
      const reason = status === 255 ? "blank" : rejectionReasons[status];
      const cells = status === 0 ? Array.from({ length: width }, cell) : (reason ?? "");
      found.push({ line: block.faults.find((fault) => fault.row === row)?.line ?? block.lines[row] ?? 0, cells });
    }
  }
  return found;
}

describe("rows of a table", () => {
  it("splits cells and takes all line ends, mixed", async () => {
    expect(await rows("a,b\r\nc,d\re,\n,f", 2)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["c", "d"] },
      { line: 3, cells: ["e", ""] },
      { line: 4, cells: ["", "f"] },
    ]);
  });

  it("keeps delimiters, line ends and doubled quotes within quotes, and counts physical lines", async () => {
    expect(await rows('"a,""b""\r\nc",d\ne,f\n', 2)).toEqual([
      { line: 1, cells: ['a,"b"\r\nc', "d"] },
      { line: 3, cells: ["e", "f"] },
    ]);
  });

  it("takes a quote inside an unquoted cell as itself", async () => {
    expect(await rows('5" disk,b\n', 2)).toEqual([{ line: 1, cells: ['5" disk', "b"] }]);
  });

  it("loses one row to a quote that is never closed, and names the line where it opened", async () => {
    expect(await rows('a,b\nc,"d\ne,f\ng,h\n', 2)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: "quote-not-closed" },
      { line: 3, cells: ["e", "f"] },
      { line: 4, cells: ["g", "h"] },
    ]);
  });

  it("loses one row to a stray quote even where a later row has quotes", async () => {
    expect(await rows('a,"b\nc,"d"\ne,f\n', 2)).toEqual([
      { line: 1, cells: "quote-not-closed" },
      { line: 2, cells: ["c", "d"] },
      { line: 3, cells: ["e", "f"] },
    ]);
  });

  it("names the line of the quote, not of the row", async () => {
    expect((await rows('"a\nb","c\n', 2))[0]).toEqual({ line: 2, cells: "quote-not-closed" });
  });

  it("bounds a quoted cell that never ends by the longest row", async () => {
    const text = `a,"b\n${"c,d\n".repeat(100)}`;
    const found = await rows(text, 2, 50);
    expect(found[0]).toEqual({ line: 1, cells: "quote-not-closed" });
    expect(found).toHaveLength(101);
    expect(found[100]).toEqual({ line: 101, cells: ["c", "d"] });
  });

  it("rejects a line beyond the limit without holding it, and goes on behind it", async () => {
    const found = await rows(`a,b\n${"x".repeat(10_000)}\r\nc,d\n`, 2, 100, 7);
    expect(found).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: "row-too-long" },
      { line: 3, cells: ["c", "d"] },
    ]);
  });

  it("rejects rows with other numbers of cells, but not for empty cells at the end", async () => {
    expect(await rows("a\na,b,c\na,b,,\n\n,\n", 2)).toEqual([
      { line: 1, cells: "too-few-cells" },
      { line: 2, cells: "too-many-cells" },
      { line: 3, cells: ["a", "b"] },
      { line: 4, cells: "blank" },
      { line: 5, cells: "blank" },
    ]);
  });
});
