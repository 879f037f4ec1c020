import { gzipSync } from "node:zlib";
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
