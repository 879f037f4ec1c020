import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../create-linkedin-adapter.js";
import {
  competitorSheets,
  contentDays,
  contentHeaders,
  contentSheets,
  followerDays,
  followerHeaders,
  followerSheets,
  pageTexts,
  postHeaders,
  postRows,
  visitorSheets,
} from "../../testing/page-export.js";
import { type RecordsRead, readRecords } from "../../testing/read-records.js";
import { csvText, spreadsheetBytes, type TestCell, type TestSheets } from "../../testing/spreadsheet-bytes.js";
import { temporaryFolder, written } from "../../testing/written-files.js";
import type { PageExportsOptions } from "./page-exports-options.js";

const folder = temporaryFolder();
let count = 0;

function read(
  files: readonly (string | Uint8Array)[],
  options: Partial<PageExportsOptions> = {},
): Promise<RecordsRead> {
  const pageExports = files.map((content) => written(folder, `file-${count++}.xls`, content));
  return readRecords(createLinkedInAdapter({ pageExports, ...options })._unsafeUnwrap());
}

/** The value of a total, as a test names it: `metric`, `metric origin`, or with the name of a post. */
function totals({ aggregates }: RecordsRead): Readonly<Record<string, number>> {
  return Object.fromEntries(
    aggregates.map(({ metric, conversation, from, value, dimensions = [] }) => {
      const where = conversation?.replace("urn:li:", "") ?? from;
      return [[where, metric, ...dimensions.map((dimension) => dimension.value)].join(" "), value];
    }),
  );
}

function headersAs(sheets: TestSheets, rename: (header: string) => string, at: number): TestSheets {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      rename(name),
      rows.map((row, index) => (index === at ? row.map((cell) => rename(String(cell))) : row)),
    ]),
  );
}

const inAnotherLanguage = (header: string): string => `ж${[...header].reverse().join("")}`;

describe("the export of content", () => {
  it.each(["xls", "xlsx"] as const)("as %s has totals of days and of posts", async (format) => {
    const found = await read([spreadsheetBytes(contentSheets, format)]);
    expect(found.codes).toEqual([]);
    // Counted by hand in `page-export.ts`: 20 columns less the date, 2 days; an empty cell is no total.
    expect(totals(found)).toMatchObject({
      "2026-01-30 impressions": 120,
      "2026-01-30 impressions sponsored": 20,
      "2026-01-31 comments": -1,
      "2026-01-31 unique-impressions organic": 203,
      "2026-01-31 engagement-rate": 0.0664,
      "activity:7100000000000000001 comments": 4,
      "activity:7100000000000000001 comments organic": 3,
      "activity:7100000000000000001 impressions": 1300,
      "activity:7100000000000000001 engagement-rate sponsored": 0.036,
      "share:7100000000000000002 reactions": 0,
    });
    expect(totals(found)).not.toHaveProperty("activity:7100000000000000001 engagement-rate");
    expect(found.aggregates.filter(({ conversation }) => conversation === undefined)).toHaveLength(2 * 19);
    expect(found.complete).toBe(true);
  });

  it("says of each total what it is, of a post until the end of the export", async () => {
    const { aggregates, observations } = await read([spreadsheetBytes(contentSheets, "xls")]);
    const kinds = new Map(aggregates.map(({ metric, temporality }) => [metric, temporality]));
    expect(Object.fromEntries(kinds)).toMatchObject({
      impressions: "change",
      "unique-impressions": "distinct",
      "engagement-rate": "rate",
      comments: "change",
    });
    const post = aggregates.find(({ conversation }) => conversation === "urn:li:activity:7100000000000000001");
    expect(post).toMatchObject({ from: "2026-01-10", until: "2026-02-01", venue: "page" });
    expect(observations).toEqual([
      expect.objectContaining({ from: "2026-01-30T00:00:00Z", until: "2026-02-01T00:00:00Z", complete: true }),
    ]);
  });

  it("keeps names and texts to itself", async () => {
    const found = await read([spreadsheetBytes(contentSheets, "xls")]);
    for (const text of pageTexts) expect(JSON.stringify(found)).not.toContain(text);
  });

  it("is read in the words of the older generation", async () => {
    const older = (header: string): string =>
      header
        .replace("Reposts", "Shares")
        .replace(/^Post (title|link|type)$/, "Update $1")
        .replace("All posts", "Update engagement");
    const found = await read([spreadsheetBytes(headersAs(contentSheets, older, 1), "xls")]);
    expect(found.codes).toEqual([]);
    expect(totals(found)).toEqual(totals(await read([spreadsheetBytes(contentSheets, "xls")])));
  });

  it.each(["xls", "xlsx"] as const)("as %s is read in another language by its columns, and says so", async (format) => {
    const found = await read([spreadsheetBytes(headersAs(contentSheets, inAnotherLanguage, 1), format)]);
    expect(found.codes).toEqual(["headers-by-position", "headers-by-position"]);
    expect(totals(found)).toEqual(totals(await read([spreadsheetBytes(contentSheets, "xls")])));
  });

  it("without the table of days counts posts until the newest one, and says so", async () => {
    const posts = { "All posts": contentSheets["All posts"] ?? [] };
    const found = await read([spreadsheetBytes(posts, "xls")]);
    expect(found.codes).toEqual(["range-not-told"]);
    expect(new Set(found.aggregates.map(({ until }) => until))).toEqual(new Set(["2026-01-21"]));
    const told = await read([spreadsheetBytes(posts, "xls")], { range: { from: "2026-01-01", until: "2026-03-01" } });
    expect(told.codes).toEqual([]);
    expect(new Set(told.aggregates.map(({ until }) => until))).toEqual(new Set(["2026-03-01"]));
  });
});

