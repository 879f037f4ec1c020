import { expect, it } from "vitest";
import { readHealthReport } from "../schemas/read-health-report.js";
import { reportOfVersion1 } from "../schemas/report-of-version-1.test-support.js";
import { keepableReport } from "./keepable-report.js";
import { peopleNamedInReport } from "./people-named-in-report.js";
import { sharedReport } from "./shared-report.js";

const report = readHealthReport(reportOfVersion1())._unsafeUnwrap();
const limited = { ...report, sources: report.sources.map((source) => ({ ...source, retention: { memberHours: 24 } })) };

it("names nobody where one source may not be kept, and keeps every figure and score", () => {
  const people = [...peopleNamedInReport(report)];
  expect(people.length).toBeGreaterThan(3);
  const kept = keepableReport(limited);
  const text = JSON.stringify(kept);
  expect(people.filter((person) => text.includes(`"${person}"`))).toEqual([]);
  expect(kept).toEqual(sharedReport(limited));
  expect(kept.figures).toEqual(report.figures);
  expect(kept.assessments).toEqual(report.assessments);
  const [first] = limited.sources;
  if (first === undefined) throw new RangeError("There is a source.");
  expect(keepableReport({ ...report, sources: [...report.sources, first] }).carriers[0]?.carriers).toEqual([]);
});

it("is the report itself where everything may be kept", () => {
  expect(keepableReport(report)).toBe(report);
});
