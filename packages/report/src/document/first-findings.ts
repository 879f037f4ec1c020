import type { Finding, Severity } from "@org/community-core";

/** How many findings the first screen shows: more would be read by nobody. */
const shown = 3;

const urgency: Readonly<Record<Severity, number>> = { critical: 0, serious: 1, notice: 2, good: 3 };

/** The codes of findings that are one trouble: something rests on one person alone, whatever it is. */
const onOnePerson: ReadonlySet<string> = new Set([
  "one-person-carries",
  "duty-on-one-person",
  "venues-on-one-person",
  "subjects-on-one-person",
  "hours-on-one-person",
]);

/**
 * The findings that matter most: the most severe first, and of one kind of trouble with one person only the worst, so
 * that somebody who carries four kinds of work does not take all three places. Of equals those of a pillar, then of a kind
 * of trouble, of which nothing is said yet go first: whoever reads three should hear of three. What is good is not among
 * them.
 */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  const left = findings.filter(({ severity }) => severity !== "good");
  const first: Finding[] = [];
  const subjects = new Set<string>();
  const told = new Set<string>();
  while (first.length < shown) {
    const fresh = left.filter((finding) => !subjects.has(subjectOf(finding)));
    // That nobody takes over is one trouble, whoever is away: it stands there once more only where there is nothing else.
    const others = fresh.filter(({ code }) => code !== "no-backup" || !told.has(code));
    const next = (others.length > 0 ? others : fresh).reduce<Finding | undefined>(
      (best, one) => (best !== undefined && !isBefore(one, best, told) ? best : one),
      undefined,
    );
    if (next === undefined) break;
    first.push(next);
    subjects.add(subjectOf(next));
    told.add(next.pillar).add(next.code);
  }
  return first;
}

function isBefore(one: Finding, other: Finding, told: ReadonlySet<string>): boolean {
  const difference = urgency[one.severity] - urgency[other.severity];
  return difference === 0 ? newsOf(one, told) > newsOf(other, told) : difference < 0;
}

/** How new a finding is beside what is told: 2 of another pillar, 1 of another kind, 0 of neither. */
function newsOf({ pillar, code }: Finding, told: ReadonlySet<string>): number {
  return told.has(pillar) ? Number(!told.has(code)) : 2;
}

/** What a finding is about: its kind of trouble, and whose work it is. */
function subjectOf({ code, people = [] }: Finding): string {
  return JSON.stringify([onOnePerson.has(code) ? "on-one-person" : code, people[0]]);
}
