import { describe, expect, it } from "vitest";
import { contributionColumns } from "./contribution-columns.js";
import { contributionRecords } from "./contribution-records.js";

const columns = contributionColumns([
  { kind: "contribution", id: "1", type: "opening", at: "2026-11-21T09:00:00Z", author: "p1" },
  { kind: "contribution", id: "2", type: "reply", at: "2026-11-21T10:00:00Z", target: "1" },
]);

describe("contributionRecords", () => {
  it("reads no further than the length: a reader may use longer arrays again", () => {
    expect(contributionRecords({ ...columns, length: 1 }).map(({ id }) => id)).toEqual(["1"]);
  });

  it("takes an empty text as absent and makes no key for it", () => {
    const [opening, reply] = contributionRecords(columns);
    expect(Object.keys(opening ?? {})).toEqual(["kind", "id", "type", "at", "author"]);
    expect(Object.keys(reply ?? {})).toEqual(["kind", "id", "type", "at", "target"]);
  });

  it.each([
    ["an array that is too short", { at: new Float64Array(1) }, "at"],
    ["a type code that does not exist", { type: Uint8Array.of(0, 8) }, "type"],
    ["an act code that does not exist", { act: Uint8Array.of(0, 99) }, "act"],
    ["a flag that is neither 0 nor 1", { accepted: Uint8Array.of(0, 2) }, "accepted"],
    ["a time that is not a number", { at: Float64Array.of(0, Number.NaN) }, "at"],
    ["half a millisecond", { at: Float64Array.of(0, 0.5) }, "at"],
    [
      "an endless time of observation",
      { observedAt: Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY) },
      "observedAt",
    ],
    ["a row without an id", { id: { ...columns.id, ends: columns.id.starts } }, "id"],
    ["a text behind its bytes", { id: { ...columns.id, ends: Uint32Array.of(1, 99) } }, "id"],
    ["a text that is not UTF-8", { id: { ...columns.id, bytes: Uint8Array.of(0xff, 0xff) } }, "id"],
  ])("refuses %s", (_, change, field) => {
    expect(() => contributionRecords({ ...columns, ...change })).toThrow(RangeError);
    expect(() => contributionRecords({ ...columns, ...change })).toThrow(field);
  });
});
