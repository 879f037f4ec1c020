import type { Finding } from "../assessment/finding.js";

/**
 * A finding without certain people. One of the work stays, and of its people only those who stand before the first who goes:
 * the place says who carries and who could be asked, and nobody may take the place of another. One of a duty or a contract
 * of theirs goes.
 *
 * @param ofDuties - The codes of findings that say nothing but of the people whom they name.
 */
export function findingWithout<F extends Finding>(
  finding: F,
  gone: ReadonlySet<string>,
  ofDuties: ReadonlySet<string>,
): F | undefined {
  const { people = [], ...rest } = finding;
  const first = people.findIndex((name) => gone.has(name));
  if (first < 0) return finding;
  if (ofDuties.has(finding.code)) return undefined;
  // The cast: all that it had but `people`, which may be absent.
  return (first === 0 ? rest : { ...rest, people: people.slice(0, first) }) as F;
}
