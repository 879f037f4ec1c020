import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow, TrustLevelChangeRow, UserRow } from "../forum/forum-row.js";
import { dayMilliseconds, reportPeriod } from "./report-period.js";
import { trustLevelGrowthReport } from "./trust-level-growth-report.js";
import {
  type TrustLevelPipelineReport,
  type TrustLevelRow,
  trustLevelPipelineReport,
} from "./trust-level-pipeline-report.js";

// As spec/models/concerns/reports/trust_level_pipeline_spec.rb: frozen on 2026-04-28, from 1 April.
const period = reportPeriod("2026-04-01", "2026-04-28");

function move(userId: number, from: number, to: number, days: number): TrustLevelChangeRow {
  return { kind: "trustLevelChange", userId, from, to, createdAt: period.start + days * dayMilliseconds };
}

function user(id: number, trustLevel: number, days = -100): UserRow {
  return { kind: "user", id, trustLevel, createdAt: period.start + days * dayMilliseconds };
}

function pipeline(rows: readonly ForumRow[]): TrustLevelPipelineReport {
  const forum = forumOf(rows);
  for (const fact of ["trust-levels", "trust-level-changes", "join-dates"] as const) forum.shown.add(fact);
  return trustLevelPipelineReport(forum, period)._unsafeUnwrap();
}

function level(report: TrustLevelPipelineReport, trustLevel: number): TrustLevelRow | undefined {
  return report.data.find((row) => row.trustLevel === trustLevel);
}

describe("trust_level_growth as Discourse's spec of reports has it", () => {
  // spec/models/report_spec.rb, "trust_level_growth with data"; the jump is also metrics.md, appendix A.13.
  it("counts a rise at the level it ends at: from 1 to 2 by the system, from 0 to 4 by staff", () => {
    const report = trustLevelGrowthReport(forumOf([move(1, 1, 2, 0), move(2, 0, 4, 0)]), period)._unsafeUnwrap();
    expect(report.data.map(({ req, data }) => [req, data[0]?.y])).toEqual([
      ["tl1_reached", 0],
      ["tl2_reached", 1],
      ["tl3_reached", 0],
      ["tl4_reached", 1],
    ]);
  });

  it("counts no fall, and lists its day", () => {
    const report = trustLevelGrowthReport(forumOf([move(1, 3, 2, 0)]), period)._unsafeUnwrap();
    expect(report.data.map(({ data }) => data)).toEqual(Array.from({ length: 4 }, () => [{ x: "2026-04-01", y: 0 }]));
  });
});

// Authority: Discourse, spec/models/concerns/reports/trust_level_pipeline_spec.rb: the cases and numbers are its own.
describe("trust_level_pipeline as Discourse's spec has it", () => {
  it("says how many members each level has now, and their share", () => {
    const report = pipeline([user(1, 1), user(2, 1), user(3, 2), user(4, 4)]);
    expect([level(report, 1)?.count, level(report, 2)?.count, level(report, 4)?.count]).toEqual([2, 1, 1]);
    expect(report.data.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 1);
  });

  it("tells rises into and out of a level from falls", () => {
    const report = pipeline([user(1, 2), move(1, 1, 2, 1), move(1, 2, 3, 5)]);
    expect(level(report, 2)).toMatchObject({ promotedIn: 1, promotedOut: 1 });
    expect(level(report, 3)?.promotedIn).toBe(1);
    expect(level(report, 1)?.promotedOut).toBe(1);
    expect(report.data.reduce((sum, { demotedIn, demotedOut }) => sum + demotedIn + demotedOut, 0)).toBe(0);
  });

  it("takes a fall for no rise", () => {
    const report = pipeline([user(1, 1), move(1, 1, 2, 2), move(1, 2, 1, 8)]);
    expect(level(report, 2)).toMatchObject({ promotedIn: 1, demotedOut: 1, promotedOut: 0 });
    expect(level(report, 1)).toMatchObject({ promotedOut: 1, demotedIn: 1 });
    expect(report).toMatchObject({ net: 0, direction: "stable" });
  });

  it("shows who signed up in the period at the level where accounts begin", () => {
    const report = pipeline([user(1, 1, 3), user(2, 1, 10), user(3, 1, -5)]);
    expect([level(report, 1)?.signups, level(report, 4)?.signups]).toEqual([2, 0]);
  });

  it("takes signing up for no move", () => {
    expect(level(pipeline([user(1, 0, 3)]), 0)).toMatchObject({ promotedIn: 0, demotedIn: 0 });
  });

  it("leaves out changes of other times", () => {
    const report = pipeline([user(1, 2), move(1, 1, 2, -5), move(1, 2, 3, 33)]);
    expect([level(report, 2)?.promotedIn, level(report, 3)?.promotedIn]).toEqual([0, 0]);
  });

  it("counts neither the system nor automated accounts among the members of a level", () => {
    expect(pipeline([user(-1, 4), user(1, 1)]).total).toBe(1);
  });

  it("says climbing where more rise than fall", () => {
    const report = pipeline([user(1, 2), user(2, 2), move(1, 1, 2, 1), move(2, 1, 2, 2)]);
    expect(report).toMatchObject({ direction: "climbing", net: 2 });
  });

  it("says stable where as many fall as rise", () => {
    const report = pipeline([user(1, 2), user(2, 1), move(1, 1, 2, 1), move(2, 2, 1, 2)]);
    expect(report).toMatchObject({ direction: "stable", net: 0 });
  });
});

describe("trust_level_pipeline at the edges", () => {
  it("says dropping where more fall than rise", () => {
    expect(pipeline([user(1, 1), move(1, 2, 1, 1)])).toMatchObject({ direction: "dropping", net: 1 });
  });

  it("takes the level at which accounts begin from the forum's settings", () => {
    const report = trustLevelPipelineReport(forumOf([user(1, 0, 3), move(1, 0, 0, 1)]), period, {
      defaultTrustLevel: 0,
    })._unsafeUnwrap();
    expect([level(report, 0)?.signups, level(report, 1)?.signups]).toEqual([1, 0]);
  });

  it("is refused without changes of levels, and says all that is missing", () => {
    const refused = trustLevelPipelineReport(forumOf([{ kind: "user", id: 1 }]), period)._unsafeUnwrapErr();
    expect(refused.missing).toEqual(["trust-level-changes", "join-dates", "trust-levels"]);
  });
});
