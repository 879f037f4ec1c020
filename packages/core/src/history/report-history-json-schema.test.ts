import { expect, it } from "vitest";
import { readHealthReport } from "../health/schemas/read-health-report.js";
import { reportOfVersion1 } from "../health/schemas/report-of-version-1.test-support.js";
import { historyOfReports } from "./history-of-reports.js";
import { reportHistoryJsonSchema } from "./report-history-json-schema.js";
import { reportHistorySchema } from "./report-history-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(reportHistoryJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schemas/report-history.schema.json");
});

it("describes a history as plain JSON, with what is left out of it", () => {
  const report = readHealthReport(reportOfVersion1())._unsafeUnwrap();
  const history = historyOfReports([report, report]);
  expect(history?.leftOut).toHaveLength(1);
  expect(reportHistorySchema.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
  expect(reportHistorySchema.safeParse({ ...history, moments: ["today"] }).success).toBe(false);
});
