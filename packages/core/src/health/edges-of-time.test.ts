import { expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { assessHealth } from "./assess-health.js";
import { healthReportSchema } from "./schemas/health-report-schema.js";

it.each([
  ["0000-01-20T00:00:00Z", "0000-02-01T00:00:00Z"],
  ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.001Z"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
])("a report on what happened at %s, as of %s, is one by its schema", (at, asOf) => {
  const said = { author: "ann", conversation: "c" } as const;
  const dataset = createDataset([
    { kind: "contribution", id: "1", type: "opening", at, ...said },
    { kind: "contribution", id: "2", type: "reply", at, target: "1", ...said, author: "bob" },
    { kind: "duty", holder: "ann", duty: "steering", from: "0000-01-01", until: "9999-12-31" },
    { kind: "duty", holder: "bob", duty: "moderating", engagement: "hired", contractUntil: "9999-12-31" },
  ]);
  for (const timeZone of ["UTC", "Asia/Kolkata", "America/New_York"]) {
    const report = assessHealth(dataset, { asOf, timeZone });
    expect(healthReportSchema.safeParse(report).error).toBeUndefined();
  }
});

it.each([Number.NaN, 1e300, -1e14, 0.5])("a report as of %d is a mistake", (asOf) => {
  expect(() => assessHealth(createDataset([]), { asOf })).toThrow(RangeError);
});
