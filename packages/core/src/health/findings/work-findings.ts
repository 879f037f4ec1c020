import type { Finding, Severity } from "../assessment/finding.js";
import type { CarrierList } from "../report/health-report.js";

/** Under so many acts in the window nothing is said about who carries them: chance alone makes a head. */
const leastActs = 30;

/**
 * What hangs on one or two people, for each kind of work (S12). Strictly more than half in one hand: one person
 * carries it. The worst case is said first for first responses, because members wait for those.
 */
export function workFindings(lists: readonly CarrierList[]): readonly Finding[] {
  return lists.flatMap(({ work, total, carriers }): readonly Finding[] => {
    const [first, second] = carriers;
    if (first === undefined || total < leastActs) return [];
    if (2 * first.count > total) {
      const next = second === undefined ? {} : { nextShare: second.share };
      const params = { work, share: first.share, count: first.count, ...next };
      const people = [first, second].flatMap((carrier) => carrier?.person ?? []);
      const severity = severityOf(work);
      return [{ code: "one-person-carries", params, people, severity, pillar: "continuityRisk", key: "S12" }];
    }
    if (second !== undefined && 2 * (first.count + second.count) > total) {
      const params = { work, share: (first.count + second.count) / total };
      const people = [first.person, second.person];
      return [{ code: "two-people-carry", params, people, severity: "notice", pillar: "continuityRisk", key: "S12" }];
    }
    const carrying = carriers.filter(({ share }) => share >= 0.1).length;
    return work === "first-response" && carrying >= 3
      ? [{ code: "well-spread", params: { work }, severity: "good", pillar: "continuityRisk", key: "S12" }]
      : [];
  });
}

function severityOf(work: string): Severity {
  return work === "first-response" ? "critical" : "serious";
}
