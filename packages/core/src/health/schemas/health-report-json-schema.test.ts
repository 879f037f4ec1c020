import { expect, it } from "vitest";
import { healthReportJsonSchema } from "./health-report-json-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(healthReportJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../schemas/health-report.schema.json");
});
