import { createCsvAdapter } from "@org/community-adapter-csv";
import { assessHealth, collect, type HealthReport, healthReportSchema } from "@org/community-core";
import { beforeAll, describe, expect, it } from "vitest";

const files = ["contributions.csv", "duties.csv", "members.csv"].map((input) => ({ input }));

describe("three plain CSV files, without a mapping", () => {
  let report: HealthReport;

  beforeAll(async () => {
    const adapter = createCsvAdapter({ files, baseFolder: import.meta.dirname })._unsafeUnwrap();
    const { dataset, issues } = (await collect(adapter))._unsafeUnwrap();
    expect(issues).toEqual([]);
    report = assessHealth(dataset, { asOf: "2026-04-01T00:00:00Z" });
  });

  it("gives a report that fits its schema", () => {
    expect(healthReportSchema.safeParse(report).error).toBeUndefined();
  });

  // By hand: 10 openings, 35 replies, 15 reactions by 12 of the 14 members.
  it("reads every row", () => {
    expect(report.data).toMatchObject({ contributions: 60, contributors: 12, people: 14, conversations: 10 });
  });

  it.each([
    // h1 steers: 2 openings and 8 replies of 45. h2 is hired for tidying: 8 replies. v09 welcomes as a volunteer.
    ["share-of-voice/community-managers", 10 / 45],
    ["share-of-voice/colleagues", 8 / 45],
    ["share-of-voice/members", 27 / 45],
    // Of the 18 of h1 and h2, 16 are replies; both openings of h1 get a reply of a member, and h1 replies again.
    ["organisation-reply-share", 16 / 18],
    ["echo", 1],
    ["echo-followed-up", 1],
    // h2, who does not run the community.
    ["colleagues-who-take-part", 1],
    // By an independent count, from the file alone: 11 people, 16 pairs of whom 7 replied both ways.
    ["reciprocity", 14 / 23],
    ["largest-component", 10 / 11],
    ["degree-centralisation", 67 / 90],
    ["bridging-people", 1],
    // Members open 8: h1 answers 6 after 2 hours, v02 answers 1 after a day, 1 stays without an answer.
    ["response-rate", 7 / 8],
    ["time-to-first-response/median", 2],
    ["unanswered-openings", 1],
    // Of the 9 first responses to anybody, h1 gives 6, v01 gives 2, v02 gives 1.
    ["contributor-absence-factor/answering", 1],
    ["largest-share/answering", 6 / 9],
    // v03, v05 and v10 like the same 5 answers: two of them are more than half.
    ["contributor-absence-factor/reaction", 2],
    ["replies-per-conversation/mean", 35 / 10],
    ["listed-members-who-contributed", 12 / 14],
  ])("measures %s", (key, value) => {
    const figure = report.figures.find((known) => known.key === key);
    expect(figure).toMatchObject({ status: "measured", measurement: { value: expect.closeTo(value, 12) } });
  });

  it("finds what a board should talk about", () => {
    const found = report.findings.map(({ code, params }) => [code, params["duty"]]);
    expect(found).toContainEqual(["contract-ends", "tidying"]);
    for (const duty of ["steering", "answering", "welcoming"]) expect(found).toContainEqual(["no-backup", duty]);
    expect(found).not.toContainEqual(["no-backup", "tidying"]);
  });

  it("refuses a stage: there is one window of 90 days and two are needed", () => {
    expect(report.stage).toMatchObject({ status: "refused", refusal: { reason: "too-few-windows" } });
  });
});
