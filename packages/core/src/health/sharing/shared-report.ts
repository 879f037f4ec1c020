import type { CommunityLoad } from "../../continuity/load/community-load.js";
import type { HealthReport } from "../report/health-report.js";
import type { ReportSeries } from "../series/report-series.js";
import { fewestTold } from "./fewest-told.js";
import { peopleNamedInReport } from "./people-named-in-report.js";
import { reportWithoutPeople } from "./report-without-people.js";
import { sharedFigures } from "./shared-figures.js";
import { sharedFindings } from "./shared-findings.js";

/**
 * The report for everybody: that answering rests on one person, and not on whom.
 *
 * Nobody is named, by pseudonym or otherwise: lists of people are empty, and a finding of the work stays without its people. What is
 * about one person alone is left out (their contract, their load, their absence), and so are the hours that fewer than five spend on a duty,
 * when in the week answers are given, and every figure of a department or stakeholder group that does not rest on five people
 * or more, with the next smallest where it would follow from that. Where fewer than five people contributed in all, so are the days and hours at which they did, and the curves: these would
 * be their week. Every other number stays as it was measured.
 *
 * @returns A report that says so of itself (`audience`); the report itself if it is one already.
 * @example
 * const said = (id, author) => ({ kind: "contribution", type: "opening", at: "2026-01-05T09:00:00Z", id, author });
 * const dataset = createDataset([said("1", "ann"), said("2", "bob")], { pseudonyms: "ids" });
 * const shared = sharedReport(assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z" }));
 * [shared.audience, shared.carriers[0]] // => ["shared", { work: "opening", total: 2, carriers: [] }]
 */
export function sharedReport(report: HealthReport): HealthReport {
  if (report.audience === "shared") return report;
  const nameless = reportWithoutPeople(
    { ...report, findings: sharedFindings(report.findings) },
    peopleNamedInReport(report),
  );
  const { datesAndTimes, series, ...rest } = nameless;
  const isOfFew = isOfFewPeople(report);
  return {
    ...rest,
    audience: "shared",
    figures: sharedFigures(report.figures),
    ...(report.load === undefined ? {} : { load: sharedLoad(report.load) }),
    ...(datesAndTimes === undefined || isOfFew ? {} : { datesAndTimes }),
    ...(series === undefined || isOfFew ? {} : { series: sharedSeries(series) }),
  };
}

/** Whether what people did day by day is what one of a few did. */
function isOfFewPeople({ figures }: HealthReport): boolean {
  const active = figures.find(({ key, of }) => key === "active-contributors" && of === undefined);
  return active?.status === "measured" && active.measurement.value < fewestTold;
}

function sharedSeries({ network: _, ...series }: ReportSeries): ReportSeries {
  return series;
}

function sharedLoad({ rhythm: _, ...load }: CommunityLoad): CommunityLoad {
  return {
    ...load,
    absences: [],
    duties: load.duties.map(({ spent, people, ...duty }) => ({
      ...duty,
      ...(spent === undefined || people.length < fewestTold ? {} : { spent }),
      people: [],
    })),
  };
}
