import { describe, expect, it } from "vitest";
import { hashOfBytes } from "./hash-of-bytes.js";
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

  // Pairs of English words with one FNV-1a hash of 32 bits, https://softwareengineering.stackexchange.com/a/145633
  it.each([
    ["costarring", "liquid"],
    ["declinate", "macallums"],
    ["altarage", "zinke"],
  ])("keeps %s and %s apart, whose hashes are equal", (first, second) => {
    const [a = new Uint8Array(), b = new Uint8Array()] = [first, second].map((word) => new TextEncoder().encode(word));
    expect(hashOfBytes(a, 0, a.length)).toBe(hashOfBytes(b, 0, b.length));
    const table = new IdTable();
    expect([table.internText(first), table.internText(second), table.internText(first)]).toEqual([0, 1, 0]);
    expect([table.find(first), table.find(second)]).toEqual([0, 1]);
  });

  it("still gives texts and their order after its index was dropped", () => {
    const table = new IdTable();
    const [b, a] = [table.internText("b"), table.internText("a")];
    table.dropIndex();
    expect([table.text(a), table.text(b)]).toEqual(["a", "b"]);
    expect(table.compare(a, b)).toBeLessThan(0);
  });
});
