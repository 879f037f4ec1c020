import type { HealthReport } from "../report/health-report.js";
import { namedInDuties, namedInLoad } from "./duties-without-people.js";
import { namedInSeries } from "./series-without-people.js";

/** Everybody whom a report names, by pseudonym, each once. */
export function peopleNamedInReport(report: HealthReport): ReadonlySet<string> {
  return new Set([
    ...report.carriers.flatMap(({ carriers }) => carriers.map(({ person }) => person)),
    ...report.findings.flatMap((finding) => finding.people ?? []),
    ...(report.dataQuality?.flaws ?? []).flatMap((flaw) => flaw.people ?? []),
    ...(report.duties === undefined ? [] : namedInDuties(report.duties)),
    ...(report.load === undefined ? [] : namedInLoad(report.load)),
    ...(report.series === undefined ? [] : namedInSeries(report.series)),
  ]);
}
