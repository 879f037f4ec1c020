import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNdjson } from "./read-ndjson.js";
import { anyRecordButEnd, recordArbitraries } from "./record-arbitraries.test-support.js";
import { parseSourceRecord } from "./record-schema.js";
import type { SourceRecord } from "./records.js";
import { writeNdjson } from "./write-ndjson.js";

const seed = 20261121;

/** The text in chunks that end anywhere, also inside a character. */
function chunked(text: string, sizes: readonly number[]): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  let start = 0;
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.slice(start, start + size));
    start += size;
  }
  return chunks;
}

async function read(chunks: Iterable<Uint8Array>): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const batch of readNdjson(chunks)) records.push(...batch);
  return records;
}

describe("every kind of record", () => {
  it.each(Object.entries(recordArbitraries))("%s: what the arbitrary makes is a record", (_, arbitrary) => {
    fc.assert(
      fc.property<[SourceRecord]>(arbitrary, (record) => {
        expect(parseSourceRecord(record)).toEqual(expect.objectContaining({ value: record }));
      }),
      { seed },
    );
  });
});

it("what was written is read again, however the bytes are cut", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRecordButEnd, { maxLength: 8 }),
      recordArbitraries.end,
      sizes,
      async (records, end, cuts) => {
        const given = await read(chunked([...writeNdjson([...records, end])].join(""), cuts));
        const { accounting: _, ...rest } = end;
        expect(given.slice(0, -1)).toEqual(records);
        expect(given.at(-1)).toMatchObject(rest);
      },
    ),
    { seed },
  );
});

it("writing what was read gives the same text", () => {
  fc.assert(
    fc.property(fc.array(anyRecordButEnd, { maxLength: 8 }), (records) => {
      const lines = [...writeNdjson(records)];
      const again = lines.map((line) => parseSourceRecord(JSON.parse(line))._unsafeUnwrap());
      expect([...writeNdjson(again)]).toEqual(lines);
    }),
    { seed },
  );
});

it("any bytes at all end in an end whose lines are accounted for", async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 4 }), async (chunks) => {
      const last = (await read(chunks)).at(-1);
      expect(last).toMatchObject({ kind: "end", complete: false });
      const [lines] = last?.kind === "end" ? (last.accounting ?? []) : [];
      const feeds = chunks.flatMap((chunk) => [...chunk]);
      const count = feeds.filter((byte) => byte === 10).length + (feeds.length > 0 && feeds.at(-1) !== 10 ? 1 : 0);
      expect(lines?.read).toBe(count);
      expect(lines?.read).toBe((lines?.accepted ?? 0) + (lines?.rejected ?? 0) + (lines?.skipped ?? 0));
    }),
    { seed },
  );
});
