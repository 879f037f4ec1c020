import fc from "fast-check";
import { expect, it } from "vitest";
import { PackedRecords } from "./packed-records.js";

const seed = 20260110;
const number = fc.oneof(
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -0, 127, 128, 2 ** 28 - 1, 2 ** 28, Number.NaN, Number.POSITIVE_INFINITY),
);
// Any text that JavaScript knows, also one with half of a surrogate pair, of which UTF-8 makes something else.
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom("", "\ufeffa", "\ud800", "é".repeat(64), "é".repeat(65), "語".repeat(2_500)),
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(text, tie("any"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;
const record = fc.dictionary(text, value, { maxKeys: 6, noNullPrototype: true }).filter((one) => !hasProto(one));

/** Whether a field would change what the object is: no schema knows such a field. */
function hasProto(one: unknown): boolean {
  if (typeof one !== "object" || one === null) return false;
  return Object.hasOwn(one, "__proto__") || Object.values(one).some(hasProto);
}

it("gives back any record of plain JSON, in any order of asking, with what is known of it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(record, record), { maxLength: 20 }), (given) => {
      const packed = new PackedRecords();
      const places = given.map(([own, known]) => {
        const place = packed.size;
        packed.write({ ...known, ...own }, known);
        return place;
      });
      for (const index of [...given.keys()].reverse()) {
        const [own, known] = given[index] ?? [{}, {}];
        expect(packed.read(places[index] ?? 0, { ...known })).toStrictEqual({ ...known, ...own });
      }
    }),
    { seed, numRuns: 500 },
  );
});

it("takes as repeated just the record that says the same in the same order", () => {
  fc.assert(
    fc.property(record, record, (first, second) => {
      const packed = new PackedRecords();
      packed.write(first, {});
      const place = packed.size;
      packed.write(second, {});
      const same = JSON.stringify(entriesOf(first)) === JSON.stringify(entriesOf(second));
      expect(packed.repeats(place, 0)).toBe(same);
      packed.takeBack(place);
      packed.write(first, {});
      expect(packed.repeats(place, 0)).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});

it("gives back more texts than it shares", () => {
  const packed = new PackedRecords();
  const texts = Array.from({ length: 40_000 }, (_, index) => `text ${index % 30_000}`);
  const places = texts.map((one) => {
    const place = packed.size;
    packed.write({ one }, {});
    return place;
  });
  expect(places.map((place) => packed.read(place, {}))).toEqual(texts.map((one) => ({ one })));
});

/** A record as lists, so that the order of its fields counts; numbers that JSON does not know as text. */
function entriesOf(one: unknown): unknown {
  if (typeof one === "number") return [`${Object.is(one, -0) ? "-0" : one}`];
  if (typeof one !== "object" || one === null) return one;
  if (Array.isArray(one)) return ["list", one.map(entriesOf)];
  return ["fields", Object.entries(one).map(([field, inner]) => [field, entriesOf(inner)])];
}
