import { expect, it } from "vitest";
import { readHealthReport } from "./read-health-report.js";
import { reportOfVersion1 } from "./report-of-version-1.test-support.js";

it("reads a report of version 1 as it is", () => {
  const report = readHealthReport(reportOfVersion1())._unsafeUnwrap();
  expect(report).toEqual(reportOfVersion1());
  expect(report.assessments.map(({ pillar }) => pillar)).toEqual(["viability", "engagement", "continuityRisk"]);
  expect(report.figures.length).toBeGreaterThan(50);
});

it("reads keys that a later release added", () => {
  const report = { ...(reportOfVersion1() as object), weather: "mild" };
  expect(readHealthReport(report)._unsafeUnwrap()).toHaveProperty("weather");
});

it("says of another version that it is one, and of what is no report where it goes wrong", () => {
  expect(
    readHealthReport({ ...(reportOfVersion1() as object), schema: "community-health-report@2" })._unsafeUnwrapErr(),
  ).toEqual({
    type: "UnknownReportVersion",
    found: 2,
    known: [1],
  });
  for (const content of [undefined, null, 7, "text", [], {}, { schema: "community-health-report@x" }])
    expect(readHealthReport(content)._unsafeUnwrapErr()).toMatchObject({ type: "InvalidInput" });
  const { window: _, ...without } = reportOfVersion1() as { readonly window: unknown };
  expect(readHealthReport(without)._unsafeUnwrapErr()).toMatchObject({ problems: [{ path: "window" }] });
});

it("shows no value of what it refuses", () => {
  const wrong = { ...(reportOfVersion1() as object), asOf: "a secret text", carriers: "another secret" };
  expect(JSON.stringify(readHealthReport(wrong)._unsafeUnwrapErr())).not.toMatch(/secret/);
});
