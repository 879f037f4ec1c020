import fc from "fast-check";
import { expect, it } from "vitest";
import { datasetOf, smallRecord } from "../../dataset/small-world.test-support.js";
import { assessHealth } from "../assess-health.js";
import type { HealthReport } from "../report/health-report.js";
import { reportWithoutPeople } from "./report-without-people.js";

const seed = 20260117;
const names = ["0u@forum", "1u@forum", "2u@forum", "3u@forum"];
const report = fc
  .array(smallRecord, { maxLength: 60 })
  .map((records): HealthReport => assessHealth(datasetOf(records), { asOf: "2026-01-06T00:00:00Z" }));
const gone = fc.subarray(names, { minLength: 1 });

it("leaves no trace of their names", () => {
  fc.assert(
    fc.property(report, gone, (given, people) => {
      const text = JSON.stringify(reportWithoutPeople(given, new Set(people)));
      for (const name of people) expect(text).not.toContain(name);
    }),
    { seed, numRuns: 300 },
  );
});

it("does not depend on whether they go together or one after the other, in any order", () => {
  fc.assert(
    fc.property(
      report,
      gone.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
      (given, [people, shuffled]) => {
        const together = reportWithoutPeople(given, new Set(people));
        expect(shuffled.reduce((left, name) => reportWithoutPeople(left, new Set([name])), given)).toEqual(together);
      },
    ),
    { seed, numRuns: 300 },
  );
});
