import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLossless } from "./parse-lossless.js";
import { type RestliValue, restliQuery, restliText } from "./restli.js";

const seed = 20261120;

describe("the encoding of addresses", () => {
  it("keeps every sign of a text apart from those of lists and records", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 }), (texts) => {
        const written = restliText({ ids: texts });
        const inner = /^\(ids:List\((.*)\)\)$/.exec(written)?.[1] ?? "";
        expect(inner.split(",").map(decodeURIComponent)).toEqual(texts);
        expect(inner).toMatch(/^[\w.~%,-]*$/);
      }),
      { seed },
    );
  });

  it("comes through an address as it was written", () => {
    const value: fc.Arbitrary<RestliValue> = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.array(fc.string({ minLength: 1 })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (query) => {
        const written = restliQuery(query);
        expect(new URL(`/rest/posts?${written}`, "https://api.example").search.slice(1)).toBe(written);
      }),
      { seed },
    );
  });
});

describe("JSON with long numbers", () => {
  it("is what JSON.parse gives, but for whole numbers of 16 digits and more, which keep every digit", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n }), (value, id) => {
        const text = JSON.stringify(value);
        const isLong = /(?<![\d.])-?\d{16,}(?![\d.eE])/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'));
        fc.pre(!isLong);
        expect(parseLossless(text)).toEqual(JSON.parse(text));
        expect(parseLossless(`{"id": ${id}, "text": "${id}", "value": ${text}}`)).toMatchObject({
          id: `${id}`,
          text: `${id}`,
        });
      }),
      { seed },
    );
  });
});
