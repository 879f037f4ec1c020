import type { EvidenceRow, EvidenceRule } from "@org/community-core/evidence";
import type { Speech } from "../speech/speech.js";

/** How many rows there are. */
export function rowCount(rows: readonly EvidenceRow[], { language, format }: Speech): string {
  const { one, other } = language.evidence.rows;
  return format.count(rows.length, one, other);
}

/** The same, with of how many people they are where the rule counts people or puts rows together by them. */
export function countedRows(rule: EvidenceRule, rows: readonly EvidenceRow[], speech: Speech): string {
  const counted = rowCount(rows, speech);
  const who = "who" in rule ? rule.who : "person";
  const people = new Set(rows.flatMap((row) => row[who] ?? [])).size;
  // A source may let nobody be named: then it is not known here how many they are.
  if (!byPeople.has(rule.name) || people === 0) return counted;
  const { one, other } = speech.language.units.people;
  return speech.language.evidence.rowsOfPeople(counted, speech.format.count(people, one, other));
}

const byPeople: ReadonlySet<EvidenceRule["name"]> = new Set([
  "people",
  "people-with-more",
  "ratio",
  "half",
  "largest-share",
  "gini",
  "tier",
  "tier-share",
  "top-share",
  "critical-mass",
]);

/** How many rows of one kind stand for what, where the number is made by that: several things, or of a rule that names one. */
export function roleCounts(rule: EvidenceRule, rows: readonly EvidenceRow[], speech: Speech): readonly string[] {
  const { evidence: words } = speech.language;
  const told = [...new Set(rows.flatMap(({ as }) => as ?? []))];
  if (told.length < 2 && !isNamed(rule, rows[0])) return [];
  return told.map((role) => {
    const own = rows.filter(({ as }) => as === role);
    return words.byReason(words.roles[role], countedRows(rule, own, speech));
  });
}

/** Whether it matters for what rows stand that all stand for the same. */
function isNamed(rule: EvidenceRule, row: EvidenceRow | undefined): boolean {
  if (row === undefined || row.as === "tie") return false;
  if (rule.name === "ratio") return true;
  const isOfKind = !("kind" in rule) || rule.kind === undefined || rule.kind === row.kind;
  return isOfKind && "as" in rule && rule.as !== undefined;
}
