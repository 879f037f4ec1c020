import fc from "fast-check";
import { expect, it } from "vitest";
import { type CopyValue, copyBlock } from "../../testing/postgres-copy.js";
import { CopyLine } from "./copy-line.js";
import { DumpScanner } from "./dump-scanner.js";

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("\\N", "\\.", "\t", "\n", "", "\\"),
  fc.constant(null),
);
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));

it("gives back whatever was written as COPY, through chunks of any size", () => {
  fc.assert(
    fc.property(block, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (rows, sizes) => {
      const columns = (rows[0] ?? ["only"]).map((_, index) => `column${index}`);
      const bytes = Buffer.from(
        `SET x = 1;\n${copyBlock("posts", rows, columns)}-- PostgreSQL database dump complete\n`,
      );
      const read: CopyValue[][] = [];
      const scanner = new DumpScanner({
        opens: (table, named) => {
          expect([table, ...named]).toEqual(["posts", ...columns]);
          const line = new CopyLine(named);
          return (chunk, start, end) => {
            expect(line.isNow(chunk, start, end)).toBe(true);
            read.push(named.map((column) => line.text(column) ?? null));
          };
        },
      });
      for (let start = 0, step = 0; start < bytes.length; step++) {
        const size = sizes[step % sizes.length] ?? 1;
        scanner.push(bytes.subarray(start, start + size));
        start += size;
      }
      expect(read).toEqual(rows);
      expect([scanner.table, scanner.isWhole]).toEqual([undefined, true]);
    }),
  );
});
