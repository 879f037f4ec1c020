import { describe, expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import { contentText, factKey } from "./fact-key.js";

const at = "2026-01-01T00:00:00Z";
const duty: FactRecord<"duty"> = { kind: "duty", holder: "ann", duty: "answering" };
const total: FactRecord<"reactionTotal"> = { kind: "reactionTotal", on: "1", count: 2, observedAt: at };
const entry: FactRecord<"timeEntry"> = { kind: "timeEntry", duty: "outreach", date: "2026-01-01", hours: 2 };
const daily: FactRecord<"aggregate"> = {
  kind: "aggregate",
  metric: "views",
  from: "2026-01-01",
  until: "2026-01-02",
  value: 1,
  temporality: "change",
  dimensions: [{ name: "a", value: "b" }],
};

describe("factKey", () => {
  it("is the id of what has one, whatever else it says", () => {
    expect(factKey({ ...duty, id: "d1" })).toBe("d1");
    expect(factKey({ kind: "conversation", id: "t1", venue: "v" })).toBe("t1");
  });

  it("is the account of a member, where one person has several", () => {
    expect(factKey({ kind: "member", id: "ann" })).toBe("ann");
    expect(factKey({ kind: "member", id: "ann", account: "bob" })).toBe("bob");
  });

  it.each<[string, FactRecord, FactRecord]>([
    ["a duty in its hours", duty, { ...duty, hoursPerWeek: 4, until: "2026-02-01" }],
    ["a reaction total in its count", total, { ...total, count: 3, observedAt: "2026-01-02T00:00:00Z" }],
    ["an aggregate in its value", daily, { ...daily, value: 2 }],
    ["a time entry in what tells how new it is", entry, { ...entry, version: 2 }],
  ])("stays the same when %s changes", (_, before, after) => {
    expect(factKey(after)).toBe(factKey(before));
  });

  it.each<[string, FactRecord, FactRecord]>([
    ["a duty of another time", duty, { ...duty, from: "2026-01-01" }],
    ["a total of one type", total, { ...total, type: "like" }],
    ["an aggregate of other dimensions", daily, { ...daily, dimensions: [{ name: "a,b", value: "" }] }],
    ["other hours, which without an id are another entry", entry, { ...entry, hours: 3 }],
  ])("tells apart %s", (_, one, other) => {
    expect(factKey(one)).not.toBe(factKey(other));
  });

  it("of a fact without an id is never that of one whose id looks the same", () => {
    expect(factKey({ ...total, id: factKey(total).slice(1) })).not.toBe(factKey(total));
  });
});

it("says the same of content in any order of keys, however new", () => {
  expect(contentText({ hours: 2, date: "2026-01-01", duty: "outreach", kind: "timeEntry", version: 3 })).toBe(
    contentText(entry),
  );
});
