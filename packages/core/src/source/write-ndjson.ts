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
  const orders = new Map<string, KeyOrder>();
  for (const record of records) {
    let order = orders.get(record.kind);
    if (order === undefined) {
      order = keyOrder(record.kind);
      orders.set(record.kind, order);
    }
    // With a list of keys, JSON.stringify writes these and no others, in this order, at every depth.
    yield `${JSON.stringify(record, listFor(record, order))}\n`;
  }
}

/** Which keys a kind of record has. */
interface KeyOrder {
  /** At every depth, in the order of its schema. */
  readonly keys: string[];
  /** Where it has an object with keys of its own choice, such as the values of a wording. */
  readonly open: readonly (readonly string[])[];
}

function keyOrder(kind: SourceRecord["kind"]): KeyOrder {
  const known = recordReaders.get(kind)?.schema;
  if (known === undefined) return { keys: [], open: [] };
  const schema = z.toJSONSchema(known);
  return { keys: [...new Set(keysOf(schema))], open: openIn(schema) };
}

function listFor(record: SourceRecord, { keys, open }: KeyOrder): string[] {
  const chosen = open.flatMap((path) => {
    const found = path.reduce<unknown>(at, record);
    return typeof found === "object" && found !== null ? Object.keys(found).sort() : [];
  });
  return chosen.length === 0 ? keys : [...new Set([...keys, ...chosen])];
}

/** What an object has under a key, of which nothing else is known. */
function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function keysOf(schema: unknown): string[] {
  const entries = propertiesOf(schema);
  const items = at(schema, "items");
  return [
    ...entries.map(([key]) => key),
    ...entries.flatMap(([, value]) => keysOf(value)),
    ...(items === undefined ? [] : keysOf(items)),
  ];
}

/** The ways to objects in which any key may stand, through objects alone. */
function openIn(schema: unknown): readonly (readonly string[])[] {
  return propertiesOf(schema).flatMap(([key, value]) =>
    typeof at(value, "additionalProperties") === "object" && propertiesOf(value).length === 0
      ? [[key]]
      : openIn(value).map((path) => [key, ...path]),
  );
}

function propertiesOf(schema: unknown): readonly (readonly [string, unknown])[] {
  const properties = at(schema, "properties");
  return typeof properties === "object" && properties !== null ? Object.entries(properties) : [];
}
