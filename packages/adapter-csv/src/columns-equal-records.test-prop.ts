import fc from "fast-check";
import { expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvMapping } from "./mapping/csv-mapping.js";
import { readAll } from "./testing/read-all.js";

const cell = fc.constantFrom(
  "",
  "a",
  "b",
  " é ",
  'q"t',
  "x,y",
  "yes",
  "nee",
  "2026-01-05T09:00:00Z",
  "2026-01-05T10:00:00+05:30",
  "reply",
  "question",
  "close",
  "moderation",
  "7",
);
const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 40 });

const mapping: CsvMapping = {
  records: [
    {
      kind: "contribution",
      fields: {
        id: { lineNumber: true, prefix: "n" },
        type: {
          column: "c0",
          map: { question: "opening", reply: "reply", moderation: "moderation" },
          otherwise: "feedback",
        },
        at: { column: "c1", map: { "": "2026-01-01T00:00:00Z" }, keepOthers: true },
        author: "c2",
        conversation: { column: "c3", prefix: "k-" },
        target: { join: ["c2", "c3"] },
        accepted: { column: "c4", map: { yes: "yes", nee: "no" }, otherwise: "" },
      },
    },
    {
      kind: "contribution",
      when: {
        any: [
          { column: "c5", equals: "close" },
          { column: "c2", sameAs: "c3" },
        ],
      },
      fields: {
        id: { column: "c4", prefix: "m-" },
        type: { constant: "moderation" },
        at: { constant: "2026-02-01T00:00:00Z" },
        venue: { column: "c2", map: { a: "A" }, keepOthers: true },
        act: { column: "c5", map: { close: "close" }, otherwise: "" },
      },
    },
  ],
};

it("gives the same contributions, issues and accounting as columns and as records", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 200, max: 400 }), async (table, longestRow) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = ["c0,c1,c2,c3,c4,c5", ...table.map((row) => row.map(quoted).join(","))].join("\n");
      const read = (form: "columns" | "records"): ReturnType<typeof readAll> =>
        readAll(
          createCsvAdapter({
            files: [{ input: { text }, mapping }],
            form,
            limits: { bufferBytes: 64, longestRow },
          })._unsafeUnwrap(),
        );
      expect(await read("columns")).toEqual(await read("records"));
    }),
    { seed: 20_261_121, numRuns: 200 },
  );
});
