import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { IssueRecord } from "./records.js";

/**
 * What a source points at that is not there, as far as the dataset knows: one issue for each code, in a fixed order.
 *
 * @param source - Whose members and authors are compared; other sources of the dataset have said their own.
 */
export function referenceIssues(dataset: CommunityDataset, source: string): readonly IssueRecord[] {
  const { unknownTargets } = dataset.contributions;
  return [
    ...warning("target-not-read", unknownTargets, "contributions answer something that was not read", read),
    ...warning("target-later", laterTargets(dataset), "contributions answer something that is dated later", times),
    ...warning("target-circle", targetsInCircles(dataset), "contributions answer each other in a circle", targets),
    ...warning(
      "actor-without-member",
      authorsWithoutMember(dataset, source),
      "authors are not among the members",
      seen,
    ),
  ];
}

const read = "Read what they answer too, or leave it at that: they count, and whom they answer is not known.";
const times = "Check the times and their zone, and the ids that targets are made of.";
const targets = "Check the ids that targets are made of.";
const seen = "If the list of members is whole, yield such authors as members with membership seen.";

function warning(code: string, count: number, message: string, advice: string): readonly IssueRecord[] {
  return count === 0 ? [] : [{ kind: "issue", severity: "warning", code, message, advice, count }];
}

function laterTargets({ contributions: { length, at, target } }: CommunityDataset): number {
  let later = 0;
  for (let row = 0; row < length; row++) {
    const aim = target[row] ?? -1;
    if (aim >= 0 && (at[aim] ?? 0) > (at[row] ?? 0)) later++;
  }
  return later;
}

/** How many contributions come back to themselves by their targets. Each row is walked once. */
function targetsInCircles({ contributions: { length, target } }: CommunityDataset): number {
  // The walk, by its first row plus one, on which each row was met.
  const walkOf = new Int32Array(length);
  let inCircles = 0;
  for (let start = 0; start < length; start++) {
    const walk = start + 1;
    let row = start;
    while (row >= 0 && walkOf[row] === 0) {
      walkOf[row] = walk;
      row = target[row] ?? -1;
    }
    if (row < 0 || walkOf[row] !== walk) continue;
    const closing = row;
    do {
      inCircles++;
      row = target[row] ?? -1;
    } while (row !== closing);
  }
  return inCircles;
}

/** Where a source gives no members, nobody is missing among them. */
function authorsWithoutMember({ contributions, facts, people, venues }: CommunityDataset, source: string): number {
  const members = new Set(facts.member.filter((member) => member.source === source).map(({ id }) => id));
  if (members.size === 0) return 0;
  const isMissing = Uint8Array.from(people.pseudonyms, (pseudonym) => (members.has(pseudonym) ? 0 : 1));
  let missing = 0;
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || isMissing[author] !== 1 || venues[contributions.venue[row] ?? -1]?.source !== source) continue;
    isMissing[author] = 0;
    missing++;
  }
  return missing;
}
