import { describe, expect, it } from "vitest";
import { exportsReader, totalsOf } from "../../testing/exports-reader.js";
import { contentDays, contentHeaders, contentSheets } from "../../testing/page-export.js";
import { csvText, spreadsheetBytes, type TestCell } from "../../testing/spreadsheet-bytes.js";

const read = exportsReader();

describe("saved again as CSV", () => {
  it.each([",", ";", "\t"])("with %j between the cells", async (delimiter) => {
    const [english, found] = await Promise.all(
      [spreadsheetBytes(contentSheets, "xls"), csvText(contentSheets["Metrics"] ?? [], delimiter)].map((file) =>
        read([file]),
      ),
    );
    expect(found?.codes).toEqual([]);
    const days = english?.aggregates.filter(({ conversation }) => conversation === undefined);
    expect(found?.aggregates).toEqual(days);
  });

  it("with numbers as spreadsheet programs write them", async () => {
    const days = [
      [
        "01/31/2026",
        "1.204",
        "0",
        "1.204",
        "1,003",
        "12",
        "0",
        "12",
        "-",
        "",
        "9",
        "−1",
        "0",
        "-1",
        "2",
        "0",
        "2",
        "6,64 %",
        "0%",
        "0,0664",
      ],
    ];
    const found = await read([csvText([contentHeaders, ...days], ";")]);
    expect(found.codes).toEqual([]);
    expect(totalsOf(found)).toMatchObject({
      "2026-01-31 impressions": 1204,
      "2026-01-31 unique-impressions organic": 1003,
      "2026-01-31 comments organic": -1,
      "2026-01-31 engagement-rate organic": 0.0664,
      "2026-01-31 engagement-rate": 0.0664,
    });
    expect(totalsOf(found)).not.toHaveProperty("2026-01-31 reactions organic");
  });

  it("in UTF-16, and in the alphabet of Windows", async () => {
    const text = csvText([["Métriques"], contentHeaders, ...contentDays]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    for (const bytes of [utf16, Buffer.from(text, "latin1")]) {
      const found = await read([bytes]);
      expect(found.codes).toEqual([]);
      expect(found.aggregates).toHaveLength(38);
    }
  });
});

describe("several exports together", () => {
  const day = (date: string, impressions: number): readonly TestCell[] => [date, impressions, 0, impressions];
  const headers = contentHeaders.slice(0, 4);
  const file = (...days: readonly (readonly TestCell[])[]): string => csvText([headers, ...days]);

  it("count a day once, in the state of the later export, whatever their order", async () => {
    const [earlier, later] = [
      file(day("01/30/2026", 5), day("01/31/2026", 1)),
      file(day("01/31/2026", 9), day("02/01/2026", 2)),
    ];
    const found = await read([earlier, later]);
    expect(totalsOf(found)).toMatchObject({ "2026-01-30 impressions": 5, "2026-01-31 impressions": 9 });
    expect(found.aggregates).toEqual((await read([later, earlier])).aggregates);
    expect(Object.values(found.rows)).toContainEqual(
      expect.objectContaining({ read: 3, accepted: 1, replaced: 1, skipped: 1 }),
    );
  });

  it("that end on one day and disagree are told", async () => {
    const found = await read([file(day("01/31/2026", 1)), file(day("01/31/2026", 9))]);
    expect(found.codes).toEqual(["conflicting-row"]);
    expect(totalsOf(found)["2026-01-31 impressions"]).toBe(9);
  });

  it("that say the same are one", async () => {
    const found = await read([file(day("01/31/2026", 1)), file(day("01/31/2026", 1))]);
    expect(found.codes).toEqual([]);
    expect(Object.values(found.rows)).toContainEqual(expect.objectContaining({ read: 2, duplicate: 1, skipped: 1 }));
  });
});
