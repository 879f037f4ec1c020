import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Forum } from "../../forum/forum.js";
import { forumFacts } from "../../forum/forum-fact.js";
import { forumOf } from "../../forum/forum-of.js";
import type { ForumRow } from "../../forum/forum-row.js";
import { firstDay, forumRows } from "../forum-rows.test-support.js";
import { dateOfDay, dayMilliseconds, reportPeriod } from "../report-period.js";
import { type ReportType, reportTypes } from "../report-type.js";
import { compareAbout } from "./compare-about.js";
import { compareReports } from "./compare-reports.js";
import type { CellComparison } from "./difference.js";
import { writtenAbout, writtenReport } from "./written-answers.test-support.js";

const period = reportPeriod(dateOfDay(firstDay + 30), dateOfDay(firstDay + 60));
const asOf = (firstDay + 70) * dayMilliseconds;

/** A forum that says of everything that it would be seen. */
function wholeForum(rows: readonly ForumRow[]): Forum {
  const forum = forumOf(rows);
  for (const fact of forumFacts) forum.shown.add(fact);
  return forum;
}

/** All numbers that differ, and those of the whole. */
function cellsOf(ours: Forum, all: Forum, type: ReportType): readonly CellComparison[] {
  const [outcome] = compareReports(ours, writtenReport(all, type, period), { readUntil: asOf })._unsafeUnwrap();
  return outcome?.status === "compared" ? [...outcome.differences, ...outcome.summary] : [];
}

describe("a comparison", () => {
  it.each(reportTypes)("of %s with a forum's own answer agrees", (type) => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        const forum = wholeForum(rows);
        for (const cell of cellsOf(forum, forum, type)) expect(cell).toMatchObject({ difference: 0, explained: [] });
      }),
      { numRuns: 20 },
    );
  });

  it.each(reportTypes)("of %s with some rows missing adds up, number by number", (type) => {
    const some = forumRows.chain((rows) => fc.tuple(fc.constant(rows), fc.subarray([...rows])));
    fc.assert(
      fc.property(some, ([rows, kept]) => {
        for (const { theirs = 0, ours = 0, difference, explained, unexplained } of cellsOf(
          wholeForum(kept),
          wholeForum(rows),
          type,
        )) {
          expect(difference).toBeCloseTo(theirs - ours, 5);
          expect(explained.reduce((sum, { amount }) => sum + amount, unexplained)).toBeCloseTo(difference, 1);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("of counters with a forum's own answer agrees", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        const forum = wholeForum(rows);
        const { differences } = compareAbout(forum, writtenAbout(forum, { asOf }), { asOf })._unsafeUnwrap();
        expect(differences).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
