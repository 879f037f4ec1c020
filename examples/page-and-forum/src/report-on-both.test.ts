import type { HealthReport } from "@org/community-core";
import { beforeAll, describe, expect, it } from "vitest";
import { reportOnBoth } from "./report-on-both.js";

const folder = new URL("..", import.meta.url).pathname;

describe("a page and a forum as one community", () => {
  let report: HealthReport;
  beforeAll(async () => {
    report = await reportOnBoth(folder, new Uint8Array(32).fill(7), "2026-04-01T00:00:00Z");
  });

  it("is read from two sources, of which one knows people", () => {
    expect(report.sources.map(({ source }) => source)).toEqual(["forum", "page"]);
    // Two who answer and five who ask, in ten conversations with eight answers.
    expect(report.data).toMatchObject({ contributions: 18, contributors: 7, conversations: 10 });
  });

  it.each([
    // The page: 64 working days of 100 and 26 others of 20; 2 followers on each of 12 Wednesdays.
    ["impressions", 6_920],
    ["new-followers", 24],
    // 1,000 at the end, 24 of whom came meanwhile.
    ["follower-growth", 1_000 / 976],
    // Of 5 posts 2 have nothing; 2, 0, 1, 0 and 0 comments.
    ["posts-without-reaction", 2 / 5],
    ["responses-per-post/mean", 3 / 5],
    // The forum: of ten questions six were answered after 3 hours and two after 6.
    ["answered-openings", 8],
    ["time-to-first-response/median", 3],
    ["largest-share/answering", 6 / 8],
  ])("measures %s", (key, value) => {
    const figure = report.figures.find((known) => known.key === key);
    expect(figure).toMatchObject({ status: "measured", measurement: { value: expect.closeTo(value, 12) } });
  });

  it("takes figures of people from the forum, and says that the page is left out", () => {
    const figure = report.figures.find(({ key }) => key === "answered-openings");
    expect(figure).toMatchObject({
      measurement: { caveats: expect.arrayContaining([{ code: "venues-left-out", params: { count: 1 } }]) },
    });
  });
});
