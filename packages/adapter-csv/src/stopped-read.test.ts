import { gzipSync } from "node:zlib";
import type { SourceBatch } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvInput } from "./input/csv-input.js";
import { readAll, type WholeRead } from "./testing/read-all.js";

const header = "id,type,created_at,author\n";
const fine = "1,opening,2026-01-05T09:00:00Z,an\n";
const codes = (read: WholeRead): readonly string[] => read.issues.map(({ code }) => code);
const limits = { bufferBytes: 64, longestRow: 64 };

function reading(input: CsvInput, signal?: AbortSignal): Promise<WholeRead> {
  return readAll(createCsvAdapter({ files: [{ input }], limits })._unsafeUnwrap(), signal);
}

describe("a read that stops half-way", () => {
  it("keeps what was read when a stream breaks off, and ends incomplete without the error's own words", async () => {
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(header + fine.repeat(20));
      throw new Error("secret-token");
    };
    const read = await reading(input);
    expect(read.facts.length).toBeGreaterThan(0);
    expect([codes(read), read.complete]).toEqual([["read-failed"], false]);
    expect(JSON.stringify(read.issues)).not.toContain("secret");
  });

  it("notices gzip that was cut off", async () => {
    const packed = gzipSync(
      Buffer.from(header + Array.from({ length: 5_000 }, (_, row) => fine.replace("1", String(row * 7_919))).join("")),
    );
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield packed.subarray(0, packed.length - 100);
    };
    const read = await reading(input);
    expect([codes(read), read.complete]).toEqual([["compressed-file-ends-early"], false]);
  });

  it("stops on request and says that it did", async () => {
    const controller = new AbortController();
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(header + fine.repeat(20));
      controller.abort();
      yield Buffer.from(fine.repeat(20));
    };
    const read = await reading(input, controller.signal);
    expect([codes(read), read.complete]).toEqual([["aborted"], false]);
  });
});

describe("functions of others that throw", () => {
  const secret = (): never => {
    throw new Error("secret-token in /home/jan");
  };

  it.each<[string, CsvInput]>([
    ["an input that throws", secret],
    ["an input that rejects", async () => secret()],
    // The cast: options can be JavaScript.
    ["an input that gives no stream", (() => 5) as unknown as CsvInput],
    [
      "an input that gives texts",
      async function* () {
        yield header;
      } as unknown as CsvInput,
    ],
  ])("%s is a file that could not be read", async (_, input) => {
    const adapter = createCsvAdapter({ files: [{ input }] })._unsafeUnwrap();
    const read = await readAll(adapter);
    expect([codes(read), read.complete]).toEqual([["read-failed"], false]);
    const described = (await adapter.describe())._unsafeUnwrapErr();
    expect(described.code).toBe("read-failed");
    expect(JSON.stringify([read, described])).not.toContain("secret");
  });

  it("waits for an input that opens later", async () => {
    const input = async (): Promise<AsyncIterable<Uint8Array>> => {
      await Promise.resolve();
      return (async function* () {
        yield Buffer.from(header + fine);
      })();
    };
    expect((await reading(input)).facts).toHaveLength(1);
  });

  it.each([
    ["throws", secret],
    ["rejects", async () => secret()],
  ])("an onRejectedRow that %s ends the read, and the rows before it are kept", async (_, onRejectedRow) => {
    const text = `${header}${fine}2,opening,never,an\n3,opening,never,an\n`;
    const adapter = createCsvAdapter({ files: [{ input: { text } }], onRejectedRow })._unsafeUnwrap();
    const read = await readAll(adapter);
    expect([codes(read), read.complete]).toEqual([["not-an-instant", "not-an-instant", "listener-threw"], false]);
    expect(read.facts).toHaveLength(1);
    expect(read.accounting).toMatchObject([{ read: 3, accepted: 1, rejected: 2, skipped: 0 }]);
    expect(JSON.stringify(read.issues)).not.toContain("secret");
  });

  it("an onProgress that throws ends the read", async () => {
    const adapter = createCsvAdapter({ files: [{ input: { text: header + fine } }] })._unsafeUnwrap();
    const batches: SourceBatch[] = [];
    for await (const batch of adapter.read({ onProgress: secret })) batches.push(batch);
    expect(batches.at(-1)).toMatchObject([{ kind: "end", complete: false }]);
    expect(JSON.stringify(batches)).toContain("listener-threw");
    expect(JSON.stringify(batches)).not.toContain("secret");
  });
});
