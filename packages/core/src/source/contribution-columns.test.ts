import { describe, expect, it } from "vitest";
import { contributionColumns } from "./contribution-columns.js";
import { contributionRecords } from "./contribution-records.js";
import type { FactRecord } from "./records.js";

const at = "2026-11-21T09:00:00.000Z";
const reply: FactRecord<"contribution"> = { kind: "contribution", id: "2", type: "reply", at };

describe("contributionColumns", () => {
  it("carries every field there and back, absent ones as absent", () => {
    const full: FactRecord<"contribution"> = {
      ...reply,
      author: "p1",
      conversation: "c",
      venue: "v",
      target: "1",
      accepted: {},
      version: 3,
      observedAt: at,
    };
    const act: FactRecord<"contribution"> = { kind: "contribution", id: "3", type: "moderation", at, act: "suspend" };
    const records = Object.freeze([reply, Object.freeze(full), act]);
    expect(contributionRecords(contributionColumns(records))).toEqual(records);
  });

  it("leaves out columns that no record needs", () => {
    expect(Object.keys(contributionColumns([reply]))).toEqual(["kind", "length", "id", "type", "at"]);
    expect(contributionRecords(contributionColumns([]))).toEqual([]);
  });

  it("keeps ids as they are: a byte order mark, __proto__, characters beyond the first plane", () => {
    const ids = ["\uFEFFa", "__proto__", "👩🏽‍🚀", "é"];
    const records = ids.map((id) => ({ ...reply, id, author: id }));
    expect(contributionRecords(contributionColumns(records))).toEqual(records);
  });

  it("writes equal texts once", () => {
    const columns = contributionColumns([
      { ...reply, author: "somebody" },
      { ...reply, id: "3", author: "somebody" },
    ]);
    expect(columns.author?.bytes.length).toBe("somebody".length);
  });

  it("keeps the moment, not the offset that it was written in", () => {
    const columns = contributionColumns([{ ...reply, at: "2026-11-21T10:00:00+01:00" }]);
    expect(contributionRecords(columns)[0]?.at).toBe(at);
  });

  it.each([
    ["when an answer was accepted", { accepted: { at } }],
    ["by whom an answer was accepted", { accepted: { by: "p1" } }],
    ["an empty author", { author: "" }],
    ["half of a surrogate pair", { id: "\uD800" }],
    ["a moment without an offset", { at: "2026-11-21T09:00:00" }],
    ["a version that is not a number", { version: Number.NaN }],
  ])("refuses %s instead of losing it", (_, fields) => {
    expect(() => contributionColumns([reply, { ...reply, ...fields }])).toThrow(RangeError);
    expect(() => contributionColumns([reply, { ...reply, ...fields }])).toThrow("contribution 1");
  });
});
