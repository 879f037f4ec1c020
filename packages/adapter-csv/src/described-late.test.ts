import { expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import { readAll } from "./testing/read-all.js";

const limits = { bufferBytes: 64, longestRow: 64 };
const header = "id,type,created_at,author\n";
const row = (id: number, author: string): string => `${id},reply,2026-01-05T09:00:00Z,${author}\n`;

it("warns where a fact comes up only after the rows that the description rests on, and takes the user's word for it", async () => {
  const text = header + Array.from({ length: 1_200 }, (_, id) => row(id, "")).join("") + row(9_999, "an");
  const late = await readAll(createCsvAdapter({ files: [{ input: { text } }], limits })._unsafeUnwrap());
  expect(late.issues).toMatchObject([{ code: "shown-late", message: expect.stringContaining("authors") }]);
  const mapping = { preset: "contributions", shows: ["authors"] } as const;
  const said = await readAll(createCsvAdapter({ files: [{ input: { text }, mapping }], limits })._unsafeUnwrap());
  expect(said.issues).toEqual([]);
});

it("looks past bad rows at the head of a file", async () => {
  const text = header + "x".repeat(1_000) + "\n".repeat(1) + row(1, "an");
  const adapter = createCsvAdapter({ files: [{ input: { text } }], limits })._unsafeUnwrap();
  expect((await adapter.describe())._unsafeUnwrap().capabilities).toContain("authors");
});
