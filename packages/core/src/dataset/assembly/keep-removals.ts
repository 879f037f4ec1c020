import type { DatasetIdentity, Removal } from "../community-dataset.js";
import type { DatasetDraft } from "../dataset-draft.js";
import { canonicalText } from "../texts/canonical-text.js";

/**
 * The removals of a draft as a dataset keeps them: members by pseudonym and without those who must not appear, none
 * twice, in an order that content alone decides.
 *
 * @param accounts - What each entry of the draft's table of people is called; absent where people are numbered, so
 * that a member's removal would mean nothing later.
 */
export function keepRemovals(
  draft: DatasetDraft,
  { suppressed }: DatasetIdentity,
  accounts: readonly string[] | undefined,
): readonly Removal[] {
  const gone = new Set(suppressed);
  const kept = new Map<string, Removal>();
  for (const { generation: _, ...removal } of draft.removals) {
    const account = removal.of === "member" ? accounts?.[draft.store.people.find(removal.id)] : removal.id;
    if (account === undefined || (removal.of === "member" && gone.has(account))) continue;
    const named = { ...removal, id: account };
    kept.set(canonicalText(named), named);
  }
  return [...kept].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, removal]) => removal);
}
