import type { DataQuality } from "../../data-quality/check-data-quality.js";
import type { DataFlaw } from "../../data-quality/data-flaw.js";
import { dutyFindingCodes } from "../findings/duty-findings.js";
import type { HealthReport } from "../report/health-report.js";
import { dutiesWithoutPeople, loadWithoutPeople } from "./duties-without-people.js";
import { findingWithout } from "./finding-without.js";
import { peopleNamedInReport } from "./people-named-in-report.js";
import { seriesWithoutPeople } from "./series-without-people.js";

/**
 * The report without certain people, for those who are to be forgotten: nothing in it names them any more.
 *
 * Every number stays as it was measured. In a list of carriers or holders of a duty their line goes; the total stays and
 * nobody else's share grows, so that what they did is nobody's. A finding of the work stays, and of its people only those who stand before
 * the first who goes: the place says who carries and who could be asked, and nobody may take the place of another. A
 * finding of a duty or a contract of theirs goes, and so does a flaw of the data that is about an account of theirs: it says
 * nothing but of them.
 *
 * A report made anew of data without them differs: there their contributions have no known author. Where a person has
 * several accounts, a report knows them by the pseudonym that is first in order; give those of all accounts to be sure.
 *
 * @param people - The people as this report calls them.
 * @returns The report itself if it names none of them.
 * @example
 * const author = (id, by) => ({ kind: "contribution", type: "opening", at: "2026-01-05T09:00:00Z", id, author: by });
 * const dataset = createDataset([author("1", "ann"), author("2", "ann"), author("3", "bob")]);
 * const health = assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z" });
 * reportWithoutPeople(health, new Set(["ann"])).carriers[0] // => { work: "opening", total: 3, carriers: [{ person: "bob", share: 1 / 3, count: 1 }] }
 */
export function reportWithoutPeople(report: HealthReport, people: ReadonlySet<string>): HealthReport {
  const named = [...peopleNamedInReport(report)];
  if (!named.some((name) => people.has(name))) return report;
  return {
    ...report,
    ...(report.dataQuality === undefined ? {} : { dataQuality: qualityWithout(report.dataQuality, people) }),
    carriers: report.carriers.map((list) => ({
      ...list,
      carriers: list.carriers.filter(({ person }) => !people.has(person)),
    })),
    ...(report.duties === undefined ? {} : { duties: dutiesWithoutPeople(report.duties, people) }),
    ...(report.load === undefined ? {} : { load: loadWithoutPeople(report.load, people) }),
    ...(report.series === undefined ? {} : { series: seriesWithoutPeople(report.series, people) }),
    findings: report.findings.flatMap((finding) => findingWithout(finding, people, dutyFindingCodes) ?? []),
  };
}

function qualityWithout(quality: DataQuality, gone: ReadonlySet<string>): DataQuality {
  const names = ({ people = [] }: DataFlaw): boolean => people.some((name) => gone.has(name));
  return { ...quality, flaws: quality.flaws.filter((flaw) => !names(flaw)) };
}
