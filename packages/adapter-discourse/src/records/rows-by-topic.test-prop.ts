import fc from "fast-check";
import { expect, it } from "vitest";
import { RowsByTopic } from "./rows-by-topic.js";

it("gives the rows of every topic in order, whichever topic is asked for first", () => {
  const places = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(places, fc.array(fc.integer({ min: 0, max: 5 })), (placeOf, asked) => {
      const rows = new RowsByTopic(placeOf.length, 6, (row) => placeOf[row] ?? -1);
      for (const place of [...asked, 0, 1, 2, 3, 4, 5]) {
        expect([...rows.of(place)]).toEqual(placeOf.flatMap((at, row) => (at === place ? [row] : [])));
      }
    }),
  );
});

it("gives the same of a table that is grouped in several stretches", () => {
  const [length, topics] = [2_200_000, 7];
  const rows = new RowsByTopic(length, topics, (row) => (row * 5) % 8);
  const found = Array.from({ length: topics }, (_, place) => rows.of(place).slice());
  expect(found.map(({ length: count }) => count)).toEqual(Array(topics).fill(length / 8));
  for (const [place, some] of found.entries()) expect(((some[0] ?? 0) * 5) % 8).toBe(place);
  expect(rows.of(0).slice(0, 3)).toEqual(Int32Array.of(0, 8, 16));
});
