import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, it } from "vitest";
import { recordExamples } from "./record-examples.test-support.js";
import { recordJsonSchema } from "./record-json-schema.js";
import { parseSourceRecord } from "./record-schema.js";

const validate = new Ajv2020({ allowUnionTypes: true, formats: fullFormats, strict: true }).compile(recordJsonSchema());

it("is the schema that is published; after a change of the records: vitest run --update", async () => {
  const fresh = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
  await expect(fresh).toMatchFileSnapshot("../../schemas/source-record.schema.json");
});

const { contribution, member, aggregate, reactionTotal, observation, issue, end, removal, timeEntry } = recordExamples;

const bad: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["text", "member"],
  ["a list", [member]],
  ["no kind", { id: "m1" }],
  ["an unknown kind", { kind: "person", id: "m1" }],
  ["the kind __proto__", { kind: "__proto__" }],
  ["another kind's fields", { ...contribution, kind: "member" }],
  ["an unknown key", { ...member, colour: 1 }],
  ["the key __proto__", JSON.parse('{"kind":"member","id":"m1","__proto__":1}')],
  ["no id", { kind: "member" }],
  ["an empty id", { kind: "member", id: "" }],
  ["an id of 513 characters", { kind: "member", id: "x".repeat(513) }],
  ["a control character in an id", { kind: "member", id: "a\nb" }],
  ["a number as id", { kind: "member", id: 12 }],
  ["null for an absent fact", { kind: "member", id: "m1", joinedAt: null }],
  ["an unknown type", { ...contribution, type: "post" }],
  ["an instant without offset", { ...contribution, at: "2026-11-21T09:00:00" }],
  ["a day as instant", { ...contribution, at: "2026-11-21" }],
  ["a day that does not exist, with time", { ...contribution, at: "2026-02-30T09:00:00Z" }],
  ["a day that does not exist", { ...timeEntry, date: "2026-02-29" }],
  ["a day in Dutch order", { ...timeEntry, date: "21-11-2026" }],
  ["more hours than a day has", { ...timeEntry, hours: 24.1 }],
  ["half a reaction", { ...reactionTotal, count: 0.5 }],
  ["fewer than no reactions", { ...reactionTotal, count: -1 }],
  ["a reaction total without its moment", { kind: "reactionTotal", on: "p1", count: 1 }],
  ["an unknown key inside", { ...aggregate, dimensions: [{ name: "a", value: "b", unit: "c" }] }],
  ["an observation of nothing", { ...observation, kinds: [] }],
  ["an unknown capability", { ...observation, kinds: ["everything"] }],
  ["a code that is no code", { ...issue, code: "Not A Code" }],
  ["line 0", { ...issue, place: { line: 0 } }],
  ["an end that does not say whether it is complete", { kind: "end" }],
  ["an accounting without a count", { ...end, accounting: [{ kind: "row", read: 1 }] }],
  ["a removal of what has no id", { ...removal, of: "observation" }],
  ["a version that is text", { ...member, version: "3" }],
];

const good: readonly (readonly [string, unknown])[] = [
  ...Object.entries(recordExamples),
  ["least of members", { kind: "member", id: "m1" }],
  ["id __proto__", { kind: "member", id: "__proto__" }],
  ["id of 512 characters", { kind: "member", id: "x".repeat(512) }],
  ["contribution of nobody", { kind: "contribution", id: "p", type: "opening", at: "2024-02-29T23:59:59.999-11:00" }],
  ["empty acceptance", { ...contribution, accepted: {} }],
  ["broken-off end", { kind: "end", complete: false }],
  ["whole day", { ...timeEntry, hours: 24 }],
];

describe("a validator of another make agrees with parseSourceRecord", () => {
  it.each(good)("that this is a record: %s", (_, input) => {
    expect({ parsed: parseSourceRecord(input).isOk(), valid: validate(input) }).toEqual({ parsed: true, valid: true });
  });

  it.each(bad)("that this is none: %s", (_, input) => {
    expect({ parsed: parseSourceRecord(input).isOk(), valid: validate(input) }).toEqual({
      parsed: false,
      valid: false,
    });
  });
});

describe("where the JSON Schema must say something else than the reader", () => {
  it.each([
    ["an end before the begin", { ...observation, until: "2025-01-01T00:00:00Z" }],
    ["a leap second", { ...contribution, at: "2016-12-31T23:59:60Z" }],
  ])("it takes what the reader refuses: %s", (_, input) => {
    expect({ parsed: parseSourceRecord(input).isOk(), valid: validate(input) }).toEqual({ parsed: false, valid: true });
  });

  it("it refuses an instant without seconds, which the reader takes", () => {
    const input = { ...contribution, at: "2026-11-21T09:00+01:00" };
    expect({ parsed: parseSourceRecord(input).isOk(), valid: validate(input) }).toEqual({ parsed: true, valid: false });
  });
});
