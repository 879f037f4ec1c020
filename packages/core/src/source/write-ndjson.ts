import { z } from "zod";
import { recordReaders } from "./record-readers.js";
import type { SourceRecord } from "./records.js";

/**
 * Writes source records as NDJSON: one line each, with its line feed. The keys stand in one order, `kind` first, so
 * that equal records give equal lines. Only the fields of the contract are written: what else an object carries may be
 * what nobody meant to store. `readNdjson` gives the records back, except that its `end` carries its own accounting.
 *
 * @example
 * [...writeNdjson([{ id: "m1", kind: "member" }])] // => ['{"kind":"member","id":"m1"}\n']
 */
export function* writeNdjson(records: Iterable<SourceRecord>): Iterable<string> {
  const keys = new Map<string, string[]>();
  for (const record of records) {
    let order = keys.get(record.kind);
    if (order === undefined) {
      order = keyOrder(record.kind);
      keys.set(record.kind, order);
    }
    // With a list of keys, JSON.stringify writes these and no others, in this order, at every depth.
    yield `${JSON.stringify(record, order)}\n`;
  }
}

/** All keys of a kind of record, at every depth, in the order of its schema. */
function keyOrder(kind: SourceRecord["kind"]): string[] {
  const schema = recordReaders.get(kind)?.schema;
  return schema === undefined ? [] : [...new Set(keysOf(z.toJSONSchema(schema)))];
}

function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties = "properties" in schema ? schema.properties : undefined;
  const items = "items" in schema ? keysOf(schema.items) : [];
  const entries = typeof properties === "object" && properties !== null ? Object.entries(properties) : [];
  return [...entries.map(([key]) => key), ...entries.flatMap(([, value]) => keysOf(value)), ...items];
}