describe("dates", () => {
  const dated = (...dates: readonly TestCell[]): TestSheets => ({
    Metrics: [["About"], [...contentHeaders], ...dates.map((date) => [date, ...(contentDays[0] ?? []).slice(1)])],
  });
  it.each([
    ["as text", ["01/30/2026", "02/01/2026"]],
    ["as Excel's dates", [new Date(Date.UTC(2026, 0, 30)), new Date(Date.UTC(2026, 1, 1))]],
    ["as serial numbers", [46052, 46054]],
    ["as ISO 8601", ["2026-01-30", "2026-02-01"]],
    ["with the day first, where some exist no other way", ["30/01/2026", "01/02/2026"]],
  ])("are read %s", async (_, dates) => {
    for (const format of ["xls", "xlsx"] as const) {
      const { aggregates, codes } = await read([spreadsheetBytes(dated(...dates), format)]);
      expect(codes).toEqual([]);
      expect(new Set(aggregates.map(({ from }) => from))).toEqual(new Set(["2026-01-30", "2026-02-01"]));
    }
  });
  it("with days in between missing leave a hole in what was looked at", async () => {
    const { observations } = await read([spreadsheetBytes(dated("01/30/2026", "02/01/2026"), "xls")]);
    expect(observations.map(({ from }) => from)).toEqual(["2026-01-30T00:00:00Z", "2026-02-01T00:00:00Z"]);
  });
});

