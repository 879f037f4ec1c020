import fc from "fast-check";
import { expect, it } from "vitest";
import { datasetOf, smallRecord } from "../../dataset/small-world.test-support.js";
import { assessHealth } from "../assess-health.js";
import type { HealthReport } from "../report/health-report.js";
import { healthReportSchema } from "../schemas/health-report-schema.js";
import { sharedReport } from "./shared-report.js";

const seed = 20260118;
const names = ["0u@forum", "1u@forum", "2u@forum", "3u@forum"];
const report = fc
  .array(smallRecord, { maxLength: 60 })
  .map((records): HealthReport => assessHealth(datasetOf(records), { asOf: "2026-01-06T00:00:00Z", series: true }));

it("names nobody, says for whom it is, and is a health report still", () => {
  fc.assert(
    fc.property(report, (given) => {
      const shared = sharedReport(given);
      const text = JSON.stringify(shared);
      for (const name of names) expect(text).not.toContain(name);
      expect(healthReportSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      expect(shared.audience).toBe("shared");
      expect(sharedReport(shared)).toBe(shared);
    }),
    { seed, numRuns: 300 },
  );
});

it("changes no score and no figure of the community", () => {
  fc.assert(
    fc.property(report, (given) => {
      const { assessments, figures, data, stage } = sharedReport(given);
      expect({ assessments, figures, data, stage }).toEqual({
        assessments: given.assessments,
        figures: given.figures,
        data: given.data,
        stage: given.stage,
      });
    }),
    { seed, numRuns: 100 },
  );
});
