import { describe, expect, it } from "vitest";
import { exportsReader, totalsOf } from "../../testing/exports-reader.js";
import {
  competitorSheets,
  contentDays,
  contentHeaders,
  contentSheets,
  followerDays,
  followerHeaders,
  followerSheets,
  pageTexts,
  visitorSheets,
} from "../../testing/page-export.js";
import { spreadsheetBytes, type TestCell, type TestSheets } from "../../testing/spreadsheet-bytes.js";

const read = exportsReader();

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
    expect(totalsOf(found)).toMatchObject({
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
    expect(totalsOf(found)).not.toHaveProperty("activity:7100000000000000001 engagement-rate");
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
    expect(totalsOf(found)).toEqual(totalsOf(await read([spreadsheetBytes(contentSheets, "xls")])));
  });

  it.each(["xls", "xlsx"] as const)("as %s is read in another language by its columns, and says so", async (format) => {
    const found = await read([spreadsheetBytes(headersAs(contentSheets, inAnotherLanguage, 1), format)]);
    expect(found.codes).toEqual(["headers-by-position", "headers-by-position"]);
    expect(totalsOf(found)).toEqual(totalsOf(await read([spreadsheetBytes(contentSheets, "xls")])));
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
    expect(totalsOf(found)).toMatchObject({
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
    expect(totalsOf(byPosition)).toEqual(totalsOf(found));
  });

  it("of visitors: by part of the page and device", async () => {
    const found = await read([spreadsheetBytes(visitorSheets, "xls")]);
    // The columns hold 1 to 24, so that a value is its place.
    expect(totalsOf(found)).toMatchObject({
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
      expect(totalsOf(found)).toEqual(totalsOf(english));
    }
  });

  it("of competitors: pages beside each other, and how many followers the own one has", async () => {
    const bytes = spreadsheetBytes(competitorSheets, "xlsx");
    const found = await read([bytes], { page: "Example Works" });
    expect(totalsOf(found)).toEqual({
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
