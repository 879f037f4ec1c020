import type { Accounting, Collected, CommunityDataset, IssueRecord } from "@org/community-core";

/**
 * Several reads as one: the dataset that they were joined to, with what became of everything that was read of any of them.
 *
 * @param withoutPerson - How many budgets are of somebody whom no source knows.
 */
export function joinedReads(reads: readonly Collected[], dataset: CommunityDataset, withoutPerson: number): Collected {
  const [first] = reads;
  if (first === undefined) throw new RangeError("Reads are joined from one at least, got none.");
  return {
    dataset,
    description: first.description,
    accounting: summed(reads.flatMap(({ accounting }) => accounting)),
    sourceAccounting: summed(reads.flatMap(({ sourceAccounting }) => sourceAccounting)),
    issues: [...reads.flatMap(({ issues }) => issues), ...unknownPeople(withoutPerson)],
  };
}

function summed(rows: readonly Accounting[]): readonly Accounting[] {
  const byKind = new Map<string, Accounting>();
  for (const row of rows) {
    const known = byKind.get(row.kind);
    byKind.set(row.kind, known === undefined ? row : both(known, row));
  }
  return [...byKind.values()];
}

function both(one: Accounting, other: Accounting): Accounting {
  return {
    kind: one.kind,
    read: one.read + other.read,
    accepted: one.accepted + other.accepted,
    rejected: one.rejected + other.rejected,
    duplicate: one.duplicate + other.duplicate,
    replaced: one.replaced + other.replaced,
    removed: one.removed + other.removed,
    skipped: one.skipped + other.skipped,
  };
}

function unknownPeople(count: number): readonly IssueRecord[] {
  if (count === 0) return [];
  return [
    {
      kind: "issue",
      severity: "warning",
      code: "budget-without-person",
      message: "The config file plans hours of somebody whom no source knows; they are left out.",
      advice: "Write the person as the source calls them.",
      count,
    },
  ];
}
