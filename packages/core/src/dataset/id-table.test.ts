import { describe, expect, it } from "vitest";
import { IdTable } from "./id-table.js";

describe("IdTable", () => {
  it("holds 100,000 texts of all lengths", () => {
    const table = new IdTable();
    const texts = Array.from({ length: 100_000 }, (_, index) => `${index}`.repeat(1 + (index % 7)));
    const oracle = new Map<string, number>();
    for (const text of texts) if (!oracle.has(text)) oracle.set(text, oracle.size);
    expect(texts.map((text) => table.internText(text))).toEqual(texts.map((text) => oracle.get(text)));
    expect(texts.map((text) => table.find(text))).toEqual(texts.map((text) => oracle.get(text)));
    expect(table.find("no such text")).toBe(-1);
  });

  it("keeps ids apart that differ in normalisation or in a byte order mark alone", () => {
    const table = new IdTable();
    const ids = ["é", "e\u0301", "\ufeffé", "__proto__", "👩‍👩‍👧", "👩"];
    expect(ids.map((id) => table.internText(id))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ids.map((_, number) => table.text(number))).toEqual(ids);
  });

  it("still gives texts and their order after its index was dropped", () => {
    const table = new IdTable();
    const [b, a] = [table.internText("b"), table.internText("a")];
    table.dropIndex();
    expect([table.text(a), table.text(b)]).toEqual(["a", "b"]);
    expect(table.compare(a, b)).toBeLessThan(0);
  });
});
