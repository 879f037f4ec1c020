import { describe, expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvMapping } from "./mapping/csv-mapping.js";
import { previewCsv } from "./preview-csv.js";
import { readAll, type WholeRead } from "./testing/read-all.js";

const header = "id,type,created_at,author";
const codes = (read: WholeRead): readonly string[] => read.issues.map(({ code }) => code);

function reading(content: string | Uint8Array, mapping?: CsvMapping): Promise<WholeRead> {
  const input = async function* (): AsyncGenerator<Uint8Array> {
    yield typeof content === "string" ? Buffer.from(content) : content;
  };
  const file = mapping === undefined ? { input, name: "a.csv" } : { input, name: "a.csv", mapping };
  return readAll(createCsvAdapter({ files: [file] })._unsafeUnwrap());
}

describe("bytes that are no character", () => {
  it("do not make one person of two", async () => {
    const rows = [
      "1,opening,2026-01-05T09:00:00Z,Zo\u00eb",
      "2,reply,2026-01-05T09:00:00Z,jos",
      "3,reply,2026-01-05T09:00:00Z,jos",
    ];
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n${rows[0]}\n${rows[1]}`),
      Buffer.from([0xe9, 0x0a]),
      Buffer.from(rows[2] ?? ""),
      Buffer.from([0xe8, 0x0a]),
    ]);
    const read = await reading(bytes);
    expect(read.facts.map((fact) => ("id" in fact ? fact.id : ""))).toEqual(["1"]);
    expect(codes(read)).toEqual(["id-not-readable", "id-not-readable", "characters-replaced"]);
  });

  it("are refused in lists of ids too", async () => {
    const text = "id,at,who\ng,2026-01-05T09:00:00Z,an;jos\ufffd\n";
    const fields = {
      id: "id",
      form: { constant: "online" },
      startsAt: "at",
      attendees: { column: "who", separator: ";" },
    };
    const read = await reading(text, { records: [{ kind: "gathering", fields }] });
    expect(codes(read)).toContain("id-not-readable");
  });

  it.each([
    ["with its mark", Buffer.from([0xff, 0xfe, 0, 0])],
    ["without", Buffer.alloc(0)],
  ])("come of no UTF-32 %s: it is refused", async (_, mark) => {
    const bytes = Buffer.concat([
      mark,
      Buffer.from(Uint32Array.from(`${header}\n`, (one) => one.charCodeAt(0)).buffer),
    ]);
    const read = await reading(bytes);
    expect([codes(read), read.complete]).toEqual([["encoding-not-read"], false]);
  });
});

describe("columns", () => {
  it("of one name are told, if one of them is read", async () => {
    const text = "id,type,created_at,author,note,note,Author\n1,opening,2026-01-05T09:00:00Z,an,x,y,bo\n";
    const read = await reading(text, { preset: "contributions" });
    expect(read.issues).toMatchObject([
      { code: "column-name-repeated", severity: "warning", place: { column: "Author" } },
    ]);
    expect(read.issues[0]?.message).toContain("column 4 and as column 7");
    expect(read.facts).toMatchObject([{ author: "an" }]);
    const [file] = (
      await previewCsv({ files: [{ input: { text }, mapping: { preset: "contributions" } }] })
    )._unsafeUnwrap().files;
    expect(file?.issues.map(({ code }) => code)).toEqual(["column-name-repeated"]);
  });

  it("beyond what a header can have are counted, not blamed on the quotes", async () => {
    const read = await reading(`${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(",")}\n`);
    expect(read.issues).toMatchObject([{ code: "too-many-columns", message: "a.csv has more than 4096 columns." }]);
  });
});

describe("dates without a declared format", () => {
  const times = ["03-04-2026 09:00", "05-05-2026 09:00", "2026-03-04T09:00:00Z"];
  const text = `${header}\n${times.map((time, row) => `${row},opening,${time},an\n`).join("")}`;

  it.each(["columns", "records"] as const)(
    "are read day first, and it is said where that decides, in %s",
    async (form) => {
      const mapping: CsvMapping = { dates: { timeZone: "UTC" } };
      const adapter = createCsvAdapter({ files: [{ input: { text }, name: "a.csv", mapping }], form })._unsafeUnwrap();
      expect((await readAll(adapter)).issues).toMatchObject([
        { code: "day-before-month", severity: "note", count: 1, place: { file: "a.csv", column: "created_at" } },
      ]);
    },
  );

  it("says nothing once the format is declared", async () => {
    const dates = { timeZone: "UTC", format: ["iso", "d-M-yyyy H:mm"] };
    expect(codes(await reading(text, { preset: "contributions", dates }))).toEqual([]);
  });

  it("says nothing where a date of the column can only be day first", async () => {
    const read = await reading(`${text}9,opening,31-12-2026 09:00,an\n`, { dates: { timeZone: "UTC" } });
    expect(codes(read)).toEqual([]);
  });

  it("says it of days too", async () => {
    const read = await reading("naam;datum;uren;taak\nan;03-04-2026;1;sturen\n");
    expect(read.issues).toMatchObject([{ code: "day-before-month", place: { column: "datum" } }]);
  });

  it("asks totals of days for their zone, not for a format that is tried already", async () => {
    const read = await reading("metric,date,value,temporality\nvisits,2026-01-05,3,change\n");
    expect(codes(read)).toEqual(["time-zone-needed", "no-row-usable"]);
    expect(read.issues[0]?.advice).toContain("timeZone");
  });

  it("suggests a format only if there is one", async () => {
    const input = { text: `${header}\n1,opening,soon,an\n` };
    const [file] = (await previewCsv({ files: [{ input }] }))._unsafeUnwrap().files;
    expect(file?.suggestedDateFormats).toEqual([]);
    expect(file?.issues.map(({ code }) => code)).toEqual(["not-an-instant"]);
  });
});