describe("the other exports", () => {
  it("of followers: new ones by day, and how many there are of each place", async () => {
    const found = await read([spreadsheetBytes(followerSheets, "xls")]);
    expect(totals(found)).toMatchObject({
      "2026-01-31 new-followers": -2,
      "2026-01-31 new-followers auto-invited": 0,
      "2026-01-31 followers Ghent": 9,
      "2026-01-31 followers Education": 44,
    });
    const levels = found.aggregates.filter(({ metric }) => metric === "followers");
    expect(levels).toHaveLength(3);
    for (const level of levels) expect(level).toMatchObject({ temporality: "level", until: "2026-02-01" });
  });

  it("of followers as it was without those who were invited", async () => {
    const withoutInvited = [followerHeaders, ...followerDays].map((row) => row.filter((_, index) => index !== 3));
    const found = await read([spreadsheetBytes({ "New followers": withoutInvited }, "xls")]);
    expect(found.codes).toEqual([]);
    const foreign = [
      withoutInvited[0]?.map((header) => inAnotherLanguage(String(header))) ?? [],
      ...withoutInvited.slice(1),
    ];
    const byPosition = await read([spreadsheetBytes({ ж: foreign }, "xls")]);
    expect(byPosition.codes).toEqual(["headers-by-position"]);
    expect(totals(byPosition)).toEqual(totals(found));
  });

  it("of visitors: by part of the page and device", async () => {
    const found = await read([spreadsheetBytes(visitorSheets, "xls")]);
    // The columns hold 1 to 24, so that a value is its place.
    expect(totals(found)).toMatchObject({
      "2026-01-31 page-views overview desktop": 1,
      "2026-01-31 unique-visitors jobs": 18,
      "2026-01-31 page-views": 21,
      "2026-01-31 unique-visitors mobile": 23,
      "2026-01-31 page-views Ghent": 3,
    });
  });

  it("in another language are recognised by their columns, and the sheets behind by their places", async () => {
    for (const sheets of [followerSheets, visitorSheets]) {
      const english = await read([spreadsheetBytes(sheets, "xls")]);
      const found = await read([spreadsheetBytes(headersAs(sheets, inAnotherLanguage, 0), "xls")]);
      expect(new Set(found.codes)).toEqual(new Set(["headers-by-position"]));
      expect(totals(found)).toEqual(totals(english));
    }
  });

  it("of competitors: pages beside each other, and how many followers the own one has", async () => {
    const bytes = spreadsheetBytes(competitorSheets, "xlsx");
    const found = await read([bytes], { page: "Example Works" });
    expect(totals(found)).toEqual({
      "2026-01-01 followers": 4711,
      "2026-01-01 followers Example Works": 4711,
      "2026-01-01 new-followers Example Works": 31,
      "2026-01-01 post-engagements Example Works": 120,
      "2026-01-01 posts Example Works": 9,
      "2026-01-01 followers Another Page": 900,
      "2026-01-01 new-followers Another Page": -2,
      "2026-01-01 post-engagements Another Page": 3,
      "2026-01-01 posts Another Page": 1,
    });
    expect(found.aggregates.every(({ until }) => until === "2026-02-01")).toBe(true);
    expect((await read([bytes])).codes).toEqual(["own-page-not-named"]);
    expect((await read([bytes], { page: "Elsewhere" })).codes).toEqual(["own-page-not-named"]);
    const foreign = spreadsheetBytes(headersAs(competitorSheets, inAnotherLanguage, 1), "xlsx");
    expect((await read([foreign], { page: "Example Works" })).codes).toEqual(["headers-by-position"]);
  });

  it("of competitors without a range are passed over unless the days are named", async () => {
    const [, ...rows] = competitorSheets["Competitor analytics"] ?? [];
    const both = [spreadsheetBytes({ Pages: rows }, "xlsx"), spreadsheetBytes(followerSheets, "xls")];
    const found = await read(both);
    expect(found.codes).toEqual(["range-unknown"]);
    expect(found.complete).toBe(true);
    expect((await read(both, { range: { from: "2026-01-01", until: "2026-02-01" } })).codes).toEqual([
      "own-page-not-named",
    ]);
  });
});

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
    expect(totals(found)).toMatchObject({
      "2026-01-31 impressions": 1204,
      "2026-01-31 unique-impressions organic": 1003,
      "2026-01-31 comments organic": -1,
      "2026-01-31 engagement-rate organic": 0.0664,
      "2026-01-31 engagement-rate": 0.0664,
    });
    expect(totals(found)).not.toHaveProperty("2026-01-31 reactions organic");
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
    expect(totals(found)).toMatchObject({ "2026-01-30 impressions": 5, "2026-01-31 impressions": 9 });
    expect(found.aggregates).toEqual((await read([later, earlier])).aggregates);
    expect(Object.values(found.rows)).toContainEqual(
      expect.objectContaining({ read: 3, accepted: 1, replaced: 1, skipped: 1 }),
    );
  });

  it("that end on one day and disagree are told", async () => {
    const found = await read([file(day("01/31/2026", 1)), file(day("01/31/2026", 9))]);
    expect(found.codes).toEqual(["conflicting-row"]);
    expect(totals(found)["2026-01-31 impressions"]).toBe(9);
  });

  it("that say the same are one", async () => {
    const found = await read([file(day("01/31/2026", 1)), file(day("01/31/2026", 1))]);
    expect(found.codes).toEqual([]);
    expect(Object.values(found.rows)).toContainEqual(expect.objectContaining({ read: 2, duplicate: 1, skipped: 1 }));
  });
});

