import type { Finding, Severity } from "@org/community-core";

/** How many findings the first screen shows: more would be read by nobody. */
const shown = 3;

const urgency: Readonly<Record<Severity, number>> = { critical: 0, serious: 1, notice: 2, good: 3 };

/**
 * The findings that matter most: the most severe first, and of one kind of trouble with one person only the worst, so
 * that somebody who carries four kinds of work does not take all three places. What is good is not among them.
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

/** What a finding is about: its kind of trouble, and whose work it is. */
function subjectOf({ code, people = [] }: Finding): string {
  return JSON.stringify([code, people[0]]);
}
