import { expect, it } from "vitest";
import { recordExamples } from "./record-examples.test-support.js";
import type { SourceRecord } from "./records.js";
import { writeNdjson } from "./write-ndjson.js";

it.each(Object.entries(recordExamples))("writes a full %s on one line", (_, record) => {
  const [line, ...others] = [...writeNdjson([record])];
  expect(others).toEqual([]);
  expect(line).toMatch(/^[^\n]*\n$/);
  expect(JSON.parse(line ?? "")).toEqual(record);
});

it.each(Object.entries(recordExamples))(
  "writes equal lines for an equal %s whose keys stand otherwise",
  (_, record) => {
    // Object.fromEntries forgets the keys; they are the record's own.
    const turned = Object.fromEntries(Object.entries(record).toReversed()) as unknown as SourceRecord;
    expect([...writeNdjson([turned])]).toEqual([...writeNdjson([record])]);
  },
);

it("writes kind first and a line feed inside a text escaped", () => {
  const venue: SourceRecord = { name: "a\nb\u2028c", id: "v1", kind: "venue" };
  expect([...writeNdjson([venue])]).toEqual(['{"kind":"venue","id":"v1","name":"a\\nb\u2028c"}\n']);
});

it("does not write what is no field", () => {
  const withMore = { kind: "member", id: "m1", email: "jan@example.org", accepted: 1 } as const;
  expect([...writeNdjson([withMore])]).toEqual(['{"kind":"member","id":"m1"}\n']);
});

it("writes as it is asked, not all at once", () => {
  function* records(): Iterable<SourceRecord> {
    yield { kind: "member", id: "m1" };
    throw new Error("asked for too much");
  }
  const [first] = writeNdjson(records());
  expect(first).toBe('{"kind":"member","id":"m1"}\n');
});