describe("what is wrong", () => {
  const good = spreadsheetBytes(followerSheets, "xls");
  const xlsx = spreadsheetBytes(contentSheets, "xlsx");
  const encryptedXls = (): Uint8Array => {
    const bytes = Buffer.from(spreadsheetBytes(contentSheets, "xls"));
    const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    // The record behind the first becomes that of a password.
    bytes.writeUInt16LE(0x2f, begin + 20);
    return bytes;
  };

  it.each<readonly [string, string | Uint8Array, string]>([
    ["nothing", "", "file-empty"],
    ["a PDF", "%PDF-1.7 …", "not-a-spreadsheet"],
    ["a page of HTML", "<html><table></table></html>", "not-a-spreadsheet"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "not-a-spreadsheet"],
    ["a letter", "Dear all,\nwe have news.\n", "sheet-not-recognised"],
    ["words", "words\n", "not-a-spreadsheet"],
    ["half an .xls", good.subarray(0, good.length / 2), "spreadsheet-damaged"],
    ["half an .xlsx", xlsx.subarray(0, xlsx.length / 2), "spreadsheet-damaged"],
    ["an .xls with a password", encryptedXls(), "spreadsheet-encrypted"],
    ["a spreadsheet of 1995", spreadsheetBytes(followerSheets, "xls-95"), "spreadsheet-too-old"],
    [
      "another table",
      spreadsheetBytes(
        {
          Budget: [
            ["Post", "Sum"],
            ["Rent", 900],
          ],
        },
        "xls",
      ),
      "sheet-not-recognised",
    ],
    ["CSV that is cut off", `${csvText([contentHeaders])}"01/31`, "csv-damaged"],
  ])("%s is told in one message, and a good file beside it is read", async (_, content, code) => {
    const alone = await read([content]);
    expect(alone.complete).toBe(false);
    // A file that can be opened and holds something else is no error by itself; that nothing else is there is one.
    expect(alone.codes).toEqual(code === "sheet-not-recognised" ? [code, "no-export-recognised"] : [code]);
    const beside = await read([good, content]);
    expect(beside.codes).toEqual([code]);
    // What breaks off would have said more; what is something else would not.
    expect(beside.complete).toBe(!code.endsWith("-damaged"));
    expect(beside.aggregates).toHaveLength(11);
  });

  it("an .xlsx with a password is told", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "Metrics", rows: [["Date"]] }],
      encryption: { password: "secret", spinCount: 1_000 },
    });
    expect((await read([bytes])).codes).toContain("spreadsheet-encrypted");
  });

  it("a row that cannot be used is told with its place, and the others are read", async () => {
    const days = [...contentDays, ["soon", 1, 1, 2], ["02/01/2026", "many", 0, 0]];
    const found = await read([csvText([["About"], contentHeaders, ...days])]);
    expect(found.issues).toEqual([
      expect.objectContaining({ code: "date-not-readable", place: { file: expect.any(String), line: 5 } }),
      expect.objectContaining({
        code: "value-not-a-number",
        place: { file: expect.any(String), line: 6, column: "2" },
      }),
    ]);
    expect(Object.values(found.rows)).toEqual([
      expect.objectContaining({ read: 6, accepted: 2, rejected: 2, skipped: 2 }),
    ]);
    expect(found.complete).toBe(true);
  });

  it("a post without a link is told", async () => {
    const [first, ...others] = postRows;
    const found = await read([csvText([postHeaders, (first ?? []).with(1, "https://example.org"), ...others])]);
    expect(found.codes).toEqual(["range-not-told", "post-without-link"]);
    expect(found.complete).toBe(true);
  });

  it("columns that are not known are left out, and told", async () => {
    const found = await read([csvText([[...contentHeaders, "Sparkles"], ...contentDays.map((row) => [...row, 7])])]);
    expect(found.issues).toEqual([expect.objectContaining({ code: "columns-unknown", severity: "note", count: 1 })]);
    expect(found.aggregates).toHaveLength(38);
  });

  it("a path that is not there is told before anything is read, and by reading", async () => {
    const adapter = createLinkedInAdapter({ pageExports: [`${folder}/absent.xls`] })._unsafeUnwrap();
    expect((await adapter.describe())._unsafeUnwrapErr().code).toBe("file-not-found");
    expect((await readRecords(adapter)).codes).toEqual(["file-not-found"]);
  });
});
