import fc from "fast-check";
import { expect, it } from "vitest";
import { archiveRows } from "./archive-rows.js";

const seed = 20260101;
/** Texts with all that makes CSV hard, but for a backslash of their own: before a quote it could mean either. */
const text = fc
  .array(fc.constantFrom("a", "é", "漢", '"', ",", "\n", "\r\n", ";", "\t", " ", "x\ny"), { maxLength: 12 })
  .map((parts) => parts.join(""));
const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 });
const quotings = fc.infiniteStream(fc.constantFrom('\\"', '""'));

it("reads back what either dialect, or both in one file, has written", () => {
  fc.assert(
    fc.property(rows, quotings, (given, quoting) => {
      const quoted = (cell: string): string => `"${cell.replaceAll('"', () => quoting.next().value ?? '""')}"`;
      const lines = [["Date", "Link", "Message"], ...given.map((cells) => ["2026-01-01 00:00:00", ...cells])];
      const csv = lines.map((cells, index) => (index === 0 ? cells : cells.map(quoted)).join(",")).join("\n");
      const read = archiveRows(Buffer.from(csv), ["date", "link"]);
      expect(read?.rows.map(({ cells }) => cells.slice(1))).toEqual(given);
    }),
    { seed, numRuns: 300 },
  );
});
