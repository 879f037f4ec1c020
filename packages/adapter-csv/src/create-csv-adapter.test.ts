import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isBalanced, type SourceAdapter } from "@org/community-core/source";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvMapping } from "./mapping/csv-mapping.js";
import type { CsvAdapterOptions } from "./options.js";
import type { RejectedRow } from "./rejected-row.js";
import { readAll, type WholeRead } from "./testing/read-all.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapter-csv-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function adapterOf(options: CsvAdapterOptions): SourceAdapter {
  const adapter = createCsvAdapter(options);
  if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error));
  return adapter.value;
}

async function readBytes(bytes: Uint8Array | string, mapping?: CsvMapping): Promise<WholeRead> {
  const path = join(folder, "file.csv");
  await writeFile(path, bytes);
  const read = await readAll(adapterOf({ files: [{ input: path, ...(mapping === undefined ? {} : { mapping }) }] }));
  expect(read.accounting.every(isBalanced)).toBe(true);
  return read;
}

const header = "id,type,created_at,author\n";
const fine = "1,opening,2026-01-05T09:00:00Z,an\n";
const fineRecord = { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00.000Z", author: "an" };
const codes = (read: WholeRead): readonly string[] => read.issues.map(({ code }) => code);

describe("reading files as they are", () => {
  it("reads a plain file, and counts its header as no row", async () => {
    const read = await readBytes(header + fine);
    expect(read.facts).toEqual([fineRecord]);
    expect(read.complete).toBe(true);
    expect(read.accounting).toEqual([
      { kind: "file.csv", read: 1, accepted: 1, rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 },
    ]);
  });

  it.each([
    ["a mark", Buffer.from(`\uFEFF${header}${fine}`)],
    ["UTF-16 little-endian with a mark", Buffer.from(`\uFEFF${header}${fine}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(header + fine, "utf16le")],
    ["UTF-16 big-endian with a mark", Buffer.from(`\uFEFF${header}${fine}`, "utf16le").swap16()],
    ["gzip", gzipSync(header + fine)],
    ["semicolons announced in a line of its own", Buffer.from(`sep=;\n${(header + fine).replaceAll(",", ";")}`)],
    ["tabs", Buffer.from((header + fine).replaceAll(",", "\t"))],
  ])("reads %s", async (_, bytes) => {
    expect((await readBytes(bytes)).facts).toEqual([fineRecord]);
  });

  it("takes bytes that are no UTF-8 for Windows-1252, even where the first comes late", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => fine.replace("1", String(row))).join("");
    const read = await readBytes(
      Buffer.concat([Buffer.from(header + rows), Buffer.from("z,reply,2026-01-05T09:00:00Z,Ren\xe9e\n", "latin1")]),
    );
    expect(read.facts.at(-1)).toMatchObject({ id: "z", author: "Renée" });
    expect(codes(read)).toEqual([]);
  });

  it("says so where a declared encoding does not fit", async () => {
    const text = header + fine + fine.replace("an", "Ren\xe9e").replace("1", "2");
    const mapping: CsvMapping = { preset: "contributions", encoding: "utf-8" };
    expect(codes(await readBytes(Buffer.from(text, "latin1"), mapping))).toEqual([
      "id-not-readable",
      "characters-replaced",
    ]);
  });

  it("reads a text and a stream that is opened anew for each read", async () => {
    let opened = 0;
    const input = async function* (): AsyncGenerator<Uint8Array> {
      opened++;
      yield Buffer.from(header);
      yield Buffer.from(fine);
    };
    const adapter = adapterOf({ files: [{ input }, { input: { text: header + fine.replace("1", "2") } }] });
    expect((await readAll(adapter)).facts).toHaveLength(2);
    expect((await readAll(adapter)).facts).toHaveLength(2);
    expect(opened).toBe(2);
    expect(adapter.source).toBe("csv");
  });

  it("skips a preamble, and takes column names where the file has none", async () => {
    const read = await readBytes(`Export of 5 January\n\n${fine}`, {
      skipLines: 1,
      header: ["id", "type", "created_at", "author"],
      preset: "contributions",
    });
    expect(read.facts).toEqual([fineRecord]);
    const numbered = await readBytes(fine, {
      header: false,
      records: [
        {
          kind: "contribution",
          fields: { id: { column: 1 }, type: { column: 2 }, at: { column: 3 }, author: { column: 4 } },
        },
      ],
    });
    expect(numbered.facts).toEqual([fineRecord]);
  });
});

describe("input that cannot be used", () => {
  it("names what is wrong with a file that cannot be opened, in describe and in read", async () => {
    const locked = join(folder, "locked.csv");
    await writeFile(locked, header);
    await chmod(locked, 0);
    const isRoot = process.getuid?.() === 0;
    const cases: readonly (readonly [string, string])[] = [
      [join(folder, "none.csv"), "file-not-found"],
      [folder, "file-is-a-directory"],
      ...(isRoot ? [] : [[locked, "file-not-readable"] as const]),
    ];
    for (const [input, code] of cases) {
      const adapter = adapterOf({ files: [{ input }] });
      expect((await adapter.describe())._unsafeUnwrapErr()).toMatchObject({ type: "SourceError", code });
      const read = await readAll(adapter);
      expect([codes(read), read.complete]).toEqual([[code], false]);
    }
  });

  it("does not take an empty file for an empty community", async () => {
    for (const empty of ["", "\n\n"]) {
      const read = await readBytes(empty);
      expect([codes(read), read.complete]).toEqual([["file-empty"], false]);
    }
  });

  it("warns of a file with a header alone", async () => {
    const read = await readBytes(header);
    expect([codes(read), read.complete]).toEqual([["no-rows"], true]);
  });

  it("says that a workbook is no CSV", async () => {
    expect(codes(await readBytes(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2])))).toEqual(["file-is-a-workbook"]);
  });

  it("names the missing column, what there is and what may have been meant", async () => {
    const records = [
      { kind: "contribution", fields: { id: "id", type: "type", at: "createdat", author: "auther" } },
    ] as const;
    const read = await readBytes(header + fine, { records });
    expect(read.complete).toBe(false);
    expect(read.issues).toMatchObject([
      {
        code: "column-missing",
        message:
          "file.csv has no column “auther”, which contribution.author needs. It has “id”, “type”, “created_at”, “author”.",
        advice: "Did you mean “author”? Otherwise name another column, or mark the source as optional.",
        place: { file: "file.csv", column: "auther" },
      },
    ]);
  });

  it("says what it found where no preset fits", async () => {
    const [issue] = (await readBytes("a,b\n1,2\n")).issues;
    expect(issue?.code).toBe("preset-not-recognised");
    expect(issue?.message).toContain("“a”, “b”");
  });

  it("keeps going after bad rows and shows the first twenty of a kind", async () => {
    const bad = Array.from({ length: 50 }, (_, row) => `b${row},opening,soon,an\n`).join("");
    const read = await readBytes(header + bad + fine);
    expect(read.facts).toEqual([fineRecord]);
    expect(read.issues.filter(({ count }) => count === undefined)).toHaveLength(20);
    expect(read.issues.at(-1)).toMatchObject({ code: "not-an-instant", count: 30 });
    expect(read.accounting[0]).toMatchObject({ read: 51, accepted: 1, rejected: 50, skipped: 0 });
  });

  it("says so where not one row can be used", async () => {
    const read = await readBytes(
      `${header}1,opening,2026-02-30T09:00:00Z,an\n2,shout,2026-01-05T09:00:00Z,an\n,opening,2026-01-05T09:00:00Z,an\n`,
    );
    expect(codes(read)).toEqual(["date-does-not-exist", "value-not-mapped", "value-missing", "no-row-usable"]);
    expect([read.facts, read.complete]).toEqual([[], true]);
  });

  it("loses one row to a quote at the end of the file", async () => {
    const read = await readBytes(`${header}${fine}2,opening,2026-01-05T09:00:00Z,"an\n`);
    expect(read.facts).toEqual([fineRecord]);
    expect(read.issues).toMatchObject([{ code: "quote-not-closed", place: { line: 3, column: "author" } }]);
  });

  it("rejects a line of 50 MB in constant memory and reads on", async () => {
    const part = Buffer.alloc(1_000_000, "x");
    const input = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(header);
      for (let index = 0; index < 50; index++) yield part;
      yield Buffer.from(`\n${fine}`);
    };
    const read = await readAll(adapterOf({ files: [{ input }] }));
    expect(read.facts).toEqual([fineRecord]);
    expect(read.issues).toMatchObject([{ code: "row-too-long", place: { line: 2 } }]);
    expect(read.accounting[0]).toMatchObject({ read: 2, accepted: 1, rejected: 1, skipped: 0 });
  });

  it("has no trouble with a member called __proto__, nor with a column of that name", async () => {
    const read = await readBytes("__proto__,joined_at\n__proto__,2026-01-05T09:00:00Z\nconstructor,\n", {
      records: [{ kind: "member", fields: { id: "__proto__", joinedAt: "joined_at" } }],
    });
    expect(read.facts).toEqual([
      { kind: "member", id: "__proto__", joinedAt: "2026-01-05T09:00:00.000Z" },
      { kind: "member", id: "constructor" },
    ]);
  });

  it("rejects ids with control characters and ids that are too long", async () => {
    const read = await readBytes(
      `${header}"a\nb",opening,2026-01-05T09:00:00Z,an\n${"é".repeat(512)},opening,2026-01-05T09:00:00Z,an\n${"e".repeat(513)},opening,2026-01-05T09:00:00Z,an\n`,
    );
    expect(codes(read)).toEqual(["id-not-valid", "id-not-valid"]);
    expect(read.facts).toHaveLength(1);
  });

  it("gives every rejected row to whoever asks, with its place and value, and no value to the issues", async () => {
    const rejected: RejectedRow[] = [];
    const text = `${header}1,opening,31-31-2026 Anna,an\n`;
    const read = await readAll(
      adapterOf({ files: [{ input: { text }, name: "a.csv" }], onRejectedRow: (row) => rejected.push(row) }),
    );
    expect(rejected).toEqual([
      { file: "a.csv", line: 2, column: "created_at", value: "31-31-2026 Anna", reason: "not-an-instant" },
    ]);
    expect(JSON.stringify(read.issues)).not.toContain("Anna");
  });
});
