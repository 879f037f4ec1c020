import { readFileSync } from "node:fs";
import {
  compareAbout,
  compareReports,
  type ForumRead,
  type ReportComparison,
  readForumOf,
  reportPeriod,
} from "@org/community-adapter-discourse/reports";
import { beforeAll, describe, expect, it } from "vitest";
import { figuresAsText } from "./figures-as-text.js";

const fixture = new URL("../../../packages/adapter-discourse/fixtures/figures/", import.meta.url);
const topicAnswers = new URL("topics.ndjson", fixture).pathname;

it("prints Discourse's figures beside ours", async () => {
  const text = await figuresAsText(topicAnswers, reportPeriod("2024-01-01", "2024-02-29"));
  expect(text.split("\n")).toEqual([
    "Discourse's name | Discourse | ours",
    "time_to_first_response | mean of all answered 16.79 h | median of all in the period 10 h",
    "topics_with_no_response | 15 topics | 86.7 % answered within a week",
    "daily_engaged_users | refused, lacks likes | 12 people in the period",
    "moderators_activity | refused, lacks flags and post-revisions and user-visits | answering rests on 2, 43.6 % on one",
  ]);
});

describe("Discourse's own answers, held against what everybody is shown", () => {
  let read: ForumRead;
  beforeAll(async () => {
    read = (await readForumOf({ topicAnswers }))._unsafeUnwrap();
  });

  function comparisonOf(report: string): ReportComparison | undefined {
    const answer: unknown = JSON.parse(readFileSync(new URL("reports.json", fixture), "utf8"));
    const outcomes = compareReports(read.forum, answer, { readUntil: read.coverage.until })._unsafeUnwrap();
    return outcomes
      .flatMap((outcome) => (outcome.status === "compared" ? [outcome] : []))
      .find((one) => one.report === report);
  }

  it("agrees to the last digit where everybody is shown all that counts", () => {
    expect(comparisonOf("time_to_first_response")).toMatchObject({ agreeing: 27, differences: [] });
  });

  it("says of which days more was written, and what it may have been", () => {
    // Planted in the fixture: a topic for staff alone on 4 January, and an unlisted one on the 5th.
    expect(comparisonOf("topics")?.differences).toMatchObject(
      ["2024-01-04", "2024-01-05"].map((cell) => ({
        cell,
        unexplained: 1,
        possible: ["restricted-topics", "unlisted-topics"],
      })),
    );
  });

  it("puts likes down to being counted without a time, and visits to not being shown", () => {
    // The posts count 87 likes that stand; Discourse's report also has the two that were taken back.
    expect(comparisonOf("likes")?.summary.find(({ cell }) => cell === "total")?.explained).toEqual([
      { cause: "likes-without-time", amount: 87 },
      { cause: "facts-missing", amount: 2 },
    ]);
    expect(comparisonOf("visits")?.refusal?.missing).toEqual(["user-visits"]);
  });

  it("needs no key to be checked: what a forum says of itself to everybody", () => {
    const about: unknown = JSON.parse(readFileSync(new URL("about.json", fixture), "utf8"));
    const { differences } = compareAbout(read.forum, about, { asOf: Date.UTC(2024, 2, 1) })._unsafeUnwrap();
    expect(differences.find(({ cell }) => cell === "posts/count")).toMatchObject({
      ...{ theirs: 199, ours: 195, unexplained: 4 },
      possible: ["private-messages", "restricted-topics", "unlisted-topics", "whispers"],
    });
  });
});
