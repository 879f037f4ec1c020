import fc from "fast-check";
import { expect, it } from "vitest";
import { isId, isWholeText } from "../../model/id.js";
import { IdTable, notAnId } from "./id-table.js";
import { textAt } from "./text-list.js";

const seed = 20260105;
const encoder = new TextEncoder();
const wholeText = fc.string({ unit: "binary", maxLength: 8 }).filter(isWholeText);
const texts = fc.array(
  fc.oneof(wholeText, fc.constantFrom("", "a", "aa", "\ufeffa", "é", "e\u0301", "__proto__", "x".repeat(600))),
  { maxLength: 200 },
);

it("numbers texts as a Map would, by text and by bytes in the middle or at the end of a buffer", () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (given, before, after) => {
      const table = new IdTable();
      const oracle = new Map<string, number>();
      given.forEach((text, index) => {
        expect(table.find(text)).toBe(oracle.get(text) ?? -1);
        const number = oracle.get(text) ?? oracle.size;
        oracle.set(text, number);
        const content = encoder.encode(text);
        const bytes = new Uint8Array(before + content.length + after).fill(0x61);
        bytes.set(content, before);
        const interned =
          index % 2 === 0 ? table.internText(text) : table.intern(bytes, before, before + content.length);
        expect(interned).toBe(number);
      });
      expect(table.size).toBe(oracle.size);
      for (const [text, number] of oracle) expect(table.text(number)).toBe(text);
    }),
    { seed, numRuns: 200 },
  );
});

it("lists chosen texts and leaves out what is to be skipped", () => {
  fc.assert(
    fc.property(fc.array(wholeText, { minLength: 1, maxLength: 40 }), (given) => {
      const table = new IdTable();
      const numbers = Int32Array.from(given, (text) => table.internText(`ab${text}`));
      const list = table.list(numbers, 2);
      expect(given.map((_, index) => textAt(list, index))).toEqual(given);
      expect([textAt(list, -1), textAt(list, given.length)]).toEqual(["", ""]);
    }),
    { seed, numRuns: 200 },
  );
});

it("orders texts by their bytes", () => {
  fc.assert(
    fc.property(wholeText, wholeText, (first, second) => {
      const table = new IdTable();
      const order = table.compare(table.internText(first), table.internText(second));
      // UTF-8 was made so that the order of bytes is that of code points.
      const [a, b] = [[...first], [...second]].map((points) => points.map((point) => point.codePointAt(0) ?? 0));
      expect(Math.sign(order)).toBe(compareNumbers(a ?? [], b ?? []));
    }),
    { seed, numRuns: 300 },
  );
});

it("takes as ids just what `isId` takes", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }).map((text) => encoder.encode(text)),
    fc.constantFrom(511, 512, 513).map((length) => encoder.encode("é".repeat(length))),
    fc.constantFrom(511, 512, 513).map((length) => encoder.encode("e".repeat(length))),
  );
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const expected = (content: Uint8Array): boolean => {
    try {
      return isId(strict.decode(content));
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(bytes, (content) => {
      const table = new IdTable();
      const twice = [0, 1].map(() => table.internId(content, 0, content.length));
      expect(twice).toEqual(expected(content) ? [0, 0] : [notAnId, notAnId]);
    }),
    { seed, numRuns: 500 },
  );
});

function compareNumbers(first: readonly number[], second: readonly number[]): number {
  const place = first.findIndex((number, index) => number !== second[index]);
  if (place < 0) return first.length === second.length ? 0 : -1;
  const [a, b] = [first[place] ?? 0, second[place]];
  return b === undefined || a > b ? 1 : -1;
}
