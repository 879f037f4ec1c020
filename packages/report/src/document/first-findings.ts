import type { Finding, Severity } from "@org/community-core";

/** How many findings the first screen shows: more would be read by nobody. */
const shown = 3;

const urgency: Readonly<Record<Severity, number>> = { critical: 0, serious: 1, notice: 2, good: 3 };

/**
 * The findings that matter most: the most severe first, and of those about the same work of the same person only one,
 * so that one trouble does not take all three places. What is good is not among them.
 */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  const bySeverity = findings
    .filter(({ severity }) => severity !== "good")
    .sort((a, b) => urgency[a.severity] - urgency[b.severity]);
  const subjects = new Set<string>();
  return bySeverity
    .filter((finding) => {
      const subject = subjectOf(finding);
      if (subjects.has(subject)) return false;
      subjects.add(subject);
      return true;
    })
    .slice(0, shown);
}

/** First answers, answers and replies are one trouble to whoever reads. */
const sameWork: ReadonlyMap<string, string> = new Map([
  ["first-response", "answering"],
  ["reply", "answering"],
  ["edit", "tidying"],
  ["moderation", "moderating"],
]);

function subjectOf({ code, params }: Finding): string {
  const work = `${params["work"] ?? params["duty"] ?? ""}`;
  return work === "" ? code : JSON.stringify([sameWork.get(work) ?? work, params["person"]]);
}
