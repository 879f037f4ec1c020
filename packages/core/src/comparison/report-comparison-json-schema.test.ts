import { expect, it } from "vitest";
import { readHealthReport } from "../health/schemas/read-health-report.js";
import { reportOfVersion1 } from "../health/schemas/report-of-version-1.test-support.js";
import { compareHealthReports } from "./compare-health-reports.js";
import { reportComparisonJsonSchema } from "./report-comparison-json-schema.js";
import { reportComparisonSchema } from "./report-comparison-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(reportComparisonJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schemas/report-comparison.schema.json");
});

it("describes a comparison as plain JSON, whatever is in one report alone", () => {
  const report = readHealthReport(reportOfVersion1())._unsafeUnwrap();
  const without = { ...report, assessments: [], figures: report.figures.slice(1), findings: [] };
  for (const other of [report, without])
    for (const compared of [compareHealthReports(report, other), compareHealthReports(other, report)])
      expect(reportComparisonSchema.parse(JSON.parse(JSON.stringify(compared)))).toEqual(compared);
  const { relation: _, ...unrelated } = compareHealthReports(report, report);
  expect(reportComparisonSchema.safeParse(unrelated).success).toBe(false);
});
